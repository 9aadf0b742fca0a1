package import Diagnostics
import FrontMatter

/// An id as an author wrote it and, once the course is read, what it names: a miss is told then, and leaves its list.
package struct Mention<Target>: Sendable {
  package let id: Located<String>
  /// The position in the course's list of such things; `nil` while the course is being read.
  private let position: Int?

  /// An id that is yet to be looked up.
  init(_ id: Located<String>) { (self.id, position) = (id, nil) }

  /// An id with what it names.
  init(_ id: Located<String>, at position: Int) { (self.id, self.position) = (id, position) }

  /// Where the named thing stands in the course's list.
  var index: Int {
    guard let position else { preconditionFailure("\"\(id.value)\" has not been looked up") }
    return position
  }
}

extension Mention: Equatable {
  /// Whether both were written alike and name what stands in one place of its list.
  package static func == (a: Mention, b: Mention) -> Bool {
    a.position == b.position && a.id.place == b.id.place
      && a.id.value.isIdentical(to: b.id.value)
  }
}

extension Fields {
  /// A list of ids, yet to be looked up.
  mutating func mentions<Target>(_ key: String, _ note: StaticString) -> [Mention<Target>] {
    limited(texts(key, note), under: key).mentions()
  }

  /// Ids under a key, no more than may be: more are told.
  mutating func limited(_ ids: [Located<String>], under key: String) -> [Located<String>] {
    guard ids.count > Limit.mentions.maximum else { return ids }
    checkCount(ids.count, under: key, at: ids[Limit.mentions.maximum].place)
    return Array(ids.prefix(Limit.mentions.maximum))
  }
}

extension [Located<String>] {
  /// The ids, yet to be looked up.
  func mentions<Target>() -> [Mention<Target>] { map { Mention<Target>($0) } }
}

/// The ids of one kind of thing, each with the position of what it names.
struct Directory<Target>: Sendable, Equatable {
  /// What messages call such a thing, as in "section".
  let noun: String
  private var positions: [ByteString: Int] = [:]
  /// The ids of things that are not built because they are in drafts.
  private var drafts: Set<ByteString> = []

  init(_ noun: String) { self.noun = noun }

  /// The position of the thing with this id, or with its composed form, which is that of ids that are read.
  subscript(id: String) -> Int? { positions[ByteString(id)] ?? positions[ByteString(composed(id))] }

  /// Enters a thing; the position of the one that had the id before, which loses it.
  @discardableResult
  mutating func enter(_ id: String, at position: Int) -> Int? {
    positions.updateValue(position, forKey: ByteString(id))
  }

  /// Notes that a thing with this id is in a draft.
  mutating func enterDraft(_ id: String) { drafts.insert(ByteString(id)) }

  /// Whether an id names nothing but a thing in a draft.
  func isDraft(_ id: String) -> Bool { self[id] == nil && drafts.contains(ByteString(id)) }

  /// Every id, for hints.
  var names: [String] { positions.keys.map(\.text) + drafts.map(\.text) }

  /// What an id names, or that there is no such thing, or only in a draft; `mayBe` tells ids whose things could not be read.
  func find(
    _ id: Located<String>, _ diagnostics: inout [Diagnostic], mayBe: (String) -> Bool
  ) -> Mention<Target>? {
    if let position = self[id.value] { return Mention(id, at: position) }
    if isDraft(id.value) {
      diagnostics.append(
        .error(
          "draft", "the \(noun) \"\(id.value)\" is a draft and not built", at: id.place,
          hint: "take it out here, or build with --drafts"))
      return nil
    }
    if !mayBe(id.value) { diagnostics.append(unknown(id)) }
    return nil
  }

  /// That nothing has this id.
  func unknown(_ id: Located<String>) -> Diagnostic {
    .unknown(
      id.value, "unknown-id", "there is no \(noun) \"\(id.value)\"", at: id.place, among: names)
  }
}
