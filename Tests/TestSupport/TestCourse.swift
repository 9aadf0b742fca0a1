/// A small course with addresses of old, uncertain dates and quotation marks.
package enum TestCourse {
  package static let files: [String: TestFile] = [
    "content/site.yaml": """
    title: Rivers & borders
    subtitle: A course
    language: en
    updated: 2026-11-20
    authors:
      - name: Ann <Editor>
    themes:
      - {id: war, title: War}
    eras:
      - {id: early, title: Early, start: 1600, end: 1900}
    """,
    "content/sections/01-a.md": """
    ---
    title: "A & B"
    summary: "First &lt;one>."
    updated: 2026-11-21
    aliases: [old/, older/deep/a.html]
    events:
      - date: 1900/..
        title: Later
      - date: 1689-08-27
        title: Treaty of "Nerchinsk"
        summary: Signed.
        importance: 1
        themes: [war]
        people: [mao]
        places: [beijing]
        documents: [treaty]
        sources: [book]
        id: nerchinsk
      - date: XXXX
        title: Some day
    claims:
      - {claim: C, verdict: confirmed}
    ---
    Text.
    """,
    "content/people/mao.md": """
    ---
    name: Mao
    ---
    """,
    "content/places/beijing.md": """
    ---
    name: Beijing
    ---
    """,
    "content/documents/treaty.md": """
    ---
    title: Treaty
    ---
    """,
    "content/sources.yaml": """
    references:
      - {id: book, type: book, title: Book}
    """,
    "content/glossary.md": """
    ## Word

    Meaning.
    """,
    "content/pages/about.md": """
    ---
    title: About
    updated: 2025-01-02
    aliases: [/sections/about.html]
    ---
    """,
    "content/index.md": """
    ---
    title: Home
    aliases: [start.html]
    ---
    """,
  ]
}
