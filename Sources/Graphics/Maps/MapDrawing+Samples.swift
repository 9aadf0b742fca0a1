package import Markup

extension MapDrawing {
  /// How the shapes of a layer look, for a legend; hidden from screen readers, since its words stand beside it.
  package static func sample(of kind: MapSheet.Kind, style: Int) -> HTML {
    var svg = opening()
    let name = kind.hasStyles ? " map-\(kind)-\(style % 4 + 1)" : ""
    switch kind {
    case .land, .water, .area: svg.path("map-\(kind)\(name)", "M1 2h26v10H1z")
    case .river, .border, .disputed, .course, .pipeline, .railway:
      svg.path("map-line map-\(kind)\(name)", "M0 7h28")
    }
    svg.raw("</svg>")
    return svg
  }

  /// The mark of a group of places, for a legend.
  package static func sample(ofGroup group: Int) -> HTML {
    var svg = opening()
    svg.mark(min(group, 3), 14, 7)
    svg.raw("</svg>")
    return svg
  }

  private static func opening() -> HTML {
    HTML("<svg class=\"map-sample\" viewBox=\"0 0 28 14\" aria-hidden=\"true\">")
  }
}
