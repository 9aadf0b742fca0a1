/// The words that pages use, by the names that templates and the theme's strings files give them.
enum Word: String, Sendable, CaseIterable {
  case about, and, answersBelow, appearsIn, allThemes, born, browse, caution, checked
  case checkedIntro, claims, claimsIntro, claimsOfSection, contents, correctedShort, coordinates
  case courseMap, date, detail, died, documents, documentsIntro, downloads, editedBy, editor,
    editors, era
  case events, eventsOfSection, evidence, facts, filterByImportance, filterByTheme, firstUsedIn
  case glossary, glossaryIntro, home, howWeKnow, importance, `in`, keyTerms, kind, landmark
  case landmarks, landmarksOnly, languages, licence, minute, minutes, navigation, next, noDate
  case normal, notFound, notFoundText, number, objectives, parties, people, peopleIntro, place
  case places, placesIntro, previous, read, readingTime, relatedEvents, right, role, section
  case sections, showAll, showAnswer, signed, skipToContent, source, sources, sourcesIntro
  case sourcesOfPage, start, terms, theme, themes, timeline, timelineIntro, translatedBy, updated
  case verdict, verdictConfirmed, verdictCorrected, verdictDisputed, verdictUnverified, waysIn
  case whereIs, wrong, groupTreaties, groupStatements, groupData, groupBooks, groupResearch
  case groupNews, groupWeb, citedIn, requires, yourself, allPage, oneClaim, manyClaims, oneEvent
  case footnotes, footnote, backToReference, table, calloutNote, calloutTip, calloutImportant
  case calloutWarning, calloutCaution, calloutKey, calloutCorrection, calloutDisputed
  case calloutSource, calloutQuestion
  case overview, overviewDescription, arrowKeys, manyEvents, toTimeline, byEra, noEra, madeBy

  /// The word in English.
  var english: String { Self.englishTexts[self] ?? rawValue }
}
