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
      #"content/site.yaml:1:1: error: site.yaml needs a "title" [missing-key]"#),
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
      hint: use a to z, 0 to 9 and hyphens in the file's name
      content/sections/2.md:1:1: error: "2" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name a section as in 04-yeltsin-years.md; the number gives its order
      content/sections/b.md:1:1: error: "b" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name a section as in 04-yeltsin-years.md; the number gives its order
      content/sections/half/index.md:1:1: error: "half" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name a section as in 04-yeltsin-years.md; the number gives its order
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
      hint: use a to z, 0 to 9 and hyphens in the file's name
      content/people/Mao_Zedong.md:1:1: error: "Mao_Zedong" cannot be an address [file-name]
      1 | ---
        | ^
      hint: use a to z, 0 to 9 and hyphens in the file's name
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
      hint: content is site.yaml, index.md, glossary.md, sources.yaml and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/people/a/b.md:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: content is site.yaml, index.md, glossary.md, sources.yaml and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/people/mao.txt:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: content is site.yaml, index.md, glossary.md, sources.yaml and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/peple/mao.md:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: did you mean people?
      """),
    DiagnosticCase(
      "text that is not UTF-8",
      [
        "content/sections/01-a.md": .bytes(
          Array("---\ntitle: A\nsummary: S.\n---\nCaf".utf8) + [0xE9] + Array(" au lait.\n".utf8))
      ],
      """
      content/sections/01-a.md:5:4: error: these bytes are not UTF-8 [encoding]
      4 | ---
      5 | Caf� au lait.
        |    ^
      hint: save the file as UTF-8
      """),
    DiagnosticCase(
      "no front matter",
      [
        "content/sections/01-a.md": "# A"
      ],
      """
      content/sections/01-a.md:1:1: error: a section starts with front matter [front-matter]
      1 | # A
        | ^
      hint: begin the file with a line ---, one "key: value" a line, and a line ---
      """),
    DiagnosticCase(
      "a front matter without end",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        """
      ],
      """
      content/sections/01-a.md:1:1: error: the front matter that starts here is never closed [front-matter]
      1 | ---
        | ^~~
      hint: end it with a line of three dashes
      """),
    DiagnosticCase(
      "an empty section",
      [
        "content/sections/01-a.md": ""
      ],
      """
      content/sections/01-a.md:1:1: error: a section starts with front matter [front-matter]
      hint: begin the file with a line ---, one "key: value" a line, and a line ---
      """),
    DiagnosticCase(
      "an empty page, person and bibliography",
      [
        "content/pages/about.md": "",
        "content/people/mao.md": """
        ---
        ---
        """,
        "content/sources.yaml": "",
      ],
      """
      content/pages/about.md:1:1: error: a page starts with front matter [front-matter]
      hint: begin the file with a line ---, one "key: value" a line, and a line ---
      content/people/mao.md:2:1: error: a person needs a "name" [missing-key]
      1 | ---
      2 | ---
        | ^
      content/sources.yaml:1:1: error: sources.yaml needs a "references" [missing-key]
      """),
    DiagnosticCase(
      "front matter that is no YAML",
      [
        "content/sections/01-a.md": """
        ---
        title: "A
        summary: S.
        ---
        """
      ],
      """
      content/sections/01-a.md:2:8: error: the quote that starts here is never closed [yaml]
      1 | ---
      2 | title: "A
        |        ^
      hint: close it with the same quote; inside '…' write '' for an apostrophe
      """),
    DiagnosticCase(
      "a key twice",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        title: B
        ---
        """
      ],
      """
      content/sections/01-a.md:4:1: error: "title" stands here again [duplicate-key]
      3 | summary: S.
      4 | title: B
        | ^~~~~
      hint: the first is on line 2; keep one
      """),
    DiagnosticCase(
      "NUL bytes in front matter",
      [
        "content/sections/01-a.md": .bytes(Array("---\ntitle: A\u{0}B\nsummary: S.\n---\n".utf8))
      ],
      """
      content/sections/01-a.md:2:9: error: a byte that is no text stands here [yaml]
      1 | ---
      2 | title: A�B
        |         ^
      hint: save the file as UTF-8 and remove control characters
      """),
  ]
}
