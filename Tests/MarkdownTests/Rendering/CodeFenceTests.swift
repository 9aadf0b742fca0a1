import Markup
import Testing

@testable import Markdown

struct CodeFenceTests {
  @Test(arguments: [
    ("python", " class=\"language-python\""), ("{.python}", " class=\"language-python\""),
    ("{python}", " class=\"language-python\""), ("{r, echo=FALSE}", " class=\"language-r\""),
    ("{.python .numberLines}", " class=\"language-python\""),
    ("python{1,3}", " class=\"language-python\""), ("python {.a}", " class=\"language-python\""),
    ("{=html}", " class=\"language-html\""), ("{#id}", ""), ("{key=value}", ""), ("{", ""),
    ("{}", ""), ("c++", " class=\"language-c++\""), ("", ""),
  ])
  func readsLanguage(_ info: String, _ attribute: String) {
    #expect(
      render("```\(info)\na\n```").html.text == "<pre><code\(attribute)>a\n</code></pre>\n")
  }
}
