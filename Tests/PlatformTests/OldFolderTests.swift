import Testing

@testable import Platform

/// Of two files at one path the later stays, whatever the clock says.
@Suite struct OldFolderTests {
  let folder: TemporaryFolder
  private let place: PublicationPlace

  init() throws {
    folder = try TemporaryFolder()
    let home = FilePath(folder.path)
    place = PublicationPlace(output: home.appending(FilePath("public")), home: home)
    try Disk.makeFolder(place.output)
    try Disk.makeFolder(place.aside)
  }

  private func write(_ text: String, to folder: FilePath) throws {
    try Disk.create(folder.appending(FilePath("count")), Array(text.utf8))
  }

  private func empty(carried: [FilePath: FileStatus]?) throws -> String {
    let old = OldFolder(place: place, made: [], published: [], carried: carried)
    #expect(try old.empty().kept == [])
    #expect(try Disk.names(in: folder.path) == ["public"])
    return try folder.text("public/count")
  }

  @Test func keepsWhatReplacedTheCarriedFileHere() throws {
    try write("replaced before the exchange", to: place.aside)
    try write("carried", to: place.output)
    let carried = try #require(try FileStatus.of(place.output.appending(FilePath("count"))))
    #expect(try empty(carried: [FilePath("count"): carried]) == "replaced before the exchange")
  }

  @Test func keepsWhatReplacedTheCarriedFileThere() throws {
    try write("replaced after the exchange", to: place.output)
    try write("carried", to: place.aside)
    let carried = try #require(try FileStatus.of(place.aside.appending(FilePath("count"))))
    #expect(try empty(carried: [FilePath("count"): carried]) == "replaced after the exchange")
  }

  @Test func movesWhatTheOutputHasNot() throws {
    try write("new", to: place.aside)
    #expect(try empty(carried: [:]) == "new")
  }

  @Test func takesAwayWhatTheOutputHasNoLonger() throws {
    try write("carried", to: place.aside)
    let carried = try #require(try FileStatus.of(place.aside.appending(FilePath("count"))))
    let old = OldFolder(
      place: place, made: [], published: [], carried: [FilePath("count"): carried])
    #expect(try old.empty().kept == [])
    #expect(try Disk.names(in: "\(folder.path)/public") == [])
  }

  @Test func movesNothingOverWhatIsThere() throws {
    try write("here", to: place.aside)
    try write("there", to: place.output)
    let (here, there) = (place.aside, place.output)
    let name = FilePath("count")
    #expect(try !Disk.moveIfFree(here.appending(name), to: there.appending(name)))
    #expect(try folder.text("public/count") == "there")
    try Disk.removeFile(there.appending(name))
    #expect(try Disk.moveIfFree(here.appending(name), to: there.appending(name)))
    #expect(try folder.text("public/count") == "here")
  }
}
