/// Words of dates in the languages that courses are written in.
extension SpokenWord {
  /// Words of letters, in lower case and without dots.
  static let known: [String: SpokenWord] = {
    var known: [String: SpokenWord] = [:]
    for (index, name) in DateWords.english.months.enumerated() {
      known[name.lowercased()] = .month(index + 1)
      known[String(name.lowercased().prefix(3))] = .month(index + 1)
    }
    for (index, name) in DateWords.english.seasons.enumerated() {
      known[name] = .season(21 + index)
    }
    for names in months {
      for (index, name) in names.split(separator: " ").enumerated() {
        for spelling in name.split(separator: "|") { known[String(spelling)] = .month(index + 1) }
      }
    }
    for (index, name) in ordinals.enumerated() { known[name] = .ordinalNumber(index + 1) }
    for (word, names) in groups {
      for name in names.split(separator: " ") { known[String(name)] = word }
    }
    return known
  }()

  /// Eras that are written as several words or with points, the longer before those that they hold.
  static let eras: [(text: String, word: String)] = [
    ("vor christus", "bc"), ("v. chr.", "bc"), ("v.chr.", "bc"), ("v. u. z.", "bc"),
    ("v.u.z.", "bc"), ("nach christus", "ad"), ("n. chr.", "ad"), ("n.chr.", "ad"),
    ("до нашей эры", "bc"), ("до н. э.", "bc"), ("до н.э.", "bc"), ("до р. х.", "bc"),
    ("нашей эры", "ad"), ("н. э.", "ad"), ("н.э.", "ad"), ("avant j.-c.", "bc"),
    ("av. j.-c.", "bc"), ("après j.-c.", "ad"), ("apr. j.-c.", "ad"), ("ap. j.-c.", "ad"),
    ("a. de c.", "bc"), ("a. c.", "bc"), ("a.c.", "bc"), ("d. de c.", "ad"), ("d. c.", "ad"),
    ("d.c.", "ad"), ("قبل الميلاد", "bc"), ("ق.م", "bc"), ("ق م", "bc"), ("π.χ.", "bc"),
    ("π.χ", "bc"), ("μ.χ.", "ad"),
    ("μ.χ", "ad"), ("לפני הספירה", "bc"), ("לפנה״ס", "bc"), ("לפנה\"ס", "bc"), ("לספירה", "ad"),
    ("ईसा पूर्व", "bc"), ("ई.पू.", "bc"), ("ई. पू.", "bc"), ("ईस्वी", "ad"), ("ก่อนคริสต์ศักราช", "bc"),
    ("ก่อน ค.ศ.", "bc"), ("คริสต์ศักราช", "ad"), ("ค.ศ.", "ad"), ("trước công nguyên", "bc"),
    ("sau công nguyên", "ad"),
    ("m.ö.", "bc"), ("m.s.", "ad"), ("p.n.e.", "bc"), ("n.e.", "ad"), ("до н. е.", "bc"),
    ("до н.е.", "bc"),
    ("ngày", ""), ("năm", ""), ("tháng 12", "december"), ("tháng 11", "november"),
    ("tháng 10", "october"), ("tháng 9", "september"), ("tháng 8", "august"), ("tháng 7", "july"),
    ("tháng 6", "june"), ("tháng 5", "may"), ("tháng 4", "april"), ("tháng 3", "march"),
    ("tháng 2", "february"), ("tháng 1", "january"),
  ]

  /// What is written without blanks around it, the longer before those that they hold; `nil` changes nothing.
  static let unspaced: [(text: String, word: SpokenWord?)] = [
    ("公元前", .beforeChrist), ("西元前", .beforeChrist), ("紀元前", .beforeChrist),
    ("기원전", .beforeChrist), ("前", .beforeChrist), ("公元", .ofChrist), ("西元", .ofChrist),
    ("西暦", .ofChrist), ("서기", .ofChrist), ("世纪", .century), ("世紀", .century),
    ("세기", .century), ("年代", .decade), ("大约", .about), ("约", .about), ("約", .about),
    ("至", .to), ("到", .to), ("以前", .before), ("春", .season(21)), ("夏", .season(22)),
    ("秋", .season(23)), ("冬", .season(24)), ("第", nil), ("初", nil), ("末", nil),
  ]

  /// What follows the number of a year, a month or a day in Chinese, Japanese and Korean.
  static let counters: Set<Unicode.Scalar> = ["年", "月", "日", "号", "號", "년", "월", "일"]

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]

  private static let months = [
    "januar|jänner februar|feber märz|maerz|mär april mai juni juli august september oktober|okt november dezember|dez",
    "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc",
    "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
    "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre",
    "janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro|out novembro dezembro",
    "januari februari maart|mrt april mei juni juli augustus september oktober november december",
    "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сент октября|октябрь|окт ноября|ноябрь|нояб декабря|декабрь|дек",
    "ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος μαΐου|μάιος ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου|νοέμβριος δεκεμβρίου|δεκέμβριος",
    "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
    "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
    "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
  ]

  private static let groups: [(SpokenWord, String)] = [
    (.month(9), "sept"), (.season(23), "fall"),
    (.season(21), "frühling frühjahr printemps primavera весна весной"),
    (.season(22), "sommer été verano estate лето летом"),
    (.season(23), "herbst automne otoño autunno осень осенью"),
    (.season(24), "hiver invierno inverno зима зимой"),
    (.ordinal, "st nd rd th er re e ème eme º ª го й ος ου वीं"), (.decade, "s er-jahre"),
    (
      .century,
      "century cent centuries jahrhundert jahrhunderts jh jhd siècle siecle siglo secolo século eeuw век века століття αιώνας αιώνα wiek wieku yüzyıl सदी शताब्दी"
    ),
    (.millennium, "millennium millennia jahrtausend тысячелетие"), (.half, "half"),
    (.beforeChrist, "bc bce tcn mö"), (.ofChrist, "ad ce scn"),
    (
      .about,
      "ca circa about around approx approximately roughly um etwa vers environ hacia около"
    ),
    (.perhaps, "perhaps possibly probably maybe likely vielleicht wohl peut-être вероятно"),
    (.from, "from since seit von depuis desde с"), (.after, "after post nach après después после"),
    (.until, "until till jusqu'à hasta"), (.before, "before pre vor avant antes до"),
    (.by, "by"), (.to, "to through bis à по"), (.between, "between zwischen entre между"),
    (
      .present,
      "present now today open ongoing onwards onward heute aujourd'hui"
    ),
    (.and, "and und et y и"), (.or, "or oder ou или"), (.unknown, "unknown undated"),
    (
      .filler,
      "the of in on year early mid late end start beginning begin middle der des den dem am im jahr le la du de del il г гг год года году"
    ),
    (.filler, "monday tuesday wednesday thursday friday saturday sunday"),
    (.filler, "mon tue tues wed thu thur thurs fri sat sun"),
  ]

  /// The number that Roman numerals write in the usual way; `nil` if they are none.
  static func roman(_ letters: some StringProtocol) -> Int? {
    let values: [Character: Int] = [
      "i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000,
    ]
    let digits = letters.compactMap { values[$0] }
    guard !digits.isEmpty, digits.count == letters.count, digits.count <= 15 else { return nil }
    var sum = 0
    for (index, digit) in digits.enumerated() {
      sum += index + 1 < digits.count && digits[index + 1] > digit ? -digit : digit
    }
    return sum > 0 && roman(of: sum) == letters ? sum : nil
  }

  private static func roman(of number: Int) -> String {
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value { (rest, text) = (rest - value, text + sign) }
    }
    return text
  }
}
