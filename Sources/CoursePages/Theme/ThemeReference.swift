import Templates

/// What every template of a theme receives, as a page for people who change themes.
package enum ThemeReference {
  /// Markdown: the values of all pages, then those of each template.
  package static var text: String {
    let introduction = """
      # The templates of a theme

      Each page of the site is made by one template of this folder. Templates are Mustache: `{{name}}` puts a text, escaped; `{{{name}}}` puts
      HTML; `{{#name}}…{{/name}}` repeats what stands between for each entry of a list, or shows it if the value is there and true;
      `{{^name}}…{{/name}}` shows it if not; `{{> name}}` puts another template here; `{{<layout}}{{$main}}…{{/main}}{{/layout}}` fills the block
      `main` of `layout.html`; `{{! … }}` is a comment. A name that is not in this list is an error with its line, so nothing can be misspelt in
      silence. Inside an item a name is the item's; what only the item or the page around it has is asked for with `../`, except the names
      marked “known inside items too”, so no item shows another's value where it lacks its own. And nothing in a template can run code or break a page: change the footer in `footer.html` without fear.

      The words of the pages stand in `strings/`, a file for each language. Everything in `assets/` is copied, style sheets and scripts without comments and indentation.

      ## On every page

      """
    let words =
      "- `words` (a record, known inside items too): the words of the site's language, by the names in `strings/en.yaml`\n"
    var text = introduction + "\n" + words + Self.list(PageShell.shape)
    var told: Set<String> = []
    for kind in Registry.pages where told.insert(kind.template).inserted {
      text += "\n## `\(kind.template).html`\n\n\(Self.list(kind.shape))"
    }
    return text
  }

  private static func list(_ shape: TemplateShape) -> String {
    guard case .record(let fields) = shape else { return "" }
    return TemplateShape.record(fields.filter { $0.name != "words" }).reference()
  }
}
