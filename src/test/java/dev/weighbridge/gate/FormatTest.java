package dev.weighbridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
  @Test
  void everySourceIsFormatted() throws IOException {
    List<Path> different = new ArrayList<>();
    for (Path file : SourceFormat.files()) {
      String source = Files.readString(file);
      if (!SourceFormat.formatted(file, source).equals(source)) {
        different.add(file);
      }
    }
    assertFalse(SourceFormat.files().isEmpty(), "no sources found");
    assertEquals(List.of(), different, "`mvn -q -Pformat` formats these");
  }

  @Test
  void anotherLayoutIsNoticed() {
    String source = "class A {\n    int a ;\n}\n";
    assertNotEquals(source, SourceFormat.formatted(Path.of("A.java"), source));
  }
}
