/// The words that pages use, by the names that templates and the theme's strings files give them.
enum Word: String, Sendable, CaseIterable {
  case decimalMark, downloadTable, groupMark, noteColumn, showTable, about,
    answers, citePage, darkColours, of, allThemes, and, appearsIn, arrowKeys,
    backToReference, born, byEra, calloutCaution
  case calloutCorrection, calloutDisputed, calloutImportant, calloutKey, calloutNote
  case calloutQuestion, calloutSource, calloutTip, calloutWarning, caution, citedIn, claims
  case claimsIntro, claimsOfSection, contents, coordinates, courseMap, courseMapDescription, date,
    died, documents
  case documentsIntro, downloads, editedBy, editor, editors, era, events, eventsOfSection, facts
  case filterByImportance, filterByTheme, firstUsedIn, footnote, footnotes, glossary
  case glossaryIntro, groupBooks, groupData, groupNews, groupResearch, groupStatements
  case groupTreaties, groupWeb, home, importance, `in`, keyTerms, kind, landmark, landmarks
  case landmarksOnly, languages, licence, madeBy, manyClaims, manyEvents, minute, minutes
  case navigation, next, noDate, noEra, normal, notFound, notFoundText, number, objectives
  case divChallenge, divChecklist, divDiscussion, divHint, divKeyPoints, divPrerequisites
  case divQuestions, divSolution, divSpoiler, taskDone, taskOpen
  case oneClaim, oneEvent, overview, overviewKey, parties, people, peopleIntro, place
  case manyNotDrawn, oneNotDrawn, overviewDescription
  case places, placesIntro, previous, read, readingTime, relatedEvents, requires, right, role
  case section, sections, showAll, showAnswer, signed, skipToContent, source, sources
  case sourcesIntro, sourcesOfPage, start, table, terms, theme, themes, timeline, timelineIntro
  case translatedBy, updated, verdict, verdictConfirmed, verdictCorrected, verdictDisputed
  case beyondMap, downloadShapes, firstEventIn, kilometres, locatorTitle, nativeName, schematic,
    showMapData, showPlaces
  case andOthers, edition, interviewedBy, originallyPublished, page, pages, volume, volumes
  case menu, startWith, continueWith, lastSection, lastSectionText, progress, toRepeat
  case eraseProgress, progressKept, sectionRead, verdictsMean, linkToClaim, meaningConfirmed
  case meaningCorrected, meaningDisputed, meaningUnverified, inSources, backToText, correctPage
  case allEras, jumpToEra, findEvents, wordsToFind, person, anyone, anywhere, elsewhere, region,
    short,
    zoomDescription
  case chartOfOne, chartRange, chartSeriesEmpty, chartSeriesOfOne, chartSeriesOfRows
  case chartSeriesOverTime, moreRows, scaleNotFromZero
  case coarseGround, groundSource, manyPlaces, mapOfPlaces
  case answerKey, answerKeyIntro, coverage, coverageIntro, review, reviewIntro, year, yearsEarly
  case yearsLate, flashcards, flashcardsCut, flashcardsImport, flashcardsIntro, readMore
  case studyAgain, studyDone, studyDue, studyEasy, studyErased, studyExport, studyGood, studyHard
  case studyImport, studyKept, studyLeft, studyMethod, studyNoFile, studySeed, studyStart
  case otherPage, search, searchBrowse, searchFailed, searchFor, searchIntro, searchKey, searchMany
  case searchNone, searchOne
  case answerStrong, answerWeak, cards, cardsIntro, exitTicket, handout, handouts, handoutsIntro,
    name, tasks
  case verdictUnverified, waysIn, wholeCourse, wholeCourseIntro, wrong

  /// The word in English.
  var english: String { Self.englishTexts[self] ?? rawValue }
}
