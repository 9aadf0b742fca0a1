import Diagnostics
import FuzzedLanguages
import Platform
import TestSupport
import Testing

/// Every seed and a thousand mutants of the seeds of each language keep the promises that the fuzzer holds them to.
@Suite struct LanguageTests {
  @Test(arguments: Language.allCases) func keepsItsPromises(_ language: Language) throws {
    let folder = "Tests/Fuzzing/Seeds/\(language.rawValue)"
    var diagnostics: [Diagnostic] = []
    let seeds = try FileTree.read("\(repository)/\(folder)", shownAs: folder, &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(seeds.count > 0)
    for seed in seeds { #expect(language.brokenPromises(of: seed.bytes) == [], "\(seed.path)") }
    var mutations = Mutations(seed: 19, stock: seeds.map(\.bytes))
    for _ in 0..<1000 {
      let bytes = mutations.next()
      #expect(language.brokenPromises(of: bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
