import ArgumentParser
import Diagnostics
import Platform
import PreviewServer
import SiteGenerator

/// One run of the preview: listen, build, report, and build again until someone ends it.
struct ServeRun {
  let options: SiteOptions
  private let memo = BuildMemo(keepsSites: true)
  private let pictures = CardPictures(searchPath: Console.searchPath)

  init(options: SiteOptions) { self.options = options }

  /// Exits with 2 if the machine does not let it listen or read.
  func run(host: String, port: Int, opens: Bool) async throws {
    do {
      let folders = try options.checkedFolders(writes: false)
      let openFiles = OpenFiles.raiseLimit()
      if let most = openFiles, most < PreviewServer.openFiles {
        throw FileError(
          "cannot serve", folders.content,
          reason:
            "\(most) files may be open at a time, and \(PreviewServer.openFiles) are needed; raise that with ulimit -n"
        )
      }
      let server = try await PreviewServer.listen(host: host, port: port)
      let interruption = Interruption()
      try Console.output(Array("\(server.address)\n".utf8))
      if opens { try Desktop.open(server.address) }
      await serve(
        folders, with: server, clients: PreviewServer.clients(openFiles: openFiles),
        until: interruption)
    } catch let error as FileError {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    } catch let error as PreviewServer.Failure {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  private func serve(
    _ folders: SiteFolders, with server: PreviewServer, clients: Int,
    until interruption: Interruption
  ) async {
    let hub = PreviewHub()
    let loop = PreviewLoop(
      roots: [folders.content, folders.templates], hub: hub,
      build: { await build(folders, after: $0) },
      tell: { tell($0) })
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await loop.run() }
      group.addTask { await server.run(hub, clients: clients) }
      group.addTask { await interruption.wait() }
      await group.next()
      group.cancelAll()
    }
  }

  /// A build that gives what a cold one would, its report written to the console.
  private func build(
    _ folders: SiteFolders, after change: FolderChange
  ) async -> PreviewBuild {
    memo.forget(change)
    do {
      var diagnostics: [Diagnostic] = []
      let input = try await load(folders, &diagnostics)
      let build = await SiteBuilder.build(
        input,
        options.buildOptions(isChecking: false, hasCards: pictures.canDraw, memo: memo))
      diagnostics += build.diagnostics
      let report = DiagnosticReport(diagnostics, files: input.content + input.templates)
      Console.raw(
        report.text(options.format, colour: Console.hasColour && options.format == .human))
      let isBroken = report.errorCount > 0 || options.strict && report.warningCount > 0
      guard !isBroken, let outputs = build.outputs else {
        return .failure(report.text(.human) + counts(of: report))
      }
      return .site(outputs + pictures.files(build.cards), path: build.serverPath)
    } catch {
      Console.error("sitegen: \(error)\n")
      return .failure("sitegen: \(error)")
    }
  }

  /// Reads the folders; a file that an editor is just replacing is given a moment.
  private func load(
    _ folders: SiteFolders, _ diagnostics: inout [Diagnostic]
  ) async throws -> SiteInput {
    do throws(FileError) {
      return try SiteInput.load(folders, memo, &diagnostics)
    } catch {
      try await Task.sleep(for: .milliseconds(20))
      diagnostics = []
      return try SiteInput.load(folders, memo, &diagnostics)
    }
  }

  private func tell(_ round: PreviewLoop.Round) {
    guard options.isTalking else { return }
    switch round.build {
    case .failure:
      Console.error("the errors are shown in the browser\n")
    case .site:
      guard !round.changed.isEmpty else { return }
      let noun = round.changed.count == 1 ? "file" : "files"
      Console.error("\(round.changed.count) \(noun) changed, \(milliseconds(round.duration))\n")
      if options.verbose { for path in round.changed { Console.error("\(path.printable())\n") } }
    }
  }
}
