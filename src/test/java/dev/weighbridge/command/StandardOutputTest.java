package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
  private static final String FULL = "No space left on device";
  private static final String CLOSED = "Broken pipe";

  /** Takes a number of bytes, then fails as the system does. */
  private static final class Limited extends OutputStream {
    private final String reason;
    private int room;

    Limited(int room, String reason) {
      this.room = room;
      this.reason = reason;
    }

    @Override
    public void write(int one) throws IOException {
      if (room == 0) {
        throw new IOException(reason);
      }
      room--;
    }
  }

  @Test
  void aFullDiskIsTold() {
    Run run = Run.into(new Limited(100, FULL), "rank");
    assertEquals(ExitCode.FILE, run.code());
    assertEquals(
        "Standard output cannot be written to the end; what arrived is cut. The disk is full. Make"
            + " room there, or choose another place.\n",
        run.err());
  }

  @Test
  void aReaderWhoHasEnoughIsNoFailure() {
    Run run = Run.into(new Limited(100, CLOSED), "rank");
    assertEquals(ExitCode.OK, run.code());
    assertEquals("", run.err());
  }

  /** Whatever is printed, and wherever there is no room for more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rank",
        "rank --format json",
        "rank --format csv",
        "scenarios",
        "scenarios --format json",
        "completion",
        "validate no-such-file.json",
        "--help",
        "--version",
        "rank --help",
        "export --out - --format svg",
        "export --out - --format json",
        "report --out - --format markdown"
      })
  void everyCommandTells(String line) {
    String[] arguments = line.split(" ", -1);
    Run whole = Run.of(arguments);
    Random random = new Random(line.hashCode());
    for (int trial = 0; trial < 3; trial++) {
      int room = trial == 0 ? 0 : random.nextInt(whole.out().length());
      Run cut = Run.into(new Limited(room, FULL), arguments);
      assertEquals(ExitCode.FILE, cut.code(), line);
      assertTrue(cut.err().startsWith("Standard output cannot be written"), cut.err());
      Run closed = Run.into(new Limited(room, CLOSED), arguments);
      assertEquals(whole.code(), closed.code(), line);
      assertEquals("", closed.err(), line);
    }
  }
}
