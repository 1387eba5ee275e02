package dev.weighbridge.export;

import java.util.Map;

/** The element of an SVG file that holds what the file carries besides its picture. */
final class SvgMetadata {
  static final String NAMESPACE = "urn:weighbridge";
  static final String PROJECT = "project";

  private SvgMetadata() {}

  static void write(Embedded embedded, SvgText out) {
    out.open("metadata").inside();
    out.open("weighbridge").attribute("xmlns", NAMESPACE).inside();
    for (Map.Entry<String, String> fact : embedded.facts().entrySet()) {
      out.open("fact").attribute("name", fact.getKey()).inside().content(fact.getValue()).close();
    }
    out.open(PROJECT).inside().content(embedded.project()).close();
    out.close().close();
  }
}
