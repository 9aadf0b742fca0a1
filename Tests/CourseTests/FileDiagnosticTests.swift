import TestSupport
import Testing

/// Files that cannot be used are told by name.
@Suite struct FileDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "an empty folder",
      [
        "content/site.yaml": .absent,
        "content/sections/01-a.md": .absent,
      ],
      """
      content/site.yaml: error: there is no site.yaml [no-site]
      hint: make the file with at least a line "title: …"
      """),
    DiagnosticCase(
      "no site.yaml",
      [
        "content/site.yaml": .absent
      ],
      """
      content/site.yaml: error: there is no site.yaml [no-site]
      hint: make the file with at least a line "title: …"
      """),
    DiagnosticCase(
      "an empty site.yaml",
      [
        "content/site.yaml": ""
      ],
      #"content/site.yaml:1:1: error: site.yaml has no "title" [missing-key]"#),
    DiagnosticCase(
      "no sections",
      [
        "content/sections/01-a.md": .absent
      ],
      """
      content/sections: error: there is no section [no-sections]
      hint: make a file such as content/sections/01-beginning.md
      """),
    DiagnosticCase(
      "section names without number or slug",
      [
        "content/sections/b.md": """
        ---
        title: A
        summary: S.
        ---
        """,
        "content/sections/2.md": """
        ---
        title: A
        summary: S.
        ---
        """,
        "content/sections/02-.md": """
        ---
        title: A
        summary: S.
        ---
        """,
        "content/sections/02-Ä b.md": """
        ---
        title: A
        summary: S.
        ---
        """,
        "content/sections/half/index.md": """
        ---
        title: A
        summary: S.
        ---
        """,
      ],
      """
      content/sections/02-.md:1:1: error: "" cannot be an address [file-name]
      1 | ---
        | ^
      hint: use a to z, 0 to 9 and hyphens in the file's name
      content/sections/02-Ä b.md:1:1: error: "Ä b" cannot be an address [file-name]
      1 | ---
        | ^
      hint: name it 02-a-b.md
      content/sections/2.md:1:1: error: "2" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name a section as in 04-yeltsin-years.md; the number gives its order
      content/sections/b.md:1:1: error: "b" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name a section as in 04-b.md; the number gives its order
      content/sections/half/index.md:1:1: error: "half" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name a section as in 04-half.md; the number gives its order
      """),
    DiagnosticCase(
      "page and entity names that are no addresses",
      [
        "content/pages/About Us.md": """
        ---
        title: x
        ---
        """,
        "content/people/Mao_Zedong.md": """
        ---
        name: x
        ---
        """,
      ],
      """
      content/pages/About Us.md:1:1: error: "About Us" cannot be an address [file-name]
      1 | ---
        | ^
      hint: name it about-us.md
      content/people/Mao_Zedong.md:1:1: error: "Mao_Zedong" cannot be an address [file-name]
      1 | ---
        | ^
      hint: name it mao-zedong.md
      """),
    DiagnosticCase(
      "unknown files and folders",
      [
        "content/peple/mao.md": "x",
        "content/notes.txt": "x",
        "content/glossery.md": "x",
        "content/people/mao.txt": "x",
        "content/people/a/b.md": "x",
      ],
      """
      content/glossery.md:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: did you mean glossary.md?
      content/notes.txt:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: content is site.yaml, index.md, glossary.md, sources.yaml or sources.json and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/people/a/b.md:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: content is site.yaml, index.md, glossary.md, sources.yaml or sources.json and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/people/mao.txt:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: content is site.yaml, index.md, glossary.md, sources.yaml or sources.json and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/peple/mao.md:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: did you mean people?
      """),
  ]
}
