package dev.weighbridge.report;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reports on advice, in the formats that people read. Safe to use from several threads. */
public final class Reports {
  private final ProjectFigures figures;
  private final Messages words;
  private final Locale language;
  private final MarkdownWriter markdown;
  private final HtmlWriter html;

  /**
   * @param typeface that figures are laid out with
   * @param language of the words, except those that the advice brings
   */
  public Reports(Typeface typeface, Locale language) {
    this.figures = new ProjectFigures(typeface, Messages.of("figure", language));
    this.words = Messages.of("report", language);
    this.language = language;
    this.markdown = new MarkdownWriter(words);
    this.html = new HtmlWriter(typeface, words);
  }

  /** CommonMark with tables, UTF-8: figures as their tables. */
  public byte[] markdown(Advice advice) {
    return markdown.write(report(advice)).getBytes(StandardCharsets.UTF_8);
  }

  /** One page of HTML, UTF-8, that needs nothing else: figures drawn, with their tables. */
  public byte[] html(Advice advice) {
    return html.write(report(advice)).getBytes(StandardCharsets.UTF_8);
  }

  private Report report(Advice advice) {
    return Report.of(advice, figures, words, language);
  }
}
