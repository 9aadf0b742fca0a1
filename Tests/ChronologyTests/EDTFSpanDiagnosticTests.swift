import Testing

/// What is wrong with intervals and sets.
@Suite struct EDTFSpanDiagnosticTests {
  @Test(
    arguments: [
      ("1953/1950", "it ends before it starts", 0, 9, "write 1950/1953"),
      ("1989-11-09/1989-11-03", "it ends before it starts", 0, 21, "write 1989-11-03/1989-11-09"),
      ("196X/1959", "it ends before it starts", 0, 9, "write 1959/196X"),
      ("1985-05/1985-04-30", "it ends before it starts", 0, 18, "write 1985-04-30/1985-05"),
      (
        "../..", "it has no date on either side", 0, 5, "write XXXX if nothing is known of the date"
      ),
      ("/", "it has no date on either side", 0, 1, "write XXXX if nothing is known of the date"),
      ("../", "it has no date on either side", 0, 3, "write XXXX if nothing is known of the date"),
      ("/..", "it has no date on either side", 0, 3, "write XXXX if nothing is known of the date"),
      ("1960//1970", "a second /", 5, 6, example),
      ("1960/1961/1962", "a second /", 9, 10, example),
      ("1960/soon", "unexpected \"s\"", 5, 6, example),
      (".../1960", "", 0, 8, example),
      ("./1960", "", 0, 6, example),
      ("1960/[1970,1971]", "unexpected \"[\"", 5, 6, example),
    ] as [WrongDate])
  func tellsWhatIsWrongWithIntervals(_ wrong: WrongDate) {
    expectDiagnostic(of: wrong)
  }

  @Test(
    arguments: [
      ("[1667,1668", "the set has no ]", 0, 10, "end it with ]"),
      ("{1667", "the set has no }", 0, 5, "end it with }"),
      ("[", "the set has no ]", 0, 1, "end it with ]"),
      ("[1667}", "[ is closed by }", 5, 6, "end it with ]"),
      ("{1667]", "{ is closed by ]", 5, 6, "end it with }"),
      ("1667]", "] without [", 4, 5, "start the set with ["),
      ("1667}", "} without {", 4, 5, "start the set with {"),
      ("]", "", 0, 1, example),
      ("[]", "the set is empty", 0, 2, "write its dates, such as [1667,1668]"),
      ("{}", "the set is empty", 0, 2, "write its dates, such as [1667,1668]"),
      ("[1667,,1668]", "a comma without a date", 6, 7, "leave out the comma"),
      ("[1667,]", "a comma without a date", 5, 6, "leave out the comma"),
      ("[,1667]", "a comma without a date", 1, 2, "leave out the comma"),
      ("[..]", ".. without a date", 1, 3, "write a date before or after .."),
      ("{1667,..}", ".. without a date", 6, 8, "write a date before or after .."),
      ("[1960/1970]", "a set holds no intervals", 1, 10, "write 1960..1970"),
      ("[1672..1670]", "1672..1670 ends before it starts", 1, 11, "write 1670..1672"),
      (
        "[1667,..1668]", "only the first date of a set is open before it", 6, 12,
        "write ..1668 first"
      ),
      ("[1667..,1668]", "only the last date of a set is open after it", 1, 7, "write 1667.. last"),
      ("[1667] or so", "there is more after the set", 6, 12, "write [1667] alone"),
      ("[1667]/1668", "there is more after the set", 6, 11, "write [1667] alone"),
      ("[1667,month]", "unexpected \"m\"", 6, 7, example),
      ("[1667, 13]", "a year has four digits", 7, 9, example),
      ("[1667...1668]", "unexpected \".\"", 7, 8, example),
      ("[[1667]]", "unexpected \"[\"", 1, 2, example),
    ] as [WrongDate])
  func tellsWhatIsWrongWithSets(_ wrong: WrongDate) {
    expectDiagnostic(of: wrong)
  }
}
