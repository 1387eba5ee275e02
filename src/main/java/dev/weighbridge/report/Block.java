package dev.weighbridge.report;

import dev.weighbridge.dataset.Source;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.Figure;
import java.util.List;

/**
 * What a report is made of. All texts are plain: a writer escapes them for its format and drops
 * what does not belong in a line of text.
 */
public sealed interface Block {
  /** A paragraph. */
  record Text(String text) implements Block {}

  /** A paragraph beside the message: how to read a table. */
  record Note(String text) implements Block {}

  /** A list. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Texts with a name each. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = facts.stream().filter(fact -> !fact.text().isBlank()).toList();
    }
  }

  /** A named text. */
  record Fact(String name, String text) {}

  /**
   * A table.
   *
   * @param caption what it holds
   * @param foot whether the last row stands apart: a sum, or the weight of the columns
   */
  record Table(String caption, DataTable table, boolean foot) implements Block {
    Table(String caption, DataTable table) {
      this(caption, table, false);
    }
  }

  /**
   * A figure.
   *
   * @param kind machine-readable, such as {@code walk}
   * @param id lower-case letters, digits and hyphens; distinct within a report
   * @param wide for a page
   * @param narrow the same for a small screen
   * @param table what it shows; without columns if there is none
   */
  record Plate(String kind, String id, Figure wide, Figure narrow, DataTable table)
      implements Block {}

  /** Where statements come from. */
  record References(List<Source> sources) implements Block {
    public References {
      sources = List.copyOf(sources);
    }
  }

  /** A line to type. */
  record Command(String line) implements Block {}
}
