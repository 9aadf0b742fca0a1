/// What each key is for, in words for authors.
enum KeyNotes {
  /// What is said of `key` in a mapping of this kind.
  static func note(_ key: String, in kind: String) -> String? { notes[kind]?[key] ?? common[key] }

  /// The keys that have notes of their own, by kind, for a test that none is there in vain.
  static var keys: [String: Set<String>] { notes.mapValues { Set($0.keys) } }

  /// Keys that mean the same everywhere.
  private static let common = [
    "aliases": "old addresses of the page, which go on to lead here: old/page.html or old/",
    "draft": "whether the page is left out of the site unless it is built with --drafts",
    "id": "the id by which the rest of the site names it: a to z, 0 to 9 and hyphens",
    "native": "the name as its own languages write it",
    "note": "what readers should know about it, below it",
    "sources": "ids of the sources that it rests on",
    "themes": "ids of themes of site.yaml",
    "title": "what readers see as its name",
    "updated": "the day of the last change that readers should know of",
    "url": "where readers find more",
  ]

  private static let notes: [String: [String: String]] = [
    "site.yaml": [
      "title": "the name of the site",
      "subtitle": "a second line under the name",
      "description": "one or two sentences for search engines and feeds",
      "language": "the language of the texts (BCP 47); en if it is left out",
      "base_url": "where the site will stand, for canonical addresses, feeds and cards",
      "authors": "who wrote it",
      "licence": "how others may use it",
      "script_languages":
        "the language of each foreign script, so that browsers and screen readers know it",
      "themes": "the threads that run through the course; events and sections are filtered by them",
      "eras": "the stretches of time that the timeline is drawn by",
      "navigation": "the main menu, if not all index and free pages should be in it",
      "allow_html": "whether HTML in Markdown is passed on; it is shown as text if not",
      "citations": "how sources are cited in the text",
      "maps": "the maps that the site draws by itself",
      "budget": "limits that sitegen check holds the pages to",
    ],
    "an author": [
      "name": "a name as readers see it"
    ],
    "a licence": ["name": "the licence's name, such as CC BY 4.0"],
    "a theme": ["description": "what the thread is about"],
    "an era": [
      "start": "the first date of the era (EDTF)",
      "end": "the last date of the era (EDTF), or .. if it goes on",
      "description": "what marks the era",
    ],
    "a navigation entry": ["target": "a content file, as in pages/about.md, or timeline.html"],
    "the maps of the site": [
      "places": "the map of all places, on their index page",
      "locators": "the maps that the pages of places choose from: the first that shows the place",
    ],
    "a map": [
      "subtitle": "when it was so, or how to read it",
      "description": "the map in words, for those who do not see it",
      "projection": "how the globe is laid flat",
      "extent": "the sheet in degrees: west and east, south and north of its middle lines",
      "layers": "what is drawn, from the lowest to the highest",
      "labels": "names that are no places of the site",
      "places": "ids of places that get a mark and a link, or all",
      "graticule": "degrees between the meridians and parallels that are drawn",
      "by_era": "whether marks tell the era of a place's first event",
      "insets": "smaller maps for what the sheet shows too small",
    ],
    "a locator map": [
      "projection": "how the globe is laid flat",
      "extent": "the sheet in degrees: west and east, south and north of its middle lines",
      "layers": "what is drawn, from the lowest to the highest",
      "labels": "names that are no places of the site",
      "graticule": "degrees between the meridians and parallels that are drawn",
      "note": "whose lines these are, and what is schematic",
    ],
    "an inset": [
      "projection": "how the globe is laid flat; the map's own if it is left out",
      "extent": "the sheet in degrees: west and east, south and north of its middle lines",
      "layers": "what is drawn, from the lowest to the highest",
      "labels": "names that are no places of the site",
      "places": "ids of places that get a mark and a link, or all",
      "graticule": "degrees between the meridians and parallels that are drawn",
    ],
    "a projection": [
      "name": "albers keeps areas, lambert keeps angles, equirectangular is plain",
      "parallels": "the parallels that are true to scale: two of a cone, or one",
      "origin": "longitude and latitude of the middle",
    ],
    "a layer": [
      "data": "a GeoJSON file of content/data, its path relative to this file",
      "kind": "what the shapes are, which tells how they are drawn",
      "label": "its line in the legend",
    ],
    "a label": [
      "text": "the name in the site's language",
      "native": "the name as its own language writes it",
      "lang": "the language of the native name (BCP 47)",
      "at": "longitude and latitude in degrees",
      "kind": "what it names, which tells how it is set",
    ],
    "a budget": ["page_kib": "the most kibibytes of a page with all that it loads"],
    "a page": [
      "summary": "one or two sentences for lists and search engines",
      "landmarks": "ids of the events that the strip of the home page names",
    ],
    "a section": [
      "summary": "one or two sentences for cards and search engines",
      "era": "the id of the era that it belongs to, or of several",
      "objectives": "what students will be able to do",
      "key_terms": "ids of terms of the glossary: their first use is explained on the spot",
      "events": "what happened, for the timeline",
      "claims": "popular statements that the section examines",
      "requires": "slugs of the sections to read before",
    ],
    "an event": [
      "date": "when it was (EDTF): 1689-08-27, 1858-05, 1640s as 164X, about 1960 as 1960~",
      "date_note": "what the date does not say, such as the Old Style day",
      "summary": "one to three sentences",
      "places": "ids of places",
      "people": "ids of people",
      "documents": "ids of documents",
      "importance": "1 landmark, 2 normal, 3 detail; 2 if it is left out",
    ],
    "a claim": [
      "claim": "the statement as people make it",
      "verdict": "what the sources say to it",
      "note": "why, in a sentence or two",
    ],
    "a person": [
      "name": "the name in the site's language",
      "born": "the date of birth (EDTF)",
      "died": "the date of death (EDTF)",
      "role": "the office or the work that matters here",
      "summary": "one or two sentences for lists",
    ],
    "a place": [
      "name": "the name in the site's language",
      "lat": "the latitude in degrees, north of the equator positive",
      "lon": "the longitude in degrees, east of Greenwich positive",
      "kind": "what it is, such as town or river",
      "summary": "one or two sentences for lists",
    ],
    "a document": [
      "title": "the title in the site's language",
      "signed": "when it was signed or published (EDTF)",
      "place": "the id of the place where that was",
      "parties": "who signed it",
      "languages": "the languages that it was written in (BCP 47)",
      "summary": "one or two sentences for lists",
    ],
    "a native name": [
      "lang": "the language of the name (BCP 47)",
      "text": "the name in that language's script",
      "romanization": "how it is read, in Latin letters",
    ],
    "credits.yaml": ["images": "an entry for each image of the media folder"],
    "a credit": [
      "file": "the image's path in the media folder",
      "creator": "who made it",
      "licence": "how it may be used",
      "url": "where it comes from",
    ],
  ]
}
