/// What `sitegen new` writes for authors to replace: the texts of its files, and what a check finds in them again.
package enum Placeholder: String, Sendable, CaseIterable {
  case sectionSummary = "One or two sentences for the card and for search engines."
  case summary = "One sentence for lists and search engines."
  case objective = "Say what readers will be able to do."
  case firstSection = "Write the first section here."
  case section =
    "Write the section here. A claim needs a source from sources.yaml, cited by its id between square brackets with an at sign."
  case question = "What does this section ask?"
  case answer = "Write a model answer here."
  case page = "Write the page here."
  case entity = "Say why this matters here."
  case role = "role: The office or the work that matters here"
  case born = #"born: "1900""#
  case signed = #"signed: "1900-01-01""#
  case position = "lat: 0.0\nlon: 0.0"
  case kind = "kind: town"
  case author = "{family: Family, given: Given}"
  case issued = #"issued: "2000""#
  case publisher = "publisher: Publisher"

  package var text: String { rawValue }

  /// Whether authors may well write the same, so that it is told only beside others.
  package var isCommon: Bool {
    switch self {
    case .kind, .issued: true
    case .sectionSummary, .summary, .objective, .firstSection, .section, .question, .answer, .page,
      .entity, .role, .born, .signed, .position, .author, .publisher:
      false
    }
  }

  /// How to be rid of it.
  package var hint: String {
    switch self {
    case .sectionSummary, .summary, .objective, .firstSection, .section, .question, .answer, .page,
      .entity:
      "write your own words"
    case .born, .signed: "write the true date, without quotes if it is this one, or remove the line"
    case .role, .position, .kind, .author, .issued, .publisher:
      "write what is true, or remove the line"
    }
  }
}
