import Course
import Diagnostics
package import Formats
import Markup

/// The site as a package for learning management systems: SCORM 1.2 (ADL, 2001), one sharable content object. It counts the
/// sections that a learner opens, and is completed when all have been.
package struct SCORM: BookFormat {
  package static let name = "scorm"
  package static let ending = "-scorm.zip"
  package static let purpose =
    "the site for a learning management system (SCORM 1.2); completed when every section has been opened"

  private let book: Book
  private let site: [OutputFile]

  /// The package made of the files of a site.
  package init(_ book: Book, of site: [OutputFile]) { (self.book, self.site) = (book, site) }

  /// The package's file; throws what no ZIP archive can hold.
  package func bytes() throws(ZipArchive.Failure) -> [UInt8] { try ZipArchive.bytes(of: files) }

  /// The manifest stands at the root (Content Aggregation Model §2.3.1); our own pages in a folder that no site has.
  private var files: [OutputFile] {
    let own = [
      OutputFile(path: "_scorm/launch.html", bytes: page),
      OutputFile(path: "_scorm/launch.js", bytes: Array(Self.script.utf8)),
    ]
    return [OutputFile(path: "imsmanifest.xml", bytes: manifest(of: own + site))] + own + site
  }

  private func manifest(of files: [OutputFile]) -> [UInt8] {
    var xml = HTML("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest")
    xml.attribute("identifier", "course-" + book.slug)
    xml.raw(
      """
       version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
      <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
      <organizations default="course"><organization identifier="course"><title>
      """)
    xml.text(book.title)
    xml.raw("</title><item identifier=\"item\" identifierref=\"site\"><title>")
    xml.text(book.title)
    xml.raw(
      """
      </title></item></organization></organizations>
      <resources>
      <resource identifier="site" type="webcontent" adlcp:scormtype="sco" href="_scorm/launch.html">

      """)
    for file in files {
      xml.raw("<file")
      xml.attribute("href", percentEncoded(file.path, keeping: UInt8(ascii: "/")))
      xml.raw("/>\n")
    }
    xml.raw("</resource>\n</resources>\n</manifest>\n")
    return xml.bytes
  }

  /// A page with the site in a frame; the addresses of the sections stand in it for the script.
  private var page: [UInt8] {
    var html = HTML("<!doctype html>\n<html")
    html.attribute("lang", book.language)
    html.raw("><head><meta charset=\"utf-8\"><title>")
    html.text(book.title)
    html.raw("</title><script defer src=\"launch.js\"></script></head><body style=\"margin:0\"")
    html.attribute("data-sections", book.sections.map(\.text).joined(separator: " "))
    html.raw("><iframe src=\"../index.html\" style=\"border:0;width:100%;height:100vh\"")
    html.attribute("title", book.title)
    html.raw("></iframe></body></html>\n")
    return html.bytes
  }

  /// Finds the system's object `API` among the windows above and those that opened them (Run-Time Environment §3.3.6.1),
  /// and tells it which sections have been opened.
  private static let script = """
    (function () {
      'use strict';
      var frame = document.querySelector('iframe');
      var sections = document.body.dataset.sections.split(' ').filter(Boolean);
      function above(start) {
        for (var depth = 0, each = start; each && depth < 500; depth += 1) {
          try { if (each.API) return each.API; } catch (error) { return null; }
          if (each.parent === each) return null;
          each = each.parent;
        }
        return null;
      }
      var api = above(window) || (window.opener && above(window.opener));
      if (api) api.LMSInitialize('');
      function get(name) { return api ? api.LMSGetValue(name) : ''; }
      function set(name, value) { if (api) api.LMSSetValue(name, value); }
      // The places of the sections that have been opened, as text of at most 4096 characters.
      var opened = new Set(get('cmi.suspend_data').split(',').filter(Boolean).map(Number));
      if (get('cmi.core.lesson_status') === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
      var last = get('cmi.core.lesson_location');
      var root = new URL('..', location.href).href;
      if (last && sections.indexOf(last) >= 0) frame.src = root + last;
      frame.addEventListener('load', function () {
        var path = decodeURIComponent(frame.contentWindow.location.href.split(/[?#]/)[0].slice(root.length));
        var place = sections.indexOf(path);
        if (place < 0) return;
        opened.add(place);
        set('cmi.core.lesson_location', path.slice(0, 255));
        set('cmi.suspend_data', Array.from(opened).sort(function (a, b) { return a - b; }).join(',').slice(0, 4096));
        set('cmi.core.score.min', '0');
        set('cmi.core.score.max', '100');
        set('cmi.core.score.raw', String(Math.round(100 * opened.size / sections.length)));
        if (opened.size >= sections.length) set('cmi.core.lesson_status', 'completed');
        if (api) api.LMSCommit('');
      });
      addEventListener('pagehide', function () { if (api) api.LMSFinish(''); });
    })();

    """
}
