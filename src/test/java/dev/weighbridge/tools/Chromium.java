package dev.weighbridge.tools;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** A browser without a window. */
final class Chromium {
  private Chromium() {}

  /**
   * A picture of a page, at one pixel to the CSS pixel.
   *
   * @param folder empty or new; the browser keeps its profile there
   */
  static BufferedImage picture(Path page, int width, int height, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path picture = folder.resolve("picture.png");
    Tool.run(
        folder,
        List.of(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            "--user-data-dir=" + folder.resolve("profile"),
            "--window-size=" + width + "," + height,
            "--screenshot=" + picture,
            page.toUri().toString()));
    return ImageIO.read(picture.toFile());
  }
}
