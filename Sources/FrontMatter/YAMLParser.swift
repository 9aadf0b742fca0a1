import CYAML
import Diagnostics

/// The owner of a libyaml parser and of the bytes that it reads; both keep their addresses.
@safe struct YAMLParser: ~Copyable {
  /// What the parser came upon, with marks in characters from the start of its input.
  enum Event {
    case documentStart(isFirst: Bool, hasDirectives: Bool)
    case alias
    /// Properties are an anchor and a tag.
    case scalar(text: String, style: ScalarStyle, hasProperties: Bool)
    case sequenceStart(hasProperties: Bool)
    case mappingStart(hasProperties: Bool)
    case collectionEnd
    case streamEnd
    case other
  }

  enum ScalarStyle { case plain, quoted, block }

  /// An event with where it starts and ends, in characters.
  struct Token {
    let event: Event
    let start: Int
    let end: Int
  }

  /// libyaml's own words for what is wrong, with marks in characters.
  struct Failure: Error {
    let problem: String
    let context: String
    let problemIndex: Int
    let contextIndex: Int
    /// Whether `problemIndex` counts bytes, as for input that is not UTF-8.
    let isByteOffset: Bool
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var documents = 0

  init(_ bytes: [UInt8]) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: max(1, bytes.count))
    _ = unsafe input.initialize(from: bytes)
    let isReady = unsafe yaml_parser_initialize(parser) == 1
    precondition(isReady, "libyaml has memory for a parser")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event; after `streamEnd` there is none to ask for.
  mutating func next() throws(Failure) -> Token {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Token(
      event: read(event), start: Int(event.start_mark.index), end: Int(event.end_mark.index))
  }

  private mutating func read(_ event: yaml_event_t) -> Event {
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      let start = unsafe event.data.document_start
      let hasVersion = unsafe start.version_directive != nil
      let hasTags = unsafe start.tag_directives.start != start.tag_directives.end
      return .documentStart(isFirst: documents == 1, hasDirectives: hasVersion || hasTags)
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let style: ScalarStyle =
        switch unsafe scalar.style {
        case YAML_PLAIN_SCALAR_STYLE: .plain
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .quoted
        }
      return unsafe .scalar(
        text: String(decoding: bytes, as: UTF8.self), style: style,
        hasProperties: scalar.anchor != nil || scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe .sequenceStart(hasProperties: start.anchor != nil || start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe .mappingStart(hasProperties: start.anchor != nil || start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  private var failure: Failure {
    let state = unsafe parser.pointee
    let isReader = unsafe state.error == YAML_READER_ERROR
    return unsafe Failure(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "",
      context: state.context.map { unsafe String(cString: $0) } ?? "",
      problemIndex: isReader ? Int(state.problem_offset) : Int(state.problem_mark.index),
      contextIndex: Int(state.context_mark.index), isByteOffset: isReader)
  }
}
