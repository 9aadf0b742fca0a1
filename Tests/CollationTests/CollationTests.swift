import Testing

@testable import Collation

/// Names in the order of a language's alphabet.
@Suite struct CollationTests {
  /// Words in their right order; each test starts from the order of their bytes.
  @Test(arguments: [
    ("en", ["Abel", "Äbel", "Abelard", "Zola"]),
    ("en", ["a", "A", "á", "Á", "ab"]),
    ("en", ["De Gaulle", "Dean", "Degas"]),
    ("en", ["10 Downing Street", "9 May"]),
    ("en", ["cæsar", "Caesare", "Straße", "Strasse 2", "Strata"]),
    ("de", ["Abel", "Äbel", "Muller", "Müller", "Mullers", "Öl", "Ozean"]),
    ("sv", ["Abel", "Zorn", "Åberg", "Äbel", "Öberg"]),
    ("da", ["Abel", "Zola", "Æbel", "Øster", "Aaberg", "Åkjær"]),
    ("es", ["Nadal", "Núñez", "Nuria", "Ñandú", "Oca"]),
    ("cs", ["Cech", "Čech", "Havel", "Chalupa", "Ivan", "Řehoř", "Šmíd"]),
    ("pl", ["Lis", "Łoś", "Zet", "Źródło", "Żak"]),
    ("tr", ["Ilgaz", "Iz", "İlgaz", "İz", "Sun", "Şen"]),
    ("hr", ["Cvijet", "Čavić", "Ćosić", "Dan", "Džamija", "Đurić"]),
    ("ru", ["Ежов", "Ёлкин", "Еремин", "Жуков", "Иванов", "Йорк", "Яковлев"]),
    ("uk", ["Гай", "Ґава", "Енко", "Єва", "Зоя", "Ира", "Іван", "Їжак", "Йосип"]),
    ("el", ["Άλφα", "Βήτα", "Γάμα", "Ωμέγα"]),
    ("en", ["Zola", "Яков", "かな", "カナ", "毛泽东"]),
    ("zh-Hans", ["邓小平", "毛泽东", "习近平", "周恩来"]),
    ("zh-Hant", ["毛澤東", "周恩來", "習近平", "鄧小平"]),
    ("en", ["习近平", "周恩来", "毛泽东", "邓小平"]),
    ("ko", ["김정은", "박정희", "이승만"]),
  ])
  func orders(_ language: String, _ words: [String]) {
    let collation = Collation(language: language)
    let sorted = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .sorted { collation.key($0) < collation.key($1) }
    #expect(sorted == words)
  }

  @Test func ordersByFamilyNameFirst() {
    let collation = Collation(language: "en")
    let names = [["Li"], ["Li", "Peng"], ["Li", "Zhi"], ["Lia", "Anna"], ["Lian"]]
    #expect(names.shuffled().sorted { collation.key($0) < collation.key($1) } == names)
  }

  @Test func takesComposedAndDecomposedAlike() {
    for (language, word) in [("sv", "Åberg"), ("de", "Äbel"), ("ru", "Йорк"), ("cs", "Řehoř")] {
      let collation = Collation(language: language)
      let decomposed = String(
        String.UnicodeScalarView(word.unicodeScalars.flatMap(Self.decomposition)))
      #expect(!decomposed.utf8.elementsEqual(word.utf8))
      for other in ["Abel", "Zola", "Иван", "Клим", "Rut", "S"] {
        #expect(
          (collation.key(word) < collation.key(other))
            == (collation.key(decomposed) < collation.key(other)), "\(word) \(other)")
      }
    }
  }

  @Test func neverTakesTwoTextsForOne() {
    let collation = Collation(language: "en")
    #expect(collation.key("co-op") != collation.key("co op"))
    #expect(collation.key("\u{E9}") != collation.key("e\u{301}"))
    #expect(collation.key("") < collation.key("a"))
  }

  private static func decomposition(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "Å": ["A", "\u{30A}"]
    case "Ä": ["A", "\u{308}"]
    case "Й": ["И", "\u{306}"]
    case "Ř": ["R", "\u{30C}"]
    case "ř": ["r", "\u{30C}"]
    default: [scalar]
    }
  }
}
