import Foundation
import Interview
import Localization
import Testing

@testable import ReadinessCommand

/// What is on the disk when the power fails while a file is saved.
@Suite struct PowerLossTests {
  /// The disk as it may be found: what was waited for is there, of the rest the bytes of files and
  /// the names in folders each up to some operation, as they need not arrive together.
  private struct Disk {
    private let operations: [RecordingFiles.Operation]

    /// The bytes of the files that were there before.
    private let before: [String: [UInt8]]

    init(_ operations: [RecordingFiles.Operation], before: [String: [UInt8]]) {
      self.operations = operations
      self.before = before
    }

    /// The file at a path after a power cut.
    ///
    /// - Parameters:
    ///   - end: how many operations there were.
    ///   - written: how many of them the bytes of files have seen at least.
    ///   - named: how many of them the names have seen at least.
    func file(at path: String, after end: Int, written: Int, named: Int) -> [UInt8]? {
      var contents: [String: [UInt8]] = [:]
      var names: [String: String] = [:]
      for file in before.keys {
        contents[file] = before[file]
        names[file] = file
      }
      for (index, operation) in operations.prefix(end).enumerated() {
        switch operation {
        case .create(let file):
          if index < named || isWaitedFor(folder(of: file), after: index, end) {
            names[file] = file
          }
          contents[file] = contents[file] ?? []
        case .write(let file, let bytes):
          if index < written || isWaitedFor(file, after: index, end) {
            contents[file, default: []] += bytes
          }
        case .rename(let file, let place):
          if index < named || isWaitedFor(folder(of: place), after: index, end) {
            names[place] = names[file] ?? file
            names[file] = nil
          }
        case .link(let file, let place):
          if index < named || isWaitedFor(folder(of: place), after: index, end) {
            names[place] = names[file] ?? file
          }
        case .remove(let file):
          if index < named || isWaitedFor(folder(of: file), after: index, end) { names[file] = nil }
        case .setMode, .synchronize: break
        }
      }
      return names[path].flatMap { contents[$0] }
    }

    /// Whether a file or a folder was brought to the disk after an operation.
    private func isWaitedFor(_ path: String, after index: Int, _ end: Int) -> Bool {
      operations[..<end].dropFirst(index + 1).contains(.synchronize(path))
    }

    private func folder(of path: String) -> String { File.folder(of: path) }
  }

  @Test(arguments: [true, false])
  func `the old or the new file is whole, and what was told saved is there`(isThere: Bool) throws {
    let file = try SavedFile(isThere: isThere)
    defer { file.remove() }
    let system = RecordingFiles(writingAtMost: 20)
    var session = try file.session(in: system)
    #expect(session.save(try file.interview().changes, in: .english) == .saved)
    let new = try #require(file.bytes)
    let operations = system.operations
    #expect(operations.count > 8)
    let disk = Disk(operations, before: file.old.map { [file.path: $0] } ?? [:])
    for end in 0...operations.count {
      for written in 0...end {
        for named in 0...end {
          let found = disk.file(at: file.path, after: end, written: written, named: named)
          let place: Comment = "after \(end): bytes \(written), names \(named)"
          #expect(found == file.old || found == new, place)
          // Saving has returned: nothing less than the new file may be there.
          if end == operations.count { #expect(found == new, place) }
        }
      }
    }
  }

  @Test func `nobody else can read a file before it is in its place`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    let system = RecordingFiles()
    system.whenSynchronized { [folder = file.folder] in
      let names = File.names(in: folder).filter { $0.hasSuffix(".tmp") }
      #expect(names.map { File.status(of: folder + "/" + $0)?.mode } == [0o600])
    }
    var session = try file.session(in: system)
    #expect(session.save(try file.interview().changes, in: .english) == .saved)
    #expect(File.status(of: file.path)?.mode == 0o640)
  }
}
