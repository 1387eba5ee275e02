package dev.weighbridge.export;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Style.Weight;
import dev.weighbridge.figure.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;

/**
 * The fonts of one PDF: a subset of the bundled font for each weight, and fonts of boxes for the
 * characters that it lacks, so that those can still be found, selected and copied.
 */
final class PdfFonts {
  private final List<PdfFont> fonts = new ArrayList<>();

  /** A part of a text in one font. */
  record Run(PdfFont font, String codes) {}

  PdfFonts(Figure figure, Typeface typeface) {
    Map<Weight, SortedSet<Integer>> own = new EnumMap<>(Weight.class);
    SortedSet<Integer> foreign = new TreeSet<>();
    for (Mark mark : figure.marks()) {
      if (mark instanceof Mark.Label label) {
        Weight weight = label.style().weight();
        label
            .text()
            .codePoints()
            .forEach(character -> {
              if (isDrawn(character, weight, typeface)) {
                own.computeIfAbsent(weight, _ -> new TreeSet<>()).add(character);
              } else {
                foreign.add(character);
              }
            });
      }
    }
    own.forEach((weight, characters) -> fonts.add(new PdfSubset(typeface, weight, characters)));
    List<Integer> boxes = List.copyOf(foreign);
    for (int i = 0; i < boxes.size(); i += PdfBoxes.MOST) {
      List<Integer> part = boxes.subList(i, Math.min(boxes.size(), i + PdfBoxes.MOST));
      fonts.add(new PdfBoxes("X" + i / PdfBoxes.MOST, part, typeface));
    }
  }

  /** Combining marks are not drawn here, as they are not in other pictures of a figure. */
  private static boolean isDrawn(int character, Weight weight, Typeface typeface) {
    try {
      return typeface.advance(character, weight) > 0
          && typeface.tables(weight).getUnicodeCmapLookup().getGlyphId(character) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be read.", e);
    }
  }

  /** The text's parts from left to right. */
  List<Run> runs(String text, Weight weight) {
    List<Run> runs = new ArrayList<>();
    for (int character : leftToRight(text)) {
      PdfFont font = font(character, weight);
      String code = font.code(character);
      if (!runs.isEmpty() && runs.getLast().font() == font) {
        code = runs.removeLast().codes() + code;
      }
      runs.add(new Run(font, code));
    }
    return runs;
  }

  /**
   * Words of a script that runs to the left are turned round, since readers take them to be and
   * turn them back. The font has no such script, and boxes look the same in any order.
   */
  private static List<Integer> leftToRight(String text) {
    List<Integer> characters = new ArrayList<>();
    int start = 0;
    for (int character : text.codePoints().toArray()) {
      if (runsToTheLeft(character)) {
        characters.add(start, character);
      } else {
        characters.add(character);
        start = characters.size();
      }
    }
    return characters;
  }

  private static boolean runsToTheLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private PdfFont font(int character, Weight weight) {
    for (PdfFont font : fonts) {
      if (font.has(character, weight)) {
        return font;
      }
    }
    throw new NoSuchElementException("No label of the figure has the character " + character);
  }

  /** The font resources of a page. */
  COSDictionary in(COSDocument document) {
    COSDictionary resources = new COSDictionary();
    resources.setDirect(true);
    for (PdfFont font : fonts) {
      resources.setItem(font.name(), font.in(document));
    }
    return resources;
  }
}
