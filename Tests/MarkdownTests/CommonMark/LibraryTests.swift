import Markup
import Testing

@testable import Markdown

struct LibraryTests {
  @Test(arguments: [(0x1E02, false), (0x1E03, false), (0x1F00, true), (0x1F02, true)])
  func knowsVersions(_ version: Int, _ isFrom31: Bool) {
    let library = CMarkLibrary(version: version)
    #expect(library.tellsOwnColumnOfTicks == isFrom31)
    #expect(library.keepsLanguagePrefix == isFrom31)
  }

  @Test func writesLanguagesOnce() {
    #expect(
      render("```language-x\n```").html.text == "<pre><code class=\"language-x\"></code></pre>\n")
  }
}
