package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void leavesOrdinaryTextAlone() {
    String text = "Rust 1.2× · <b> \"&\" é 漢 \uD83E\uDD80";
    assertSame(text, PlainText.of(text));
  }

  @Test
  void dropsWhatControls() {
    assertEquals("ab", PlainText.of("a\u0000\u001b\u007f\u0085b"), "controls");
    assertEquals("ab", PlainText.of("a\u202e\u2066\u200f\ufeffb"), "direction overrides");
    assertEquals("ab", PlainText.of("a\ud800b"), "half a pair");
    assertEquals("ab", PlainText.of("a\uffff\ufffeb"), "noncharacters");
  }

  @Test
  void keepsOneLine() {
    assertEquals("a b c d", PlainText.of("a\nb\tc\u2028d"));
  }
}
