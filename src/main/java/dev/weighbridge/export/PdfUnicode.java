package dev.weighbridge.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The table of a PDF font that gives a reader the characters behind the codes. */
final class PdfUnicode {
  private static final int MOST_AT_ONCE = 100;
  private static final HexFormat HEX = HexFormat.of();

  private PdfUnicode() {}

  /**
   * A CMap from the codes 1, 2, … to these characters.
   *
   * @param digits of a code in hexadecimal, 2 or 4
   */
  static byte[] of(List<Integer> characters, int digits) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            """);
    map.append(
        String.format(
            Locale.ROOT, "<%s> <%s>\nendcodespacerange\n", "0".repeat(digits), "f".repeat(digits)));
    for (int from = 0; from < characters.size(); from += MOST_AT_ONCE) {
      int to = Math.min(characters.size(), from + MOST_AT_ONCE);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        byte[] utf16 = Character.toString(characters.get(i)).getBytes(StandardCharsets.UTF_16BE);
        map.append(
            String.format(Locale.ROOT, "<%s> <%s>\n", hex(i + 1, digits), HEX.formatHex(utf16)));
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static String hex(int code, int digits) {
    return HEX.toHexDigits(code, digits);
  }
}
