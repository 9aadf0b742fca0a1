import Bibliography
import Chronology
import Markdown
import Markup

/// A date as a person writes it, in `<time>`.
func dateHTML(_ date: HistoricalDate, words: Words) -> HTML {
  var html = HTML()
  let text = date.display(in: words.dates)
  guard let machineReadable = date.machineReadable else {
    html.raw("<span class=\"date\">")
    html.text(text)
    html.raw("</span>")
    return html
  }
  html.raw("<time")
  html.attribute("datetime", machineReadable)
  html.raw(">")
  html.text(text)
  html.raw("</time>")
  return html
}

/// A day as a person writes it, in `<time>`.
func dayHTML(_ date: CalendarDate, words: Words) -> HTML {
  var html = HTML("<time")
  html.attribute("datetime", date.iso)
  html.raw(">")
  html.text("\(date.day) \(words.dates.months[date.month - 1]) \(date.year)")
  html.raw("</time>")
  return html
}
