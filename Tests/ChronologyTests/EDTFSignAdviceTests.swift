import Chronology
import Diagnostics
import Testing

/// What is proposed for dates in other signs, and for days that are counted otherwise.
@Suite struct EDTFSignAdviceTests {
  @Test(arguments: [
    ("Y-1.5E9", "Y-15E8"), ("Y1.5E4", "Y15000"), ("Year 1", "0001"), ("一九四九年", "1949"),
    ("二〇〇八年", "2008"), ("２００４", "2004"), ("２００４－０６", "2004-06"), ("٢٠٠٤", "2004"),
    ("१९४७", "1947"), ("\u{200E}2004", "2004"), ("1949 (approx)", "1949~"), ("1949ish", "1949~"),
    ("12 May 1949 approx.", "1949-05-12~"), ("decade of 1960", "196X"), ("FY2020", "2020"),
    ("1949 AD/CE", "1949"), ("2020-W05", "2020-01-27/2020-02-02"), ("2020-W53-7", "2021-01-03"),
    ("2020-060", "2020-02-29"), ("2020-366", "2020-12-31"),
    ("25 October 1917 (O.S.)", "1917-11-07, and the day of the old style into date_note"),
    ("27 August 1689 O.S.", "1689-09-06, and the day of the old style into date_note"),
    ("7 November (25 October) 1917", "1917-11-07, and the day in parentheses into date_note"),
  ])
  func readsOtherSignsAndCounts(_ text: String, _ expected: String) {
    let error = #expect(throws: Diagnostic.self) { try date(text) }
    #expect(error?.hint == "write \(expected)")
  }
}
