package dev.weighbridge.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * An image as a PNG file (W3C Portable Network Graphics, third edition): 8-bit RGB, no interlace.
 * Written here rather than through ImageIO so that every byte, text chunks included, is ours to
 * fix.
 */
final class PngFile {
  private static final byte BITS = 8;
  private static final byte RGB = 2;
  private static final byte NO_FILTER = 0;
  private static final byte METRE = 1;
  private static final double UNITS_PER_METRE = 96 / 0.0254;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);

  private PngFile() {}

  /**
   * The file's bytes.
   *
   * @param scale pixels to the unit; a unit is a 96th of an inch
   * @param texts what the file says in words, by keyword
   * @param project what the picture was drawn from
   */
  static byte[] of(
      BufferedImage image, int scale, Map<String, String> texts, Optional<String> project) {
    PngFile file = new PngFile();
    file.out.writeBytes(PngText.SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight()).put(BITS).put(RGB);
    file.chunk("IHDR", header.array());
    file.chunk("sRGB", new byte[] {0});
    int density = (int) Math.round(UNITS_PER_METRE * scale);
    file.chunk("pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put(METRE).array());
    texts.forEach(file::text);
    project.ifPresent(text -> file.chunk("iTXt", PngText.compressed(PngText.KEYWORD, text)));
    file.chunk("IDAT", PngText.deflated(rows(image)));
    file.chunk("IEND", new byte[0]);
    return file.out.toByteArray();
  }

  private static byte[] rows(BufferedImage image) {
    int width = image.getWidth();
    int[] row = new int[width];
    ByteBuffer rows = ByteBuffer.allocate(image.getHeight() * (1 + 3 * width));
    for (int y = 0; y < image.getHeight(); y++) {
      rows.put(NO_FILTER);
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int rgb : row) {
        rows.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
      }
    }
    return rows.array();
  }

  /** More programs read tEXt than iTXt; what is not ASCII needs the latter. */
  private void text(String keyword, String text) {
    if (text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f))) {
      chunk("tEXt", (keyword + '\0' + text).getBytes(StandardCharsets.US_ASCII));
    } else {
      chunk("iTXt", PngText.plain(keyword, text));
    }
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
