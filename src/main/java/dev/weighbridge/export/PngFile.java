package dev.weighbridge.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An image as a PNG file (W3C Portable Network Graphics, third edition): 8-bit RGB, no interlace.
 * Written here rather than through ImageIO so that every byte, text chunks included, is ours to
 * fix.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
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
   */
  static byte[] of(BufferedImage image, int scale) {
    PngFile file = new PngFile();
    file.out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight()).put(BITS).put(RGB);
    file.chunk("IHDR", header.array());
    file.chunk("sRGB", new byte[] {0});
    int density = (int) Math.round(UNITS_PER_METRE * scale);
    file.chunk("pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put(METRE).array());
    file.chunk("IDAT", compressed(rows(image)));
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

  // The best compression would take five times as long and save a twentieth.
  private static byte[] compressed(byte[] rows) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream compressed = new ByteArrayOutputStream(rows.length / 20);
      byte[] buffer = new byte[16 * 1024];
      while (!deflater.finished()) {
        compressed.write(buffer, 0, deflater.deflate(buffer));
      }
      return compressed.toByteArray();
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
