package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceSearchTest {
  private static final Dataset DATASET = DatasetReader.bundled();
  private static final EvidenceSearch SEARCH = EvidenceSearch.over(DATASET);

  @Test
  void findsByTheNameFirst() {
    EvidenceHit first = SEARCH.find("tail latency").getFirst();
    assertEquals(EvidenceHit.Kind.CRITERION, first.kind());
    assertEquals("http-p99-latency", first.id());
    assertEquals(Optional.of("performance"), first.dimension());
    assertEquals(EvidenceHit.Kind.REPORT, SEARCH.find("discord").getFirst().kind());
  }

  /** In whatever order, case and accents, and whether whole or begun. */
  @Test
  void everyWordMustOccur() {
    List<EvidenceHit> both = SEARCH.find("discord cache");
    assertFalse(both.isEmpty());
    assertEquals(
        ids(both), ids(SEARCH.find("  CACHÉ  DISC ")).stream().limit(both.size()).toList());
    Set<String> discord = new HashSet<>(ids(SEARCH.find("discord")));
    assertTrue(discord.containsAll(ids(both)));
    assertTrue(both.size() < discord.size());
    assertEquals(List.of(), SEARCH.find("discord wombat"));
    assertEquals(List.of(), SEARCH.find(" \t"));
  }

  @Test
  void findsEveryKindByItsTitle() {
    Set<EvidenceHit.Kind> found = EnumSet.noneOf(EvidenceHit.Kind.class);
    for (Source source : DATASET.sources()) {
      assertTrue(ids(SEARCH.find(source.title())).contains(source.id()), source.title());
    }
    Stream.of(
            DATASET.criteria().getFirst().name(),
            DATASET.claims().getFirst().text(),
            DATASET.fieldReports().getFirst().summary(),
            DATASET.capabilities().getFirst().name(),
            DATASET.questions().getFirst().text(),
            DATASET.sources().getFirst().title())
        .forEach(text -> found.add(SEARCH.find(text).getFirst().kind()));
    assertEquals(EnumSet.allOf(EvidenceHit.Kind.class), found);
  }

  @Test
  void marksWhatWasLookedFor() {
    for (EvidenceHit hit : SEARCH.find("garbage coll")) {
      String marked =
          Stream.concat(hit.title().pieces().stream(), hit.snippet().pieces().stream())
              .filter(Passage.Piece::marked)
              .map(piece -> piece.text().toLowerCase(Locale.ROOT))
              .distinct()
              .collect(Collectors.joining(" "));
      assertTrue(marked.contains("garbage") || marked.contains("coll"), hit + " " + marked);
      assertEquals(hit.snippet().text(), joined(hit.snippet()));
      assertTrue(hit.snippet().text().length() < 190, hit.snippet().text());
    }
  }

  @Test
  void foldedLettersAreMarkedWhole() {
    FoldedText text = new FoldedText("Die Größe naïver Café-Straßen");
    assertEquals(
        List.of("Größe", "Café", "Straßen"),
        text.spans(FoldedText.words("GROSSE cafe strassen")).stream()
            .map(span -> "Die Größe naïver Café-Straßen".substring(span.from(), span.to()))
            .toList());
    assertTrue(text.startsAWord("cafe"));
    assertFalse(text.startsAWord("asse"));
    assertTrue(text.contains("naiv"));
  }

  @Test
  void aTextIsCutBetweenWordsRoundTheHit() {
    String text = "one two three four five six seven eight nine ten eleven twelve";
    Passage passage = new Passage(text, new FoldedText(text).spans(List.of("nine"))).about(20);
    assertEquals("…eight nine ten eleven…", passage.text());
    assertEquals(List.of(new Passage.Piece("nine", true)), passage.pieces().subList(1, 2));
  }

  private static List<String> ids(List<EvidenceHit> hits) {
    return hits.stream().map(EvidenceHit::id).toList();
  }

  private static String joined(Passage passage) {
    return passage.pieces().stream().map(Passage.Piece::text).collect(Collectors.joining());
  }
}
