/// A script of the world, by its name in Unicode.
package enum Script: String, Sendable, Hashable, CaseIterable {
  case arabic = "Arabic"
  case armenian = "Armenian"
  case bengali = "Bengali"
  case cyrillic = "Cyrillic"
  case devanagari = "Devanagari"
  case ethiopic = "Ethiopic"
  case georgian = "Georgian"
  case greek = "Greek"
  case han = "Han"
  case hangul = "Hangul"
  case hebrew = "Hebrew"
  /// Hiragana and Katakana; Han among them belongs to the same words.
  case kana = "Kana"
  case khmer = "Khmer"
  case lao = "Lao"
  case mongolian = "Mongolian"
  case myanmar = "Myanmar"
  case tamil = "Tamil"
  case thai = "Thai"
  case tibetan = "Tibetan"
}

/// What a scalar is to a run of one script.
enum ScriptRole: Hashable {
  /// A letter of a script that a run can be of.
  case letter(Script)
  /// Punctuation of Chinese and Japanese, which belongs to such letters beside it.
  case ideographicMark
  /// A mark, digit, space or stop that belongs to a run if it stands within.
  case neutral
  /// What ends a run: Latin letters and all else.
  case other

  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x20...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA0, 0xAB, 0xB7, 0xBB, 0x300...0x36F,
        0x2010...0x2027, 0x2030...0x203E, 0x200B...0x200D:
        .neutral
      case 0x370...0x3FF, 0x1F00...0x1FFF: .letter(.greek)
      case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .letter(.cyrillic)
      case 0x530...0x58F: .letter(.armenian)
      case 0x590...0x5FF, 0xFB1D...0xFB4F: .letter(.hebrew)
      case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
        .letter(.arabic)
      case 0x900...0x97F, 0xA8E0...0xA8FF: .letter(.devanagari)
      case 0x980...0x9FF: .letter(.bengali)
      case 0xB80...0xBFF: .letter(.tamil)
      case 0xE00...0xE7F: .letter(.thai)
      case 0xE80...0xEFF: .letter(.lao)
      case 0xF00...0xFFF: .letter(.tibetan)
      case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: .letter(.myanmar)
      case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: .letter(.georgian)
      case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: .letter(.hangul)
      case 0x1200...0x139F, 0x2D80...0x2DDF: .letter(.ethiopic)
      case 0x1780...0x17FF, 0x19E0...0x19FF: .letter(.khmer)
      case 0x1800...0x18AF: .letter(.mongolian)
      case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303B, 0x3400...0x4DBF,
        0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
        .letter(.han)
      case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F, 0x1B000...0x1B16F: .letter(.kana)
      case 0x3000...0x3004, 0x3008...0x3020, 0x302A...0x3037, 0x303C...0x303F, 0xFF00...0xFF20,
        0xFF3B...0xFF40, 0xFF5B...0xFF65:
        .ideographicMark
      default: .other
      }
  }
}
