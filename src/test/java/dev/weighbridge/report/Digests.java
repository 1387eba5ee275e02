package dev.weighbridge.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Digests of what a file shows, free of how it is packed: that is the machine's library. */
final class Digests {
  private static final Pattern FONT = Pattern.compile("base64,([A-Za-z0-9+/=]+)");
  private static final Pattern METADATA = Pattern.compile("(?s)<metadata[^>]*>(.*?)</metadata>");

  private static final Pattern TITLE = Pattern.compile("<title id=\"[^\"]*(-[0-9a-f]{8})\">");

  private Digests() {}

  /** The digest of a PNG's pixels, a PDF's page, or anything else's bytes. */
  static String of(Format format, byte[] file) {
    try {
      return digest(
          switch (format) {
            case PNG -> pixels(file);
            case PDF -> page(file);
            default -> file;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An SVG with digests in place of its fonts and its project, and none in its ids. */
  static String readable(String svg) {
    Matcher title = TITLE.matcher(svg);
    String plain = title.find() ? svg.replace(title.group(1), "") : svg;
    String fonts =
        FONT.matcher(plain)
            .replaceAll(found ->
                "base64,sha256-" + digest(found.group(1).getBytes(StandardCharsets.UTF_8)));
    return METADATA
        .matcher(fonts)
        .replaceAll(found ->
            "<metadata>sha256-"
                + digest(found.group(1).getBytes(StandardCharsets.UTF_8))
                + "</metadata>");
  }

  private static byte[] pixels(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    ByteBuffer pixels = ByteBuffer.allocate(4 * (width * height + 1)).putInt(width);
    for (int rgb : image.getRGB(0, 0, width, height, new int[width * height], 0, width)) {
      pixels.putInt(rgb);
    }
    return pixels.array();
  }

  private static byte[] page(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      document.getPage(0).getContents().transferTo(content);
      return content.toByteArray();
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
