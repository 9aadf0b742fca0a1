import Diagnostics

/// The same content for Hugo, with templates that write what `sitegen` writes: pages of sections and people with their events,
/// claims and sources, indexes, the timeline, the sources, the questions, feeds, and the events and words for other programs.
enum HugoSite {
  /// The files of Hugo's source folder for those of a content folder of ours.
  static func files(of content: [SourceFile]) -> [SourceFile] {
    let moved = content.compactMap { file -> SourceFile? in
      switch file.path {
      case "content/site.yaml": nil
      case "content/sources.yaml": SourceFile(path: "data/sources.yaml", bytes: file.bytes)
      default: file
      }
    }
    let gathering = ["timeline", "claims", "answers", "references"].map {
      SourceFile(path: "content/\($0).md", text: "---\ntitle: \($0)\nlayout: \($0)\n---\n")
    }
    return moved + gathering + layouts.map { SourceFile(path: $0.path, text: $0.text) }
  }

  private static let layouts: [(path: String, text: String)] = [
    (
      "config.yaml",
      """
      baseURL: https://example.org/
      title: A site to measure
      uglyURLs: true
      disableKinds: [taxonomy, term]
      timeout: 600s
      outputFormats:
        Events: {mediaType: application/json, baseName: timeline, isPlainText: true}
        Table: {mediaType: text/csv, baseName: timeline, isPlainText: true}
        Words: {mediaType: text/javascript, baseName: search, isPlainText: true}
      outputs:
        home: [HTML, RSS, Events, Table, Words]
        section: [HTML]

      """
    ),
    (
      "layouts/_default/baseof.html",
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{ or .Params.name .Title }} · {{ site.Title }}</title>
      <meta name="description" content="{{ .Params.summary }}">
      <link rel="canonical" href="{{ .Permalink }}">
      </head>
      <body>
      <header><a href="/">{{ site.Title }}</a>
      <nav><ul><li><a href="/timeline.html">Timeline</a></li><li><a href="/people.html">People</a></li><li><a href="/glossary.html">Glossary</a></li><li><a href="/claims.html">Claims</a></li><li><a href="/references.html">Sources</a></li></ul></nav></header>
      <main>{{ block "main" . }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}</main>
      <footer>{{ with .Params.updated }}<p>{{ . }}</p>{{ end }}<details><summary>Cite this page</summary><p>“{{ or .Params.name .Title }}”, {{ site.Title }}, {{ .Permalink }}</p></details></footer>
      </body>
      </html>

      """
    ),
    (
      "layouts/_default/_markup/render-link.html",
      """
      <a href="{{ replace .Destination ".md" ".html" | safeURL }}">{{ .Text | safeHTML }}</a>
      """
    ),
    (
      "layouts/_default/_markup/render-codeblock-quiz.html",
      """
      {{ $quiz := .Inner | transform.Unmarshal (dict "format" "yaml") }}<fieldset><legend>{{ $quiz.question }}</legend>{{ range $quiz.choices }}<details><summary>{{ .text }}</summary>{{ .why }}</details>{{ end }}</fieldset>
      """
    ),
    (
      "layouts/partials/event.html",
      """
      <li id="{{ .event.id }}"><time>{{ .event.date }}</time> <strong>{{ .event.title }}</strong> {{ .event.summary }}
      {{ range .event.people }}<a href="/people/{{ . }}.html">{{ . }}</a> {{ end }}
      <a href="{{ .page.RelPermalink }}">{{ .page.Title }}</a></li>
      """
    ),
    (
      "layouts/partials/events.html",
      """
      {{ range $page := where site.RegularPages "Section" "sections" }}{{ range $event := .Params.events }}{{ $item := dict "event" $event "page" $page "date" $event.date }}{{ site.Home.Scratch.Add "events" (slice $item) }}{{ range $event.people }}{{ site.Home.Scratch.Add (print "person " .) (slice $item) }}{{ end }}{{ end }}{{ end }}
      """
    ),
    (
      "layouts/sections/single.html",
      """
      {{ define "main" }}<article><p>{{ .Params.era }}</p><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p><p>{{ .ReadingTime }} min</p>
      {{ with .Params.objectives }}<ul>{{ range . }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}
      {{ .TableOfContents }}
      {{ .Content }}
      <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
      <h2>Events</h2><ol>{{ $page := . }}{{ range .Params.events }}{{ partial "event.html" (dict "event" . "page" $page) }}{{ end }}</ol>
      <h2>Claims</h2>{{ range .Params.claims }}<p id="{{ .id }}">{{ .verdict }}: {{ .claim }} {{ .note }}</p>{{ end }}
      <h2>Sources</h2><ol>{{ range .Params.events }}{{ range .sources }}{{ $id := . }}{{ range where site.Data.sources.references "id" $id }}<li>{{ range .author }}{{ .family }}, {{ .given }}{{ end }} ({{ .issued }}). <cite>{{ .title }}</cite></li>{{ end }}{{ end }}{{ end }}</ol></article>{{ end }}
      """
    ),
    (
      "layouts/_default/single.html",
      """
      {{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}
      """
    ),
    (
      "layouts/_default/list.html",
      """
      {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ or .Params.name .Title }}</a> {{ .Params.role }}</li>{{ end }}</ul>{{ end }}
      """
    ),
    (
      "layouts/people/single.html",
      """
      {{ define "main" }}{{ partialCached "events.html" . }}<h1>{{ .Params.name }}</h1><p>{{ .Params.role }}, {{ .Params.born }}</p>{{ .Content }}<ol>{{ range site.Home.Scratch.Get (print "person " .File.ContentBaseName) }}{{ partial "event.html" . }}{{ end }}</ol>{{ end }}
      """
    ),
    (
      "layouts/index.html",
      """
      {{ define "main" }}<h1>{{ site.Title }}</h1><ol>{{ range where site.RegularPages "Section" "sections" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }} {{ .ReadingTime }} min</li>{{ end }}</ol>{{ end }}
      """
    ),
    (
      "layouts/_default/timeline.html",
      """
      {{ define "main" }}{{ partialCached "events.html" . }}<h1>{{ .Title }}</h1><ol>{{ range sort (site.Home.Scratch.Get "events") "date" }}{{ partial "event.html" . }}{{ end }}</ol>{{ end }}
      """
    ),
    (
      "layouts/_default/claims.html",
      """
      {{ define "main" }}<h1>{{ .Title }}</h1>{{ range where site.RegularPages "Section" "sections" }}{{ $page := . }}{{ range .Params.claims }}<p>{{ .verdict }}: <a href="{{ $page.RelPermalink }}#{{ .id }}">{{ .claim }}</a> {{ .note }}</p>{{ end }}{{ end }}{{ end }}
      """
    ),
    (
      "layouts/_default/answers.html",
      """
      {{ define "main" }}<h1>{{ .Title }}</h1>{{ range where site.RegularPages "Section" "sections" }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><ul>{{ range .Params.objectives }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}{{ end }}
      """
    ),
    (
      "layouts/_default/references.html",
      """
      {{ define "main" }}<h1>{{ .Title }}</h1><ol>{{ range site.Data.sources.references }}<li id="{{ .id }}">{{ range .author }}{{ .family }}, {{ .given }}{{ end }} ({{ .issued }}). <cite>{{ .title }}</cite></li>{{ end }}</ol>{{ end }}
      """
    ),
    (
      "layouts/index.events.json",
      """
      {{ partialCached "events.html" . }}[{{ range $number, $item := sort (site.Home.Scratch.Get "events") "date" }}{{ if $number }},{{ end }}{{ $item.event | jsonify }}{{ end }}]
      """
    ),
    (
      "layouts/index.table.csv",
      """
      {{ partialCached "events.html" . }}{{ range sort (site.Home.Scratch.Get "events") "date" }}"{{ .event.id }}","{{ .event.date }}","{{ .event.title }}","{{ .event.summary }}"
      {{ end }}
      """
    ),
    (
      "layouts/index.words.js",
      """
      var words=[{{ range $number, $page := site.RegularPages }}{{ if $number }},{{ end }}{{ dict "title" .Title "href" .RelPermalink "text" .Plain | jsonify }}{{ end }}]
      """
    ),
  ]
}
