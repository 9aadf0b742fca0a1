import Formats
import Testing

/// What machines do not need is left out, and nothing else.
@Suite struct CompactTests {
  @Test(arguments: [
    ("", "\n"),
    (
      "/* a */ a , b > c { margin : 0 auto ; color: red; }\n", "a,b > c{margin :0 auto;color:red}\n"
    ),
    ("@charset \"utf-8\";\n:root { --a: ; --b: x }", "@charset \"utf-8\";:root{--a: ;--b:x}\n"),
    ("a :hover { width: calc(1px + 2px) }", "a :hover{width:calc(1px + 2px)}\n"),
    ("a::after { content: \"/* ; } */  \\\" \"; }", "a::after{content:\"/* ; } */  \\\" \"}\n"),
    ("a/**/b {}", "a b{}\n"),
    (
      "@media (min-width: 4rem) and print {\n  a { b: c }\n}",
      "@media (min-width:4rem) and print{a{b:c}}\n"
    ),
    ("a { b: url( x y ) !important }", "a{b:url( x y ) !important}\n"),
    ("a { b: 'no end", "a{b:'no end\n"), ("/* no end", "\n"), ("a\\", "a\\\n"),
    ("\\{ {}", "\\{{}\n"),
  ])
  func compactsStyles(_ source: String, _ result: String) {
    #expect(String(decoding: CompactStyle.bytes(of: Array(source.utf8)), as: UTF8.self) == result)
  }

  @Test(arguments: [
    ("", ""), ("// a\n  f(); // b\n\n\tg()\n", "f(); // b\ng()\n"), ("f(`\n  x`)", "f(`\n  x`)"),
    ("f('a\\\n  b')", "f('a\\\n  b')"), ("/*\n  a\n*/ f()", "/*\n  a\n*/ f()"),
  ])
  func compactsScripts(_ source: String, _ result: String) {
    #expect(String(decoding: CompactScript.bytes(of: Array(source.utf8)), as: UTF8.self) == result)
  }
}
