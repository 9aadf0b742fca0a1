import FuzzedLanguages

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Language {
  /// The language that is fuzzed: that of the environment, as in `SITEGEN_FUZZ=csv`.
  static let fuzzed: Language = {
    guard let name = unsafe getenv("SITEGEN_FUZZ"),
      let language = unsafe Language(rawValue: String(cString: name))
    else { fatalError("SITEGEN_FUZZ must be one of \(allCases.map(\.rawValue))") }
    return language
  }()
}
