package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.PlainText;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with a reader of CommonMark, the Markdown says what was meant and nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class MarkdownReportTest {
  private static final Reports REPORTS = Samples.reports();
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void anyProjectGivesMarkdownWithNothingButText() {
    Samples.projects()
        .forEach(project -> check(parsed(Samples.markdown(REPORTS, Samples.advice(project)))));
  }

  @Test
  void theSameAdviceGivesTheSameBytes() {
    Advice advice = Samples.advice(Project.of(Datasets.bundled()));
    assertArrayEquals(REPORTS.markdown(advice), Samples.reports().markdown(advice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Datasets.HOSTILE,
        "- a",
        "+ a",
        "* a",
        "1. a",
        "12) a",
        "# a",
        "> a",
        "a_b_c *d* **e** ~~f~~",
        "![x](http://example.org/x.png)",
        "[x](javascript:alert(1))",
        "[x]: http://example.org",
        "<http://example.org>",
        "&copy; &#65; &amp;",
        "```",
        "---",
        "===",
        "a | b",
        "| - | - |",
        "\\",
        "a\\|b\\",
        "http://example.org and www.example.org and a@example.org",
        "<!-- a -->",
        "$x$"
      })
  void anyTextComesBackAsItWas(String text) {
    String plain = PlainText.of(text).strip();
    assertEquals(plain, text(MarkdownText.line(text)), MarkdownText.line(text));
    assertEquals(plain, text("**" + MarkdownText.of(text) + "**"), "strong");
    assertEquals(plain, text("# " + MarkdownText.of(text)), "heading");
    assertEquals(plain, cells("| " + MarkdownText.of(text) + " | b |\n| --- | --- |").getFirst());
    assertEquals(0, count(parsed(MarkdownText.line(text)), Link.class));
  }

  @Test
  void onlyWebAddressesAreLinked() {
    assertEquals("x \\<y\\>", MarkdownText.link("x <y>", URI.create("javascript:alert(1)")));
    assertEquals("x", MarkdownText.link("x", URI.create("file:///etc/passwd")));
    assertEquals("x", MarkdownText.link("x", URI.create("http:nobody")));
    Node link = parsed(MarkdownText.link("a ]( b", URI.create("https://example.org/(a)_'b'?c=d")));
    assertEquals("https://example.org/(a)_%27b%27?c=d", link(link).getDestination());
  }

  @Test
  void codeCannotEndItsBlock() {
    Node code = parsed(MarkdownText.code("a ``` b ```` c")).getFirstChild();
    assertEquals("a ``` b ```` c\n", ((FencedCodeBlock) code).getLiteral());
  }

  private static void check(Node document) {
    for (Class<? extends Node> type :
        List.of(
            HtmlBlock.class,
            HtmlInline.class,
            Image.class,
            Code.class,
            BlockQuote.class,
            IndentedCodeBlock.class,
            OrderedList.class)) {
      assertEquals(0, count(document, type), type::toString);
    }
    List<Integer> levels = new ArrayList<>();
    for (Node node : all(document)) {
      switch (node) {
        case Link link -> assertTrue(link.getDestination().matches("https?://\\S+"));
        case Heading heading -> levels.add(heading.getLevel());
        default -> {}
      }
    }
    assertEquals(1, levels.getFirst());
    for (int i = 1; i < levels.size(); i++) {
      assertTrue(levels.get(i) > 1 && levels.get(i) <= levels.get(i - 1) + 1, levels::toString);
    }
    assertTrue(count(document, TableBlock.class) > 20, "a table a criterion");
    assertTrue(count(document, StrongEmphasis.class) > 100, "names of facts and tables");
  }

  private static Link link(Node document) {
    return all(document).stream()
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static long count(Node document, Class<? extends Node> type) {
    return all(document).stream().filter(type::isInstance).count();
  }

  /** The node and all below it, in reading order. */
  private static List<Node> all(Node node) {
    List<Node> all = new ArrayList<>(List.of(node));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      all.addAll(all(child));
    }
    return all;
  }

  private static List<String> cells(String table) {
    return all(parsed(table)).stream()
        .filter(TableRow.class::isInstance)
        .flatMap(row -> all(row).stream())
        .filter(TableCell.class::isInstance)
        .map(MarkdownReportTest::text)
        .toList();
  }

  private static String text(String markdown) {
    return text(parsed(markdown));
  }

  private static String text(Node node) {
    return all(node).stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getLiteral())
        .collect(Collectors.joining());
  }

  private static Node parsed(String markdown) {
    return PARSER.parse(markdown);
  }
}
