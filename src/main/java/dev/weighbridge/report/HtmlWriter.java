package dev.weighbridge.report;

import dev.weighbridge.export.InlineSvg;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a report as one page of HTML that is also XML: no script, no request, figures inside. It
 * follows the reader's theme and prints.
 */
final class HtmlWriter {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " base-uri 'none'; form-action 'none'";

  private final Messages words;
  private final InlineSvg svg;
  private final Stylesheet stylesheet = new Stylesheet();

  /**
   * @param words the bundle {@code report}
   */
  HtmlWriter(Typeface typeface, Messages words) {
    this.words = words;
    this.svg = new InlineSvg(typeface);
  }

  String write(Report report) {
    Markup out = new Markup();
    out.raw("<!DOCTYPE html>\n");
    out.open("html", "lang", report.language().toLanguageTag()).line();
    head(report, out);
    out.open("body", "id", "top").line();
    out.element("a", words.text("skip"), "class", "skip", "href", "#content").line();
    header(report, out);
    contents(report.sections(), out);
    out.open("main", "id", "content").line();
    HtmlBlocks blocks = new HtmlBlocks(out, svg, words);
    report.sections().forEach(section -> section(section, 2, blocks, out));
    out.close().line();
    out.open("footer").element("p", words.text("colophon")).close().line();
    return out.close().line().close().line().toString();
  }

  private void head(Report report, Markup out) {
    out.open("head").line();
    out.empty("meta", "charset", "utf-8").line();
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.empty("meta", "name", "color-scheme", "content", "light dark").line();
    out.empty("meta", "name", "referrer", "content", "no-referrer").line();
    out.empty("meta", "name", "generator", "content", "Weighbridge").line();
    out.empty("meta", "name", "description", "content", String.join(" ", report.verdict())).line();
    out.element("title", report.title()).line();
    List<Figure> figures = report.sections().stream().flatMap(HtmlWriter::figures).toList();
    out.open("style").raw(stylesheet.text(svg.fonts(figures), figures)).close().line();
    out.close().line();
  }

  private static Stream<Figure> figures(Section section) {
    return Stream.concat(
        section.blocks().stream()
            .flatMap(block ->
                block instanceof Block.Plate plate
                    ? Stream.of(plate.wide(), plate.narrow())
                    : Stream.empty()),
        section.parts().stream().flatMap(HtmlWriter::figures));
  }

  private void header(Report report, Markup out) {
    out.open("header").line();
    out.open("p", "class", "brand").text(words.text("brand")).close().line();
    out.element("p", report.scenario(), "class", "kicker").line();
    if (report.leader().isPresent()) {
      String colour = InlineSvg.property(Ink.language(report.leader().getAsInt()));
      out.element("h1", report.headline(), "style", "color:var(" + colour + ")").line();
    } else {
      out.element("h1", report.headline()).line();
    }
    if (!report.verdict().isEmpty()) {
      out.element("p", String.join(" ", report.verdict()), "class", "verdict").line();
    }
    out.element("p", report.basis(), "class", "quiet").line();
    out.close().line();
  }

  /** Sections, and where a section has parts with parts, those too. */
  private void contents(List<Section> sections, Markup out) {
    out.open("nav", "aria-labelledby", "contents").line();
    out.element("p", words.text("contents"), "id", "contents", "class", "nav-title").line();
    out.open("ol").line();
    for (Section section : sections) {
      out.open("li").element("a", section.title(), "href", "#" + section.id());
      List<Section> chapters =
          section.parts().stream().filter(part -> !part.parts().isEmpty()).toList();
      if (!chapters.isEmpty()) {
        out.open("ol");
        chapters.forEach(
            part -> out.open("li").element("a", part.title(), "href", "#" + part.id()).close());
        out.close();
      }
      out.close().line();
    }
    out.close().line().close().line();
  }

  private static void section(Section section, int level, HtmlBlocks blocks, Markup out) {
    String title = section.id() + "-title";
    out.open("section", "id", section.id(), "class", "level-" + level, "aria-labelledby", title)
        .line();
    out.element("h" + level, section.title(), "id", title).line();
    section.blocks().forEach(blocks::write);
    section.parts().forEach(part -> section(part, level + 1, blocks, out));
    out.close().line();
  }
}
