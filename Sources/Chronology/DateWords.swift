/// The words of a language for dates: flat patterns with `{placeholders}`, English unless they are set.
///
/// Values are put in as they are. `DateWords.phrases` names every pattern and its placeholders.
package struct DateWords: Sendable, Hashable {
  /// British English.
  package static let english = DateWords()

  /// January to December, standing with a year.
  package var months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// January to December, standing with a day; many languages inflect them.
  package var monthsOfDays = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// January to December where there is little room.
  package var shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  /// Spring, summer, autumn and winter.
  package var seasons = ["spring", "summer", "autumn", "winter"]
  /// The four quarters, the three thirds and the two halves of a year.
  package var partsOfYear = [
    "first quarter", "second quarter", "third quarter", "fourth quarter", "first four months",
    "middle four months", "last four months", "first half", "second half",
  ]
  /// The ordinal numbers of centuries from the first on; a century beyond them is shown by its years.
  package var ordinals = [
    "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th",
    "14th", "15th", "16th", "17th", "18th", "19th", "20th", "21st", "22nd", "23rd", "24th", "25th",
  ]

  /// A whole date: 27 August 1689.
  package var day = "{day} {month} {year}"
  /// A day whose year stands elsewhere: 27 August.
  package var dayOfMonth = "{day} {month}"
  /// A month: May 1858.
  package var month = "{month} {year}"
  /// A season: spring 1969, winter 1969–70.
  package var season = "{season} {year}"
  /// A season that is told to be the north's.
  package var northernSeason = "{season} {year} (northern hemisphere)"
  /// A season that is told to be the south's.
  package var southernSeason = "{season} {year} (southern hemisphere)"
  /// A quarter, third or half: first quarter of 1969.
  package var partOfYear = "{part} of {year}"
  /// A quarter of a year where there is little room: Q1.
  package var shortQuarter = "Q{number}"
  /// A year counted back from 1 AD: 350 BC.
  package var yearBeforeChrist = "{year} BC"
  /// A year that would be taken for another number: AD 79.
  package var yearOfChrist = "AD {year}"
  /// The same years where a site counts by the common era: 350 BCE.
  package var yearBeforeCommonEra = "{year} BCE"
  /// 79 CE.
  package var yearOfCommonEra = "{year} CE"
  /// A round number of years from a million on: 65 million.
  package var million = "{number} million"
  /// The same from a thousand millions on: 13.8 billion.
  package var billion = "{number} billion"
  /// What stands before the decimals of such a number.
  package var decimalMark = "."
  /// What groups the digits of years beyond four.
  package var digitGroupSeparator = ","
  /// Ten years: 1640s.
  package var decade = "{year}s"
  /// A hundred years: 19th century.
  package var century = "{ordinal} century"
  /// A decade or a century within a phrase: about the 1640s.
  package var periodInPhrase = "the {period}"
  /// A day or month of a year that is not told: 25 December in the 1560s.
  package var dayInPeriod = "{date} in {period}"
  /// A day of a month that is not told: day 15 of an unknown month.
  package var dayOfUnknownMonth = "day {day} of an unknown month"
  /// What stands for a period if nothing is known of the year.
  package var unknownYear = "an unknown year"
  /// A date of which nothing is known.
  package var unknownDate = "date unknown"
  /// One day, month or year of several: some time in 10–19 June 2004.
  package var someTimeIn = "some time in {range}"

  /// `~`: near the date.
  package var about = "about {date}"
  /// `?`: in doubt.
  package var perhaps = "perhaps {date}"
  /// `%`: near the date, and in doubt.
  package var aboutAndPerhaps = "about {date}, perhaps"
  /// Both within a longer phrase.
  package var perhapsAboutInPhrase = "perhaps about {date}"
  /// A date whose year alone is in doubt: 11 June, perhaps 2004.
  package var yearAside = "{date}, {year}"

  /// `1949/..`: an interval with an open end.
  package var from = "from {date}"
  /// `../1911`: an interval with an open start.
  package var until = "until {date}"
  /// `1949/`: an interval whose end nobody knows.
  package var fromToUnknown = "from {date}, end unknown"
  /// `/1911`: an interval whose start nobody knows.
  package var untilFromUnknown = "until {date}, start unknown"
  /// Years of one century, the second one cut to two digits: 1685–86.
  package var yearRange = "{from}–{toShort}"
  /// Single words or numbers: 2–17, February–August.
  package var closeRange = "{from}–{to}"
  /// Dates of several words: 31 July 1958 – 20 June 1959.
  package var wideRange = "{from} – {to}"
  /// Dates that are not plain: about 1984 to June 2004.
  package var spokenRange = "{from} to {to}"

  /// `[..1984]`, one of these.
  package var orEarlier = "{date} or earlier"
  /// `[1984..]`, one of these.
  package var orLater = "{date} or later"
  /// `{..1984}`, all of these.
  package var andEarlier = "{date} and earlier"
  /// `{1984..}`, all of these.
  package var andLater = "{date} and later"
  /// What stands between the dates of a set, but for the last two.
  package var listSeparator = ", "
  /// What stands between the last two dates of which one is meant.
  package var listOr = " or "
  /// What stands between the last two dates that are all meant.
  package var listAnd = " and "

  /// English; set what differs.
  package init() {}

  /// These words with years counted in `era`.
  package func counting(in era: CalendarEra) -> DateWords {
    var words = self
    switch era {
    case .christian: break
    case .common:
      (words.yearBeforeChrist, words.yearOfChrist) = (yearBeforeCommonEra, yearOfCommonEra)
    }
    return words
  }
}
