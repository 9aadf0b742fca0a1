import TestSupport

/// Values of site.yaml, places and sources.
extension ForeignFileTests {
  static let values = [
    Said(
      [
        "content/site.yaml": "title: T\nlanguage: zh_CN.UTF-8"
      ],
      "content/site.yaml:2:11: error: \"zh_CN.UTF-8\" is no language tag [language]",
      "hint: write zh-CN"),
    Said(
      [
        "content/site.yaml": "title: T\nlanguage: Deutsch"
      ],
      "content/site.yaml:2:11: error: \"Deutsch\" is no language tag [language]",
      "hint: write de"),
    Said(
      [
        "content/site.yaml": "title: T\nlanguage: cn"
      ],
      "content/site.yaml:2:11: error: \"cn\" is the code of a country and no language tag [language]",
      "hint: write zh"),
    Said(
      [
        "content/site.yaml": "title: T\nlanguage: de-DE@euro"
      ],
      "content/site.yaml:2:11: error: \"de-DE@euro\" is no language tag [language]",
      "hint: write de-DE"),
    Said(
      [
        "content/places/p.md": "---\nname: P\nlat: 39°54'N\nlon: 116°E\n---\n"
      ],
      "content/places/p.md:3:6: error: \"lat\" must be a number, not \"39°54'N\" [wrong-type]",
      "hint: write 39.9",
      "content/places/p.md:4:6: error: \"lon\" must be a number, not \"116°E\" [wrong-type]",
      "hint: write 116"),
    Said(
      [
        "content/places/p.md": "---\nname: P\nlat: 39°54′30″ N\nlon: 116.4 W\n---\n"
      ],
      "content/places/p.md:3:6: error: \"lat\" must be a number, not \"39°54′30″ N\" [wrong-type]",
      "hint: write 39.9083",
      "content/places/p.md:4:6: error: \"lon\" must be a number, not \"116.4 W\" [wrong-type]",
      "hint: write -116.4"),
    Said(
      [
        "content/places/p.md": "---\nname: P\nlat: 116.4\nlon: 39.9\n---\n"
      ],
      "content/places/p.md:3:6: error: \"lat\" is 116.4, outside -90.0 to 90.0 [out-of-range]",
      "hint: \"lat\" is north of the equator and \"lon\" east of Greenwich: are the two exchanged?"),
    Said(
      [
        "content/sources.yaml": "- {id: a, type: book, title: T, author: Jane Doe}",
        "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\n[@a]\n",
      ],
      "content/sources.yaml:1:41: warning: the name \"Jane Doe\" is not taken apart [wrong-type]",
      "hint: write {family: Doe, given: Jane} for a person"),
    Said(
      [
        "content/sources.yaml": "- {id: a, type: book, title: T, author: [NATO, {name: Jane}]}",
        "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\n[@a]\n",
      ],
      "content/sources.yaml:1:42: warning: the name \"NATO\" is not taken apart [wrong-type]",
      "hint: write {family: …, given: …} for a person, {literal: …} for others"),
    Said(
      [
        "content/sources.yaml": "- {id: a, title: T}",
        "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\n[@a]\n",
      ],
      "content/sources.yaml:1:4: warning: a source has no \"type\" [missing-key]",
      "hint: it is shown as a document; write book, article-journal, chapter, webpage, …"),
    Said(
      [
        "content/sources.yaml": "- {id: a, type: book, title: T, issued: in press}",
        "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\n[@a]\n",
      ],
      "content/sources.yaml:1:41: warning: \"in press\" is no date, and stands in lists as it is [edtf]",
      "hint: write a date such as 1989-11-09, 1989-11 or 1989 if there is one"),
    Said(
      [
        "content/sources.yaml": "- {id: a, type: book, title: T, issued: n.d.}",
        "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\n[@a]\n",
      ]),
    Said(
      [
        "content/sources.yaml": "- {id: a, type: book, title: T, issued: 2004a}",
        "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\n[@a]\n",
      ]),
    Said(
      [
        "content/sources.yaml":
          "- {id: a, type: book, title: T, year: 2004, journal: J, pages: 1-2}",
        "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\n[@a]\n",
      ],
      "content/sources.yaml:1:33: warning: unknown key \"year\" in a source [unknown-key]",
      "hint: CSL calls it \"issued\"",
      "content/sources.yaml:1:45: warning: unknown key \"journal\" in a source [unknown-key]",
      "hint: CSL calls it \"container-title\"",
      "content/sources.yaml:1:57: warning: unknown key \"pages\" in a source [unknown-key]",
      "hint: CSL calls it \"page\""),
  ]
}
