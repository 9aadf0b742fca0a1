/// What attributes say of what stands before them.
struct Marks: Sendable, Hashable {
  /// An anchor.
  var id: String?
  /// Where the anchor is given, byte offsets of the source file.
  var idRange = 0..<0
  /// BCP 47.
  var language: String?
  /// The reading above the words, such as a romanisation.
  var ruby: String?
  /// Words in place of an image, for those who do not see it.
  var alternative: String?
  /// Whether an image needs no words.
  var isDecorative = false
  var width: Length?
  var height: Length?
  /// How words are set off.
  var role: Role?
  /// The title of a block.
  var title: String?
  /// Where the title is given, byte offsets of the source file.
  var titleRange = 0..<0
  /// What a block is for, if its class says more than its kind.
  var purpose: DivTitle?
  /// Whether a block opens on demand.
  var isFolded = false
  /// The classes without their points, the first naming what a block is.
  var classes: [String] = []

  /// How wide or high an image is to be.
  enum Length: Sendable, Hashable {
    /// CSS pixels.
    case pixels(Int)
    /// Of the measure of the text.
    case percent(Int)
  }

  /// What sets words off from those around them, by the class that Pandoc has for it.
  enum Role: String, Sendable, Hashable {
    case mark
    case smallcaps
    case underline
  }

  /// What attributes may stand behind.
  enum Bearer: Sendable, Hashable {
    case image
    case words
    case code
    case heading
    case block

    /// The attributes that mean something there, in the order in which hints name them.
    var known: [String] {
      switch self {
      case .image: ["alt", "decorative", "width", "height"]
      case .words: ["lang", "ruby"]
      case .code, .heading: []
      case .block: ["title"]
      }
    }
  }

  /// The language of the reading: the words' own in Latin letters, if it is in these.
  var rubyLanguage: String? {
    guard let language, let ruby,
      ruby.unicodeScalars.contains(where: { ("a"..."z").contains($0) || ("A"..."Z").contains($0) })
    else { return nil }
    let base = language.prefix { $0 != "-" }.lowercased()
    return base == "zh" ? "zh-Latn-pinyin" : "\(base)-Latn"
  }
}
