package dev.weighbridge.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Where results go; keeps what went wrong, of which a PrintStream only tells that it did. */
public final class StandardOutput extends PrintStream {
  private final FirstFault target;

  /** Writes at once what is printed. */
  public StandardOutput(OutputStream target, Charset charset) {
    this(new FirstFault(target), charset);
  }

  private StandardOutput(FirstFault target, Charset charset) {
    super(target, false, charset);
    this.target = target;
  }

  /** Why something that was printed did not arrive; nothing if a reader wanted no more of it. */
  Optional<IOException> fault() {
    flush();
    return target.fault.filter(fault -> !isPipeClosed(fault));
  }

  /** The words of the system, which name the pipe in most languages. */
  private static boolean isPipeClosed(IOException fault) {
    return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Gives up after the first failure: what came later would stand after a gap. */
  private static final class FirstFault extends OutputStream {
    private final OutputStream target;
    private Optional<IOException> fault = Optional.empty();

    FirstFault(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      attempt(() -> target.write(bytes, start, length));
    }

    @Override
    public void flush() throws IOException {
      attempt(target::flush);
    }

    private void attempt(Attempt attempt) throws IOException {
      if (fault.isPresent()) {
        throw fault.get();
      }
      try {
        attempt.make();
      } catch (IOException e) {
        fault = Optional.of(e);
        throw e;
      }
    }

    private interface Attempt {
      void make() throws IOException;
    }
  }
}
