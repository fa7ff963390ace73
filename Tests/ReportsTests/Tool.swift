import Foundation

/// A program that some machines have; tests that want it are skipped where it is absent.
enum Tool: String, Sendable {
  case markdown = "cmark-gfm"
  case pandoc
  case tidy

  /// Where it is; nil if it is not installed.
  private var path: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(rawValue)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  var isInstalled: Bool { path != nil }

  /// What the program prints on both streams, and how it ends.
  func run(_ arguments: [String], input: String) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = arguments
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("readiness-tool-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
