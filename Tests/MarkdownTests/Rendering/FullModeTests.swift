import Diagnostics
import Markup
import Testing

@testable import Markdown

/// With extensions, what uses none of them still gives libcmark's HTML but for the headings' ids and the slashes of
/// void elements, which HTML has no use for.
struct FullModeTests {
  private static let ours = [
    "|", "{", "@", "[^", "[!", "javascript:", "data:", "![", "<!--", "~~", "~2", "^2", ":::", ": ",
    "- [ ", " https", "www.",
  ]

  @Test(arguments: 0..<20)
  func equalsLibraryWithoutOurSyntax(_ batch: Int) {
    for index in 0..<100 {
      let seed = UInt64(batch * 1000 + index + 3)
      var generator = SampleGenerator(seed: seed, without: Self.ours)
      let sample = generator.sample(of: 40)
      for smart in [false, true] {
        var options = MarkdownOptions()
        options.allowsHTML = true
        options.smartPunctuation = smart
        let expected = CMarkTree(parsing: Array(sample.utf8).span, smart: smart).renderedByLibrary()
        let html = render(sample, options: options).html.text
          .replacing(/(<h[1-6]) id="[^"]*"/) { $0.output.1 }.replacing(" />", with: ">")
        let library = String(decoding: expected, as: UTF8.self).replacing(" />", with: ">")
        #expect(html == library, "\(sample.debugDescription)")
      }
    }
  }

  @Test(arguments: 0..<20)
  func survivesAnything(_ batch: Int) {
    for index in 0..<100 {
      var generator = SampleGenerator(seed: UInt64(batch * 1000 + index + 5))
      let sample = generator.sample(of: 60)
      let rendering = render(sample)
      #expect(!rendering.html.text.contains("<div>"), "\(sample.debugDescription)")
      #expect(!rendering.html.bytes.contains(0xF8), "\(sample.debugDescription)")
      for diagnostic in rendering.diagnostics {
        #expect(diagnostic.place.range.upperBound <= sample.utf8.count)
      }
    }
  }
}
