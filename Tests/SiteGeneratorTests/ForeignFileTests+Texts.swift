import TestSupport

/// Front matter that is none, and names of files.
extension ForeignFileTests {
  static let texts = [
    Said(
      [
        "content/sections/01-a.md": " ---\ntitle: A\n---\nText"
      ],
      "content/sections/01-a.md:2:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "----\ntitle: A\n----\nText"
      ],
      "content/sections/01-a.md:2:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "title: A\n---\nText"
      ],
      "content/sections/01-a.md:1:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "% A\n\nText"
      ],
      "content/sections/01-a.md:1:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "```yaml\ntitle: A\n```"
      ],
      "content/sections/01-a.md:2:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "---yaml\ntitle: A\n---"
      ],
      "content/sections/01-a.md:2:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "Title: A\nDate: x\n\nText"
      ],
      "content/sections/01-a.md:1:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "{\n\"title\": \"A\"\n}\nT"
      ],
      "content/sections/01-a.md:2:1: error: this looks like front matter and would be text [front-matter]",
      "hint: begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
    ),
    Said(
      [
        "content/sections/01-a.md": "---\ntitle：A\nsummary: S.\n---\n"
      ],
      "content/sections/01-a.md:2:6: error: \"：\" ends no key [yaml]",
      "hint: write a plain colon and a blank: \"title: …\""),
    Said(
      [
        "content/sections/01-a.md": "---\ntitle: A\nsummary：S.\n---\n"
      ],
      "content/sections/01-a.md:3:8: error: \"：\" ends no key [yaml]",
      "hint: write a plain colon and a blank: \"summary: …\""),
    Said(
      [
        "content/sections/01-a.md": "---\ntitle: A\nevents:\n- date：1900\n  title: E\n---\n"
      ],
      "content/sections/01-a.md:4:7: error: \"：\" ends no key [yaml]",
      "hint: write a plain colon and a blank: \"date: …\""),
    Said(
      [
        "content/sections/04-परिचय.md": "---\ntitle: T\nsummary: S.\n---\nText."
      ],
      "content/sections/04-परिचय.md:1:1: error: \"परिचय\" cannot be an address [file-name]",
      "hint: name it 04-parichay.md"),
    Said(
      [
        "content/sections/04-บทนำ.md": "---\ntitle: T\nsummary: S.\n---\nText."
      ],
      "content/sections/04-บทนำ.md:1:1: error: \"บทนำ\" cannot be an address [file-name]",
      "hint: addresses are of a to z, 0 to 9 and hyphens: name it as in 04-section.md; readers see the title in the file"
    ),
    Said(
      [
        "content/sections/引言.md": "---\ntitle: T\nsummary: S.\n---\nText."
      ],
      "content/sections/引言.md:1:1: error: \"引言\" does not start with a number and a hyphen [file-name]",
      "hint: name a section as in 04-yeltsin-years.md; the number gives its order"),
    Said(
      [
        "content/sections/一-引言.md": "---\ntitle: T\nsummary: S.\n---\nText."
      ],
      "content/sections/一-引言.md:1:1: error: \"一-引言\" does not start with a number and a hyphen [file-name]",
      "hint: addresses are of a to z, 0 to 9 and hyphens: name it as in 1-section.md; readers see the title in the file"
    ),
    Said(
      [
        "content/sections/04-きゃっと.md": "---\ntitle: T\nsummary: S.\n---\nText."
      ],
      "content/sections/04-きゃっと.md:1:1: error: \"きゃっと\" cannot be an address [file-name]",
      "hint: name it 04-kyatto.md"),
    Said(
      [
        "content/pages/关于.md": "---\ntitle: T\nsummary: S.\n---\nText."
      ],
      "content/pages/关于.md:1:1: error: \"关于\" cannot be an address [file-name]",
      "hint: addresses are of a to z, 0 to 9 and hyphens: name it as in page-1.md; readers see the title in the file"
    ),
    Said(
      [
        "content/people/毛泽东.md": "---\nname: N\n---\nText."
      ],
      "content/people/毛泽东.md:1:1: error: \"毛泽东\" cannot be an address [file-name]",
      "hint: addresses are of a to z, 0 to 9 and hyphens: name it as in person-1.md; readers see the title in the file"
    ),
    Said(
      [
        "content/people/გია.md": "---\nname: N\n---\nText."
      ],
      "content/people/გია.md:1:1: error: \"გია\" cannot be an address [file-name]",
      "hint: name it gia.md"),
    Said(
      [
        "content/people/հայ.md": "---\nname: N\n---\nText."
      ],
      "content/people/հայ.md:1:1: error: \"հայ\" cannot be an address [file-name]",
      "hint: name it hay.md"),
    Said(
      [
        "content/sections/01-a.md":
          "---\ntitle: A **bold **x\nsummary: 'S {{x}}'\nevents: [{date: 1900, title: '{{y}} [^1]', card: 'A[^1]'}]\n---\nText."
      ],
      "content/sections/01-a.md:2:10: warning: \"**\" sets no strong text here and stays text [literal]",
      "hint: take out the blank between the marks and the words: **words**",
      "content/sections/01-a.md:3:13: warning: a tag of a template means nothing here and stays text [literal]",
      "hint: say it in Markdown, or put it in code if it is an example",
      "content/sections/01-a.md:4:37: warning: a note has no place here, so its mark stays text [literal]",
      "hint: notes stand in the text of a page",
      "content/sections/01-a.md:4:52: warning: a note has no place here, so its mark stays text [literal]",
      "hint: notes stand in the text of a page"),
  ]
}
