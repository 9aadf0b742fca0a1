import Course
import Markup

extension LessonPlan {
  /// The lesson as the search finds it: what is done, discussed, read and asked in it.
  func part(_ words: Words) -> TextContent.Part {
    var lines = [question].compactMap(\.self)
    for part in parts { lines += [part.task, part.material].compactMap(\.self) }
    lines += discussion + tasks
    var text = lines.map { PlainText.words(of: $0) + "\n" }.joined()
    for (line, word) in [(exit, Word.exitTicket), (lookFor, .lookFor)] {
      if let line { text += "\(words.text(word)): \(PlainText.words(of: line))\n" }
    }
    return TextContent.Part(id: id, title: "\(words.text(.lesson)): \(name)", text: text)
  }

  /// The numbers of its sections, each a link.
  func sectionNumbers(in place: ComponentPlace) -> HTML {
    var html = HTML()
    for section in sections {
      if !html.isEmpty { html.raw(", ") }
      html.link(to: section.route, HTML(number: section.number), in: place)
    }
    return html
  }

  /// The plan of a lesson that is the only one.
  func html(in place: ComponentPlace) -> HTML {
    var html = HTML("<section")
    html.attribute("aria-labelledby", id)
    html.raw(">")
    html.heading(title, level: place.headingLevel, id: id)
    html.append(content(in: place))
    html.raw("</section>")
    return html
  }

  /// The plan of one lesson of several, which opens under its name.
  func html(number: Int, in place: ComponentPlace) -> HTML {
    var name = HTML()
    name.text("\(place.facts.words.text(.lesson)) \(number): ")
    name.append(title)
    var html = HTML("<details class=\"fold\"><summary>")
    html.heading(name, level: place.headingLevel)
    // Who comes here by a link finds it open, for the id is on what it hides.
    html.raw("</summary><div")
    html.attribute("id", id)
    html.raw(">")
    html.append(content(in: place))
    html.raw("</div></details>")
    return html
  }

  private func content(in place: ComponentPlace) -> HTML {
    let words = place.facts.words
    var html = HTML()
    html.paragraph(question)
    html.lists(sections.map { link(to: $0, in: place) }, named: words.text(.sections))
    html.lists(objectives, named: words.text(.aims))
    if !parts.isEmpty { html.append(table(words)) }
    html.lists(and: discussion, named: words.text(.toDiscuss))
    html.lists(
      documents.map { link(to: $0, in: place) }, and: tasks, named: words.text(.sourceWork))
    html.paragraph(exit, named: words.text(.exitTicket))
    html.paragraph(lookFor, named: words.text(.lookFor))
    return html
  }

  /// A section by number and title, and its sheet for the classroom.
  private func link(to section: Section, in place: ComponentPlace) -> HTML {
    var title = HTML(number: section.number)
    title.raw(". ")
    title.append(place.facts.plain.html(section.title))
    var html = HTML()
    html.link(to: section.route, title, in: place)
    if section.handout != nil {
      html.raw(" (")
      var handout = HTML()
      handout.text(place.facts.words.text(.handout))
      html.link(to: HandoutPages.route(of: section), handout, in: place)
      html.raw(")")
    }
    return html
  }

  private func link(to document: Entity, in place: ComponentPlace) -> HTML {
    var html = HTML()
    html.link(to: document.route, place.facts.plain.html(document.name), in: place)
    return html
  }

  /// What is done from which minute to which.
  private func table(_ words: Words) -> HTML {
    let hasMaterial = parts.contains { $0.material != nil }
    var html = HTML("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"")
    html.attribute("aria-label", "\(words.text(.activity)): \(name)")
    html.raw("><table><thead><tr>")
    for word: Word in [.timing, .activity] + (hasMaterial ? [.material] : []) {
      html.raw("<th scope=\"col\">")
      html.text(words.text(word))
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    var start = 0
    for part in parts {
      html.raw("<tr><td>")
      html.number(start)
      html.text("–")
      html.number(start + part.minutes)
      html.raw("</td><td>")
      html.append(part.task)
      html.raw("</td>")
      if hasMaterial {
        html.raw("<td>")
        if let material = part.material { html.append(material) }
        html.raw("</td>")
      }
      html.raw("</tr>")
      start += part.minutes
    }
    html.raw("</tbody></table></div>")
    return html
  }
}
