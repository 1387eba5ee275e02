package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.report.OpenedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small files that stand for gigabytes, and large ones of nothing, are refused in little memory.
 */
class BombsTest {
  private static final int MEGABYTE = 1024 * 1024;

  @TempDir private Path folder = Path.of("");

  /** Reads every file of a folder, in a process of its own. */
  static final class Reading {
    private Reading() {}

    public static void main(String[] arguments) throws IOException {
      Dataset dataset = DatasetReader.bundled();
      try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
        for (Path file : files.toList()) {
          if (!isRefused(file, dataset)) {
            throw new IllegalStateException(file + " is taken");
          }
        }
      }
    }
  }

  @Test
  void areRefused() throws IOException {
    write(MEGABYTE / 16, 16);
    Dataset dataset = DatasetReader.bundled();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        long before = threads.getCurrentThreadAllocatedBytes();
        assertTrue(isRefused(file, dataset), file.toString());
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 512L * MEGABYTE, file + " needs " + allocated + " bytes");
      }
    }
  }

  @Tag("deep")
  @Test
  void areRefusedWithin256Megabytes() throws IOException, InterruptedException {
    Path log = Files.createTempFile("bombs", ".txt");
    write(MEGABYTE, 256);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // Whoever catches the error would hide that there is too little memory.
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(log));
  }

  private static boolean isRefused(Path file, Dataset dataset) {
    return OpenedFile.of(file, dataset) instanceof OpenedFile.Refused
        && DatasetReader.read(file) instanceof DatasetReading.Refused;
  }

  /**
   * Writes all bombs.
   *
   * @param unit the larger, the larger are those that do not unpack
   * @param megabytes what the others unpack to
   */
  private void write(int unit, int megabytes) throws IOException {
    byte[] zeros = deflated(new byte[megabytes * MEGABYTE]);
    Map<String, byte[]> bombs = new LinkedHashMap<>();
    bombs.put(
        "attachment.pdf",
        pdf("/Type/EmbeddedFile/Subtype/application#2Fjson/Filter/FlateDecode", zeros, 1));
    bombs.put(
        "attachments.pdf",
        pdf("/Type/EmbeddedFile/Subtype/application#2Fjson/Filter/FlateDecode", zeros, 100));
    bombs.put("objects.pdf", pdf("/Type/ObjStm/N 100/First 10/Filter/FlateDecode", zeros, 3));
    bombs.put(
        "twice.pdf",
        pdf("/Type/ObjStm/N 100/First 10/Filter[/FlateDecode/FlateDecode]", deflated(zeros), 3));
    bombs.put(
        "table.pdf",
        ascii(
            "%PDF-1.7\n"
                + "1 0 obj<</Type/XRef/Size 99999999/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length "
                + zeros.length
                + ">>\nstream\n",
            zeros,
            "\nendstream\nendobj\nstartxref\n9\n%%EOF"));
    bombs.put(
        "circle.pdf",
        ascii(
            "%PDF-1.7\n",
            new byte[0],
            """
            xref
            0 1
            0000000000 65535 f\s
            trailer<</Size 1/Prev 9/Root 1 0 R>>
            startxref
            9
            %%EOF\
            """));
    bombs.put(
        "marks.pdf",
        ascii(
            "%PDF-1.7\n",
            new byte[0], "/EmbeddedFile/application#2Fjson stream ".repeat(unit / 2)));
    bombs.put("nested.pdf", ascii("%PDF-1.7\n1 0 obj", new byte[0], "<</Names ".repeat(2 * unit)));
    bombs.put("text.png", png("weighbridge\0\1\0\0\0", zeros));
    bombs.put("other.png", png("another\0\1\0\0\0", zeros));
    bombs.put(
        "laughs.svg",
        ascii(
            "<!DOCTYPE svg [<!ENTITY a \"" + "ha".repeat(1000) + "\">",
            new byte[0],
            entities() + "]><svg xmlns=\"urn:weighbridge\"><project>&z;</project></svg>"));
    bombs.put("deep.svg", ascii("", new byte[0], "<g>".repeat(4 * unit)));
    bombs.put("attribute.svg", ascii("<svg a=\"", new byte[0], "x".repeat(15 * unit) + "\"/>"));
    bombs.put("name.svg", ascii("<", new byte[0], "x".repeat(15 * unit)));
    bombs.put(
        "content.svg",
        ascii("<project xmlns=\"urn:weighbridge\">", new byte[0], "x".repeat(15 * unit)));
    bombs.put("large.svg", ascii("<svg>", new byte[0], "x".repeat(40 * unit)));
    bombs.put("deep.json", ascii("{\"project\":", new byte[0], "[".repeat(7 * unit)));
    bombs.put("items.json", ascii("{\"languages\":[1", new byte[0], ",1".repeat(3 * unit) + "]}"));
    bombs.put("keys.json", ascii("{\"weighbridge\":1", new byte[0], keys(unit / 3) + "}"));
    bombs.put(
        "text.json", ascii("{\"weighbridge\":\"", new byte[0], "x".repeat(15 * unit) + "\"}"));
    bombs.put("large.json", ascii("{\"a\":\"", new byte[0], "x".repeat(60 * unit) + "\"}"));
    bombs.put("digits.json", ascii("{\"weighbridge\":", new byte[0], "1".repeat(7 * unit) + "}"));
    for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
      Files.write(folder.resolve(bomb.getKey()), bomb.getValue());
    }
  }

  private static String entities() {
    StringBuilder entities = new StringBuilder();
    for (char c = 'b'; c <= 'z'; c++) {
      char before = (char) (c - 1);
      entities.append("<!ENTITY " + c + " \"" + ("&" + before + ";").repeat(10) + "\">");
    }
    return entities.toString();
  }

  private static String keys(int count) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append(",\"key-").append(i).append("\":[[]]");
    }
    return keys.toString();
  }

  private static byte[] pdf(String dictionary, byte[] content, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    for (int i = 1; i <= times && out.size() < 20 * MEGABYTE; i++) {
      String start = i + " 0 obj<<" + dictionary + "/Length " + content.length + ">>\nstream\n";
      out.writeBytes(ascii(start, content, "\nendstream\nendobj\n"));
    }
    out.writeBytes("trailer<</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static byte[] png(String head, byte[] content) {
    byte[] data = ascii("iTXt" + head, content, "");
    CRC32 check = new CRC32();
    check.update(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length - 4).array());
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String start, byte[] content, String end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part :
        List.of(
            start.getBytes(StandardCharsets.ISO_8859_1),
            content,
            end.getBytes(StandardCharsets.ISO_8859_1))) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
