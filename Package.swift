// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "sitegen", targets: ["sitegen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"]), .yum(["cmark-devel"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"]), .yum(["libyaml-devel"])]),
    .target(
      name: "Bibliography",
      dependencies: ["Chronology", "Collation", "Diagnostics", "FrontMatter", "Markup"]),
    .target(name: "Chronology", dependencies: ["Diagnostics"]),
    .target(name: "Collation"),
    .target(name: "Diagnostics", dependencies: ["Markup"]),
    .systemLibrary(name: "CPlatform"),
    .target(name: "Platform", dependencies: ["CPlatform", "Diagnostics", "Formats"]),
    .target(name: "FrontMatter", dependencies: ["CYAML", "Diagnostics"]),
    .target(name: "Markup"),
    .target(name: "Formats", dependencies: ["Diagnostics", "Markup"]),
    .target(name: "Graphics", dependencies: ["Formats", "Markup"]),
    .target(
      name: "Course",
      dependencies: [
        "Bibliography", "Chronology", "Diagnostics", "Formats", "FrontMatter", "Graphics",
        "Markdown", "Markup",
      ]),
    .target(
      name: "CourseChecks",
      dependencies: [
        "Bibliography", "Chronology", "Course", "Diagnostics", "Formats", "FrontMatter", "Markdown",
        "Markup",
      ]),
    .target(
      name: "CoursePages",
      dependencies: [
        "Bibliography", "Chronology", "Collation", "Course", "Diagnostics", "Formats",
        "FrontMatter", "Graphics", "Markdown", "Markup", "Search", "Templates",
      ], plugins: ["EmbedTheme"]),
    .target(name: "Search"),
    .target(name: "BuiltIn", dependencies: ["Diagnostics", "Formats"], plugins: ["EmbedTheme"]),
    .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics", "Formats", "Markup"]),
    .target(
      name: "PreviewServer",
      dependencies: [
        "Diagnostics", "Formats", "Platform", "Markup",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .target(
      name: "SiteGenerator",
      dependencies: [
        "Bibliography", "BuiltIn", "Chronology", "Course", "CourseChecks", "CoursePages",
        "Diagnostics", "Formats", "FrontMatter", "Graphics", "Markdown", "Markup", "Platform",
      ]),
    .plugin(
      name: "EmbedTheme", capability: .buildTool(), dependencies: ["ThemeEmbedder"],
      path: "Sources/EmbedTheme"),
    .executableTarget(
      name: "ThemeEmbedder", dependencies: ["Diagnostics", "Formats", "FrontMatter", "Platform"]),
    .executableTarget(
      name: "sitegen",
      dependencies: [
        "BuiltIn", "Chronology", "Course", "CourseChecks", "CoursePages", "Diagnostics", "Formats",
        "FrontMatter", "Markup", "Platform", "PreviewServer", "SiteGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "sitegen-benchmark",
      dependencies: [
        "BuiltIn", "Course", "Diagnostics", "Formats", "Platform", "SiteGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .target(name: "Templates", dependencies: ["Diagnostics", "Markup"]),
    .testTarget(
      name: "BibliographyTests",
      dependencies: [
        "Bibliography", "Chronology", "Collation", "Diagnostics", "FrontMatter", "Markup",
      ]),
    .testTarget(name: "ChronologyTests", dependencies: ["Chronology", "Diagnostics"]),
    .testTarget(name: "CollationTests", dependencies: ["Collation"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(
      name: "PlatformTests", dependencies: ["Diagnostics", "Formats", "Platform", "TestSupport"]),
    .testTarget(name: "FormatsTests", dependencies: ["Diagnostics", "Formats", "Markup"]),
    .testTarget(name: "FrontMatterTests", dependencies: ["Diagnostics", "FrontMatter"]),
    .testTarget(name: "GraphicsTests", dependencies: ["Formats", "Graphics", "Markup"]),
    .testTarget(
      name: "MarkdownTests",
      dependencies: ["CCMark", "Diagnostics", "Markdown", "Markup", "TestSupport"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(
      name: "PreviewServerTests",
      dependencies: [
        "BuiltIn", "Diagnostics", "Formats", "Platform", "Markup", "PreviewServer", "SiteGenerator",
        "TestSupport",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(
      name: "CourseTests",
      dependencies: ["Chronology", "Course", "Diagnostics", "SiteGenerator", "TestSupport"]),
    .testTarget(
      name: "CourseChecksTests",
      dependencies: [
        "CourseChecks", "Diagnostics", "Formats", "Markup", "Platform", "SiteGenerator",
        "TestSupport",
      ]),
    .testTarget(
      name: "CoursePagesTests",
      dependencies: [
        "Bibliography", "Chronology", "Course", "CoursePages", "Diagnostics", "Formats",
        "FrontMatter", "Markdown", "Markup", "SiteGenerator", "Templates", "TestSupport",
      ]),
    .testTarget(
      name: "SiteGeneratorTests",
      dependencies: [
        "BuiltIn", "Course", "CoursePages", "Diagnostics", "Formats", "Platform", "SiteGenerator",
        "TestSupport",
      ]),
    .testTarget(
      name: "SitegenTests",
      dependencies: [
        "BuiltIn", "CoursePages", "Diagnostics", "Formats", "Platform", "SiteGenerator",
        "TestSupport", "sitegen",
      ]),
    .target(
      name: "FuzzedLanguages",
      dependencies: [
        "Bibliography", "Chronology", "Diagnostics", "Formats", "FrontMatter", "Markdown", "Markup",
        "Templates",
      ],
      path: "Tests/Fuzzing/Languages"),
    .testTarget(
      name: "FuzzingTests",
      dependencies: ["Diagnostics", "FuzzedLanguages", "Platform", "TestSupport"]),
    .target(
      name: "TestSupport",
      dependencies: ["CourseChecks", "Diagnostics", "Formats", "Platform", "SiteGenerator"],
      path: "Tests/TestSupport"),
    .testTarget(name: "SearchTests", dependencies: ["Search", "TestSupport"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Markup", "Templates"]),
  ]
)

// The driver of libFuzzer alone, with what it fuzzes: only a build with libFuzzer, which has its `main`, can link it (.ci/fuzz).
if Context.environment["SITEGEN_FUZZ"] != nil {
  let driver = Target.executableTarget(
    name: "sitegen-fuzz", dependencies: ["FuzzedLanguages"], path: "Tests/Fuzzing/Driver")
  let fuzzed = [
    "Bibliography", "CCMark", "CYAML", "Chronology", "Collation", "Diagnostics", "Formats",
    "FrontMatter", "FuzzedLanguages", "Markdown", "Markup", "Templates",
  ]
  package.targets = package.targets.filter { fuzzed.contains($0.name) } + [driver]
  (package.products, package.dependencies) = ([], [])
}

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// Optimised in debug builds, too: `swift run sitegen` is how most people build a site.
let optimised = [
  "Bibliography", "Chronology", "Collation", "Course", "CourseChecks", "CoursePages", "Diagnostics",
  "Formats", "FrontMatter", "Graphics", "Markdown", "Markup", "Search", "Templates",
]
for target in package.targets where optimised.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
