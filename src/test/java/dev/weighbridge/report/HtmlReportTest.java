package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.tools.MissingAlternatives;
import dev.weighbridge.tools.OutsideRequests;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

@Execution(ExecutionMode.CONCURRENT)
class HtmlReportTest {
  private static final Reports REPORTS = Samples.reports();
  private static final Set<String> NEVER =
      Set.of("script", "img", "image", "iframe", "object", "embed", "link", "base", "form", "use");
  // In style rules, only fonts that are there.
  private static final Pattern REQUEST =
      Pattern.compile("@import|url\\((?!data:font/ttf;base64,)|expression\\(|javascript:");

  @Test
  void anyProjectGivesAPageThatRunsAndAsksNothing() {
    Samples.projects().forEach(project -> check(parsed(Samples.advice(project))));
  }

  @Test
  void nothingIsFetchedAndEveryPictureSaysWhatItShows() {
    for (Project project : Projects.hard().values()) {
      String html = Samples.html(REPORTS, Samples.advice(project));
      assertEquals(List.of(), OutsideRequests.in(html));
      assertEquals(List.of(), MissingAlternatives.in(html));
    }
  }

  @Test
  void theSameAdviceGivesTheSameBytes() {
    Advice advice = Samples.advice(Project.of(Datasets.bundled()));
    assertArrayEquals(REPORTS.html(advice), Samples.reports().html(advice));
  }

  @Test
  void hostileTextIsShownAsText() {
    Project project = Project.of(Datasets.hostile());
    String text = parsed(Samples.advice(project)).getDocumentElement().getTextContent();
    assertTrue(text.contains("Rust <script>alert(1)</script> =cmd() \"'&<>]]> tfel"), "shown");
    assertFalse(text.codePoints().anyMatch(c -> c == 0x202e || c == 7 || c == 0x1b), "controls");
  }

  @Test
  void itFollowsTheThemeAndPaper() {
    String html = Samples.html(REPORTS, Samples.advice(Project.of(Datasets.bundled())));
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    assertTrue(html.contains("@media (prefers-color-scheme:dark){:root{--accent:"));
    assertTrue(html.contains("@media print{:root{color-scheme:light;--accent:#0a4a9c"));
    assertTrue(html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    assertTrue(html.contains("fill=\"var(--dimension-1)\""), "figures too");
    assertFalse(html.matches("(?s).*(fill|stroke)=\"#.*"), "no colour is fixed");
  }

  @Test
  void everyColourThatIsUsedIsDefined() {
    String html = Samples.html(REPORTS, Samples.advice(Project.of(Datasets.bundled())));
    Set<String> undefined = new HashSet<>();
    Pattern.compile("var\\((--[a-z0-9-]+)\\)")
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .filter(name -> html.split(Pattern.quote(name + ":"), -1).length != 4)
        .forEach(undefined::add);
    assertEquals(Set.of(), undefined, "each in three themes");
  }

  private static void check(Document page) {
    Set<String> ids = new HashSet<>();
    List<Element> all = elements(page, "*");
    for (Element element : all) {
      assertFalse(NEVER.contains(element.getTagName()), element.getTagName());
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), () -> "used twice: " + id);
      assertFalse(REQUEST.matcher(element.getAttribute("style")).find());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = ((Attr) attributes.item(i)).getName().toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on"), name);
        assertFalse(Set.of("src", "srcset", "srcdoc", "background", "ping").contains(name), name);
      }
    }
    for (Element style : elements(page, "style")) {
      assertFalse(REQUEST.matcher(style.getTextContent()).find());
    }
    links(page, ids);
    figures(page, ids);
    headings(page, ids);
    tables(page);
  }

  private static void links(Document page, Set<String> ids) {
    for (Element link : elements(page, "a")) {
      String address = link.getAttribute("href");
      if (address.startsWith("#")) {
        assertTrue(ids.contains(address.substring(1)), address);
      } else {
        assertTrue(address.matches("https?://[^\\s\"'<>\\\\]+"), address);
        assertEquals("noopener", link.getAttribute("rel"));
      }
      assertFalse(link.getTextContent().isBlank(), address);
    }
    assertEquals("#content", elements(page, "a").getFirst().getAttribute("href"), "skip first");
  }

  private static void figures(Document page, Set<String> ids) {
    for (Element svg : elements(page, "svg")) {
      assertEquals("img", svg.getAttribute("role"));
      assertTrue(ids.contains(svg.getAttribute("aria-labelledby")));
      assertTrue(ids.contains(svg.getAttribute("aria-describedby")));
      assertFalse(svg.getElementsByTagName("title").item(0).getTextContent().isBlank());
      assertFalse(svg.getElementsByTagName("desc").item(0).getTextContent().isBlank());
    }
  }

  private static void headings(Document page, Set<String> ids) {
    List<Integer> levels = new ArrayList<>();
    for (Element element : elements(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        levels.add(element.getTagName().charAt(1) - '0');
        assertFalse(element.getTextContent().isBlank());
      }
    }
    assertEquals(1, levels.getFirst());
    assertEquals(1, levels.stream().filter(level -> level == 1).count());
    for (int i = 1; i < levels.size(); i++) {
      assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels::toString);
    }
    for (Element section : elements(page, "section")) {
      assertTrue(ids.contains(section.getAttribute("aria-labelledby")));
    }
  }

  private static void tables(Document page) {
    for (Element table : elements(page, "table")) {
      assertEquals("caption", table.getFirstChild().getNodeName());
      int columns = -1;
      NodeList rows = table.getElementsByTagName("tr");
      for (int i = 0; i < rows.getLength(); i++) {
        int cells = rows.item(i).getChildNodes().getLength();
        assertTrue(columns < 0 || cells == columns, "rows are as long as the heads");
        columns = cells;
      }
      NodeList heads = table.getElementsByTagName("th");
      for (int i = 0; i < heads.getLength(); i++) {
        assertTrue(((Element) heads.item(i)).getAttribute("scope").matches("col|row"));
      }
    }
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Document parsed(Advice advice) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(REPORTS.html(advice)));
    } catch (Exception e) {
      throw new AssertionError(advice.project().toString(), e);
    }
  }
}
