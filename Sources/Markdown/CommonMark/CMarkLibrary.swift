import CCMark

/// What libcmark's versions do differently, from 0.30 (Debian 12) to 0.31.
///
/// Places are checked against the source's bytes whatever the version, and fall back to their block's first line where
/// they do not fit: a version that this type does not know costs exact columns and nothing else.
struct CMarkLibrary: Sendable, Hashable {
  /// Whether the column of backticks that open nothing is their own and not the one behind them.
  let tellsOwnColumnOfTicks: Bool
  /// Whether its HTML keeps a code block's language that starts with `language-` as it is.
  let keepsLanguagePrefix: Bool

  /// A version as libcmark numbers it: the major in bits 16 to 23, the minor in 8 to 15, the patch below.
  init(version: Int) {
    let isFrom31 = version >= 0x00_1F_00
    tellsOwnColumnOfTicks = isFrom31
    keepsLanguagePrefix = isFrom31
  }

  /// The library that the program runs with.
  static let current = CMarkLibrary(version: Int(cmark_version()))
}
