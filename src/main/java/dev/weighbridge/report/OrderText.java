package dev.weighbridge.report;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.export.Page;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.figure.PictureReading;
import dev.weighbridge.figure.PictureText;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An order described by texts, as a file keeps it that was written to it. */
final class OrderText {
  private static final String SCALE = "scale";
  private static final String PAGE = "page";

  private OrderText() {}

  /** The picture's description with {@code scale} and {@code page}. */
  static Map<String, String> of(Order order) {
    Map<String, String> text = new TreeMap<>(PictureText.of(order.picture()));
    text.put(SCALE, Integer.toString(order.scale()));
    text.put(PAGE, name(order.page()));
    return text;
  }

  /**
   * The order that a description stands for, in the language that its words can be drawn in; empty
   * if it stands for none.
   */
  static Optional<Order> read(Map<String, String> text, Dataset dataset, Format format) {
    return switch (PictureText.read(text, dataset, Messages.of("figure", Locale.ENGLISH))) {
      case PictureReading.Known known ->
          Optional.of(
              new Order(
                      known.picture(),
                      format,
                      scale(known.others().getOrDefault(SCALE, "")),
                      page(known.others().getOrDefault(PAGE, "")))
                  .in(Messages.spoken(known.picture().locale())));
      case PictureReading.Unknown _ -> Optional.empty();
    };
  }

  private static int scale(String text) {
    boolean known = text.matches("[0-9]") && Integer.parseInt(text) <= PngWriter.LARGEST_SCALE;
    return known && !text.equals("0") ? Integer.parseInt(text) : Order.USUAL_SCALE;
  }

  private static Page page(String text) {
    return Stream.of(Page.values())
        .filter(page -> name(page).equals(text))
        .findFirst()
        .orElse(Page.FIT);
  }

  private static String name(Page page) {
    return page.name().toLowerCase(Locale.ROOT);
  }
}
