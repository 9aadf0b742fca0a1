/// Names in Latin letters without marks, for addresses: Russian and Ukrainian after BGN/PCGN without its apostrophes, Greek after
/// ISO 843's simple table, Latin letters with marks as English writes them without, Korean, the kana of Japanese after Hepburn,
/// Devanagari as Hindi reads it, Georgian and Armenian.
package enum Transliteration {
  private static let letters: [Character: String] = {
    var letters: [Character: String] = [:]
    let cyrillic = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя"
    let latin =
      "a b v g g d e yo ye zh z i i yi y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya"
    add(cyrillic, latin, &letters)
    add(
      "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
      "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y i y", &letters)
    add(
      "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňŋòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżžæœßþð",
      "a a a a a a a a a c c c c c d d e e e e e e e e e g g g g h h i i i i i i i i i j k l l l l l n n n n ng"
        + " o o o o o o o o o r r r s s s s t t t u u u u u u u u u u w y y y z z z ae oe ss th d",
      &letters)
    add(
      "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợơụủứừửữựưỳỵỷỹǎǐǒǔǖǘǚǜảḥṣṭẓ",
      "a a a a a a a a a a a a e e e e e e e e i i o o o o o o o o o o o o o u u u u u u u u y y y y a i o u u u u u a h s t z",
      &letters)
    add(
      "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
      "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h", &letters)
    add(
      "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
      "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts w p k o f ev",
      &letters)
    return letters
  }()

  /// The beginnings, vowels and ends of Hangul's syllables in the order of Unicode.
  private static let starts = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(separator: " ")
  private static let vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(
    separator: " ")
  private static let ends = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(
    separator: " ")

  /// A syllable of Hangul after the Revised Romanization, as it is read alone; what it is itself if it is none.
  private static func syllable(_ character: Character) -> String {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
      (0xAC00...0xD7A3).contains(scalar.value)
    else { return String(character) }
    let index = Int(scalar.value) - 0xAC00
    return [starts[index / 588], vowels[index % 588 / 28], ends[index % 28]].filter { $0 != "_" }
      .joined()
  }

  private static func add(
    _ from: String, _ to: String, _ letters: inout [Character: String]
  ) {
    for (letter, latin) in zip(from, to.split(separator: " ")) {
      letters[letter] = latin == "_" ? "" : String(latin)
    }
  }

  /// The name in small letters, digits and hyphens, or `nil` if nothing of it can be written so.
  package static func slug(_ name: String) -> String? {
    let read = ScriptReading.latin(name.lowercased())
    let latin = read.map { letters[$0] ?? syllable($0) }.joined()
    let plain = latin.unicodeScalars.map { $0.isASCII ? Character($0) : " " }
    guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return addressSlug(String(plain))
  }
}
