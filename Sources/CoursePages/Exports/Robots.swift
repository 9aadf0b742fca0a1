import Course
import Diagnostics
import Formats
import Markup

/// `robots.txt`: everything may be read.
struct Robots: FileExport {
  let route = Route("robots.txt")

  func bytes(_ facts: Facts) -> [UInt8] {
    var text = "User-agent: *\nAllow: /\n"
    if let base = facts.baseURL { text += "Sitemap: \(base)\(SiteMapExport.route.text)\n" }
    return Array(text.utf8)
  }
}
