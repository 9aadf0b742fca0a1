import Bibliography
import Chronology
import FrontMatter
import Markup
import Platform

/// The checked claims as schema.org `ClaimReview`s, for search engines and fact-check readers.
struct ClaimExports {
  private let site: Site

  init(_ site: Site) { self.site = site }

  /// `claims.jsonld`; none for a site without claims.
  var files: [OutputFile] {
    guard !site.index.claims.isEmpty else { return [] }
    return [OutputFile(path: "claims.jsonld", bytes: Array((linkedData.text + "\n").utf8))]
  }

  private var linkedData: JSON {
    let base = site.settings.baseURL ?? ""
    let authors: [JSON] =
      site.settings.authors.isEmpty
      ? [organization(site.settings.title, nil)]
      : site.settings.authors.map { organization($0.name, $0.url) }
    let reviews = site.sections.flatMap { section in
      section.claims.map { claim -> JSON in
        let address = base + "claims.html#" + claim.id.value
        return .members([
          "@type": "ClaimReview", "@id": .string(address), "url": .string(address),
          "claimReviewed": .string(claim.claim),
          "reviewBody": claim.note.map(JSON.string),
          "reviewRating": .members([
            "@type": "Rating",
            "alternateName": .string(site.words.text(claim.verdict.word)),
          ]), "author": .array(authors),
          "datePublished": (section.updated ?? site.settings.updated).map { .string($0.iso) },
          "citation": .array(claim.sources.compactMap { citation($0.value) }),
          "isPartOf": .string(base + section.path.text),
        ])
      }
    }
    return .members(["@context": "https://schema.org", "@graph": .array(reviews)])
  }

  private func organization(_ name: String, _ url: String?) -> JSON {
    .members(["@type": "Organization", "name": .string(name), "url": url.map(JSON.string)])
  }

  private func citation(_ id: String) -> JSON? {
    guard let reference = site.bibliography[id] else { return nil }
    return .members([
      "@type": "CreativeWork", "name": .string(reference.plainTitle),
      "url": reference.address.map(JSON.string),
    ])
  }
}
