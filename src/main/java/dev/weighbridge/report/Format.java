package dev.weighbridge.report;

import java.util.Locale;
import java.util.Optional;

/** What a project can be written as. */
public enum Format {
  SVG,
  PNG,
  PDF,
  CSV,
  JSON,
  MARKDOWN,
  HTML;

  /** The end of a file's name, with its dot. */
  public String ending() {
    return this == MARKDOWN ? ".md" : "." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it tells of the whole project, whatever figure is asked for. */
  public boolean isOfProject() {
    return this == JSON || this == MARKDOWN || this == HTML;
  }

  /** The format that a file's name asks for. */
  public static Optional<Format> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith(format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
