extension CourseEdit {
  /// What is edited: a small course with a document, a question, charts, maps and a timeline.
  package static let course: [String: TestFile] = [
    "content/site.yaml": """
    title: T
    base_url: https://example.org/t/
    themes: [{id: war, title: War}]
    eras: [{id: cold-war, title: Cold War, start: 1947, end: 1991}]
    maps:
      places:
        title: Places
        description: D
        projection: {name: equirectangular}
        extent: [0, 0, 10, 10]
        layers: [{data: data/land.geojson, kind: land}]
        places: all
    """,
    "content/index.md": "---\ntitle: Home\n---\nWelcome, [begin](sections/01-a.md).",
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    era: cold-war
    objectives: [See]
    key_terms: [detente]
    events:
      - {id: pact, date: 1950-02-14, title: Pact, people: [mao], places: [moscow], documents: [pact], sources: [book-1]}
    claims:
      - {claim: C, verdict: disputed, sources: [book-2]}
    ---
    See [Mao](../people/mao.md), [@book-1]. Détente came.

    ```map
    {title: M, description: D, projection: {name: equirectangular}, extent: [0, 0, 10, 10],
     layers: [{data: ../data/land.geojson, kind: land}], places: [moscow]}
    ```
    """,
    "content/sections/02-b.md": """
    ---
    title: B
    summary: S.
    requires: [a]
    objectives: [Tell]
    key_terms: [detente]
    events:
      - {id: talks, date: 1969-10-20, title: Talks, people: [mao], importance: 1, sources: [book-2]}
    claims:
      - {claim: Of talks, verdict: confirmed, sources: [book-1]}
    ---
    ## Part 1

    Text[^n]. ![A square](../media/square.svg)

    ```quiz
    question: Who?
    choices:
      - {text: Mao, correct: true, why: He did.}
      - {text: Another, why: He did not.}
    ```

    ```timeline
    {importance: 3}
    ```

    ```chart
    {title: C, description: D, kind: bar, data: ../data/t.csv, x: year, series: [{column: total}]}
    ```

    [^n]: Note.
    """,
    "content/sections/03-c.md":
      "---\ntitle: C\nsummary: S.\naliases: [old/]\nrequires: [a]\n---\n[b](02-b.md), [@book-2]",
    "content/documents/pact.md": """
    ---
    title: Pact
    signed: 1950-02-14
    parties: [USSR, PRC]
    place: moscow
    sources: [book-1]
    ---
    It was signed by [Mao](../people/mao.md).
    """,
    "content/people/mao.md":
      "---\nname: Mao\nrole: Chairman\nsources: [book-3]\n---\nOf whom [much](../sections/01-a.md) is told.",
    "content/places/moscow.md": "---\nname: Moscow\nlat: 5\nlon: 5\n---",
    "content/pages/about.md": "---\ntitle: About\n---\nUs. [@book-3]",
    "content/glossary.md": "## Détente {#detente}\n\nA rest.",
    "content/sources.yaml": """
    references:
      - {id: book-1, type: book, title: Book 1}
      - {id: book-2, type: book, title: Book 2}
      - {id: book-3, type: book, title: Book 3}
    """,
    "content/media/square.svg":
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>",
    "content/media/credits.yaml":
      "images:\n  - {file: square.svg, creator: Us, licence: CC0}",
    "content/data/t.csv": "year,total,source\n2001,10,book-1\n2002,12,book-2",
    "content/data/land.geojson": """
    {"type": "Polygon", "coordinates": [[[1, 1], [9, 1], [9, 9], [1, 9], [1, 1]]]}
    """,
  ]
}
