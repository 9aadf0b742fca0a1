/// What the site consists of, told by the kinds of pages and files that it has: the checks' idea of what exists.
package struct SiteMap: Sendable {
  /// Every page, in the order of the site.
  package let pages: [Page]
  /// The other files that the program makes.
  package let files: [Route]

  package init(pages: [Page], files: [Route]) { (self.pages, self.files) = (pages, files) }

  /// A page with what can be linked to on it.
  package struct Page: Sendable {
    package let route: Route
    /// The content file that it is made from, as messages name it; `nil` for one that is made from many.
    package let file: String?
    /// The ids on it besides those of its text's headings.
    package let anchors: [String]
    /// Whether readers may have its address.
    package let isListed: Bool

    package init(route: Route, file: String?, anchors: [String], isListed: Bool) {
      self.route = route
      self.file = file
      self.anchors = anchors
      self.isListed = isListed
    }
  }
}
