import Testing

@testable import Search

/// Stems as the algorithm's own implementation gives them.
@Suite struct EnglishStemmerTests {
  @Test(arguments: [
    // Step 1a.
    "caresses caress", "ties tie", "cries cri", "gas gas", "this this", "gaps gap", "kiwis kiwi",
    "bus bus",
    // Step 1b.
    "agreed agre", "feed feed", "exceed exceed", "proceeding proceed", "hopping hop", "hoped hope",
    "hoping hope",
    "luxuriated luxuri", "troubled troubl", "sized size", "egging egg", "adding add", "dying die",
    "outing outing",
    "evening evening", "pasted paste", "fallingly fall", "exceedingly exceed",
    // Step 1c.
    "cry cri", "by by", "say say", "enjoy enjoy", "youth youth", "sayings say",
    // Steps 2 to 5.
    "relational relat", "conditional condit", "digitizer digit", "radically radic",
    "archaeology archaeolog",
    "biologist biolog", "formative format", "hopefulness hope", "adoption adopt",
    "replacement replac",
    "generate generat", "generously generous", "communism communism", "university universiti",
    "internal internal",
    "rate rate", "controll control", "roll roll", "abilities abil", "negotiated negoti",
    "borders border",
    "treaties treati", "settlement settlement",
    // Exceptions, and what is no English word.
    "skies sky", "news news", "only onli", "ok ok", "nerchinsk nerchinsk", "1689 1689",
    "größe größe",
  ])
  func stems(_ pair: String) {
    let words = pair.split(separator: " ")
    #expect(String(decoding: EnglishStemmer.stem(Array(words[0].utf8)), as: UTF8.self) == words[1])
  }
}
