import Graphics
import Markup
import Testing

@Suite struct CardDrawingTests {
  @Test func wrapsTheTitle() {
    let card = CardDrawing(
      kicker: "Section 1",
      title:
        "A title of many words & signs that takes more than the three lines of a card, and so it ends early",
      site: "Site")
    let serif =
      "font-family=\"Iowan Old Style, Palatino Linotype, P052, Noto Serif, DejaVu Serif, serif\""
    let sans = "font-family=\"Seravek, Ubuntu, Calibri, DejaVu Sans, sans-serif\""
    #expect(
      card.svg.text == """
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">\
        <rect width="1200" height="630" fill="#fbfaf7"/><rect x="80" y="88" width="96" height="8" fill="#8f4b00"/>\
        <rect y="612" width="1200" height="18" fill="#0b5c63"/>\
        <text x="80" y="168" font-size="34" fill="#5c5850" \(sans)>Section 1</text>\
        <text x="80" y="280" font-size="76" fill="#1c1b19" font-weight="600" \(serif)>A title of many words &amp; signs</text>\
        <text x="80" y="372" font-size="76" fill="#1c1b19" font-weight="600" \(serif)>that takes more than the three</text>\
        <text x="80" y="464" font-size="76" fill="#1c1b19" font-weight="600" \(serif)>lines of a card, and so it…</text>\
        <text x="80" y="564" font-size="30" fill="#0b5c63" \(sans)>Site</text></svg>

        """)
  }
}
