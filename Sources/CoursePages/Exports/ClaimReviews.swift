import Bibliography
import Chronology
import Course
import Diagnostics
import Markup

/// `claims.jsonld`: the checked claims as schema.org `ClaimReview`s, for search engines and fact-check readers.
struct ClaimReviews: LinkedDataExport {
  let route = Route("claims.jsonld")
  let stretch = 64

  func count(_ facts: Facts) -> Int { facts.hasClaims ? facts.sectionCount : 0 }
  func items(_ places: Range<Int>, _ facts: Facts) -> [Section] {
    places.compactMap(facts.section(at:))
  }

  func entries(_ items: [Section], _ facts: Facts) -> [[UInt8]] {
    let base = facts.settings.baseURL ?? ""
    let authors: [JSON] =
      facts.settings.authors.isEmpty
      ? [organization(facts.plain.words(facts.settings.title), nil)]
      : facts.settings.authors.map { organization(facts.plain.words($0.name), $0.url) }
    return items.flatMap { section in
      section.claims.map { claim in
        let page = facts.home(of: claim.id.value, on: ClaimsPages.route)
        let address = base + page.text + "#" + claim.id.value
        return JSON.members([
          "@type": "ClaimReview", "@id": .string(address), "url": .string(address),
          "claimReviewed": .string(facts.plain.words(claim.claim)),
          "reviewBody": claim.note.map { JSON.string(facts.plain.words($0)) },
          "reviewRating": .members([
            "@type": "Rating",
            "alternateName": .string(facts.words.text(claim.verdict.word)),
          ]), "author": .array(authors),
          "datePublished": (section.updated ?? facts.settings.updated).map { .string($0.iso) },
          "citation": .array(claim.sources.map { citation(facts.source($0)) }),
          "isPartOf": .string(base + section.route.text),
        ]).bytes
      }
    }
  }

  private func organization(_ name: String, _ url: String?) -> JSON {
    .members(["@type": "Organization", "name": .string(name), "url": url.map(JSON.string)])
  }

  private func citation(_ reference: Reference) -> JSON {
    .members([
      "@type": "CreativeWork", "name": .string(reference.plainTitle),
      "url": reference.address.map(JSON.string),
    ])
  }
}
