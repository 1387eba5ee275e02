package dev.weighbridge.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.project.Datasets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideRequestsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=http://x.example/a.png>",
        "<IMG SRC='a.png'>",
        "<img src = \"//x.example/a\">",
        "<img alt='>' src=a.png>",
        "<img src='h&#x74;tp&colon;//x.example'>",
        "<img srcset='data:image/png;base64,AA 1x, a.png 2x'>",
        "<link rel=stylesheet href=a.css>",
        "<script>1</script>",
        "<svg><script/></svg>",
        "<body onload='go()'>",
        "<body background=a.png>",
        "<iframe srcdoc='<img src=a.png>'></iframe>",
        "<iframe src='data:text/html,<img src=a.png>'></iframe>",
        "<object data=a.pdf></object>",
        "<video poster=a.png></video>",
        "<form action='https://x.example'></form>",
        "<base href='https://x.example/'>",
        "<a href='#x' ping='https://x.example'>x</a>",
        "<a href='javascript:go()'>x</a>",
        "<meta http-equiv=Refresh content='0; url=https://x.example'>",
        "<style>@import 'a.css';</style>",
        "<style>@\\69mport 'a.css';</style>",
        "<style>p{background:url( 'a.png' )}</style>",
        "<style>p{background:u\\72l(a.png)}</style>",
        "<STYLE>p{background:url(a.png)}</STYLE>",
        "<style>@font-face{src:url(https://x.example/a.ttf)}</style>",
        "<p style='background:url(a.png)'>",
        "<p style=\"background:url(&quot;a.png&quot;)\">",
        "<rect fill='url(a.svg#x)'/>",
        "<image xlink:href='a.png'/>",
        "<use href='a.svg#x'/>",
        "<feImage href='data:image/svg+xml,x'/>",
        "<?xml-stylesheet href='a.css'?><svg/>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'><svg/>",
        "<style><![CDATA[@import 'a.css';]]></style>",
      })
  void aRequestIsFound(String document) {
    assertEquals(1, OutsideRequests.in(document).size(), () -> OutsideRequests.in(document) + "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE html><html lang=en><title>src=x</title>",
        "<a href='https://x.example'>source</a>",
        "<a href='#x'>x</a><map><area href='https://x.example' alt=x></map>",
        "<img alt='' src='data:image/png;base64,AAAA'>",
        "<img alt='' src=' data:image/png;\nbase64,AAAA'>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
        "<rect fill='url(#hatching)'/><use href='#x'/>",
        "<style>@font-face{src:url(data:font/ttf;base64,AA==) format('truetype')}</style>",
        "<style>p{background:url(\"data:image/png;base64,AA\")} /* url(a.png) */</style>",
        "<p>Write &lt;img src=a.png&gt; or url(a.png) there.</p>",
        "<!-- <img src=a.png> -->",
        "<p title='see http://x.example (there)'>1 < 2, src=x</p>",
        "<meta name=viewport content='width=device-width'>",
      })
  void whatAsksForNothingIsLetThrough(String document) {
    assertEquals(List.of(), OutsideRequests.in(document));
  }

  @Test
  void everyRequestOfAPageIsNamed() {
    assertEquals(
        List.of("link href=a.css", "style: url(b.png", "img src=c.png"),
        OutsideRequests.in(
            "<link href=a.css><style>p{background:url(b.png)}</style><img src=c.png>"));
  }

  @Test
  void figuresAskForNothing() {
    for (Theme theme : Theme.values()) {
      assertEquals(List.of(), OutsideRequests.in(svg(Samples.fit(800), theme)));
      assertEquals(List.of(), OutsideRequests.in(svg(Samples.withText(Datasets.HOSTILE), theme)));
    }
  }

  static String svg(Figure figure, Theme theme) {
    return new String(new SvgWriter(Samples.TYPEFACE).write(figure, theme), StandardCharsets.UTF_8);
  }
}
