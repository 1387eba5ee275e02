package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Figures that were looked at and found right, to the byte. After a wanted change, look at what is
 * then in {@code target/figure} and copy it to {@code src/test/resources/figure}.
 */
class GoldenSvgTest {
  private static final Path GOLDEN = Path.of("src/test/resources/figure");
  private static final Path ACTUAL = Path.of("target/figure");
  private static final SvgWriter WRITER = new SvgWriter(Samples.TYPEFACE);

  @TestFactory
  Stream<DynamicTest> figuresStayAsTheyWere() {
    return Stream.of(
        golden("fit-480-light", Samples.fit(480), Theme.LIGHT),
        golden("fit-820-dark", Samples.fit(820), Theme.DARK),
        golden("evidence-2-480-light", Samples.evidence(2, 480), Theme.LIGHT),
        golden("evidence-4-820-print", Samples.evidence(4, 820), Theme.PRINT),
        golden("evidence-9-820-dark", Samples.evidence(9, 820), Theme.DARK));
  }

  private static DynamicTest golden(String name, Figure figure, Theme theme) {
    return DynamicTest.dynamicTest(name, () -> compare(name + ".svg", figure, theme));
  }

  private static void compare(String name, Figure figure, Theme theme) throws IOException {
    byte[] actual = WRITER.write(figure, theme);
    Files.createDirectories(ACTUAL);
    Files.write(ACTUAL.resolve(name), actual);
    assertEquals(
        Files.readString(GOLDEN.resolve(name)), new String(actual, StandardCharsets.UTF_8));
  }
}
