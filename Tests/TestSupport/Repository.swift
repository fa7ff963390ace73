import Foundation

/// Where the repository lies, and what tests read of it.
package enum Repository {
  /// The folder of `Package.swift`.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  package static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(path)))
  }

  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The paths of the files below a folder that end like this, sorted.
  ///
  /// - Throws: `NoFiles` where there are none, so that no test passes by looking at nothing.
  package static func files(in folder: String, ending: String) throws -> [String] {
    let base = url(folder).path
    let names = FileManager.default.enumerator(atPath: base)?.allObjects as? [String] ?? []
    let files = names.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
    if files.isEmpty { throw NoFiles(folder: folder, ending: ending) }
    return files
  }

  /// A folder without a file of the ending that was looked for.
  package struct NoFiles: Error {
    let folder: String
    let ending: String
  }

  /// Compares a text with a golden file, or writes the file where
  /// `READINESS_UPDATE_GOLDEN` is set.
  ///
  /// - Returns: nil if they agree, else the first line that differs.
  package static func difference(of text: String, from golden: String) throws -> String? {
    let file = url(golden)
    if ProcessInfo.processInfo.environment["READINESS_UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    }
    guard FileManager.default.fileExists(atPath: file.path) else { return "no file \(golden)" }
    let expected = try self.text(golden)
    if expected == text { return nil }
    let pairs = zip(
      expected.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    for (number, (want, have)) in pairs.enumerated() where want != have {
      return
        "\(golden):\(number + 1): expected \(want.debugDescription), got \(have.debugDescription)"
    }
    return "\(golden): one text is longer"
  }
}
