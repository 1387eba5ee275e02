package dev.weighbridge.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingAlternativesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=a.png>",
        "<IMG title='a' SRC=a.png>",
        "<input type=image>",
        "<svg><title>x</title></svg>",
        "<svg role=img><rect/></svg>",
        "<svg role=img><title> </title></svg>",
        "<svg role=img><rect/><title>x</title></svg>",
        "<svg role=img aria-labelledby='t d'><desc id=t>x</desc></svg>",
        "<svg role=img aria-label=' '/>",
      })
  void aPictureWithoutWordsIsFound(String document) {
    assertEquals(1, MissingAlternatives.in(document).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>no picture</p>",
        "<img src=a.png alt='A chart'>",
        "<img src=line.png alt=''>",
        "<img src=a.png aria-labelledby=c><p id=c>A chart</p>",
        "<svg role=img><title>x</title><rect><title>y</title></rect></svg>",
        "<svg role=img>\n<title>x</title></svg>",
        "<svg role=img aria-labelledby='t d'><title id=t>x</title><desc id=d>y</desc></svg>",
        "<svg role=img aria-label=x><svg><rect/></svg></svg>",
        "<svg aria-hidden=true><path/></svg>",
        "<!-- <img src=a.png> -->",
      })
  void aPictureWithWordsIsLetThrough(String document) {
    assertEquals(List.of(), MissingAlternatives.in(document));
  }

  @Test
  void eachIsNamed() {
    assertEquals(
        List.of("<img src=\"a\">", "<svg>"),
        MissingAlternatives.in("<img src=a><img src=b alt=b><svg></svg>"));
  }

  @Test
  void figuresHaveWords() {
    assertEquals(
        List.of(), MissingAlternatives.in(OutsideRequestsTest.svg(Samples.fit(800), Theme.LIGHT)));
  }
}
