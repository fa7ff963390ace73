import Foundation
import TestSupport

/// The full screen of `answer`, whole program on a pseudo-terminal.
enum ScreenBenchmark {
  private enum Unexpected: Error {
    case noAnswer(String)
  }

  /// What ends the painting of a frame.
  private static let frameEnd = "\u{1B}[?2026l"

  static func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("readiness-screen-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(largeQuestionnaire.utf8).write(to: folder.appendingPathComponent("large.yaml"))

    var starts: [Double] = []
    for _ in 0..<9 {
      let clock = ContinuousClock()
      let begin = clock.now
      let terminal = try start("large.yaml", in: folder)
      try wait(terminal, frames: 1)
      starts.append((clock.now - begin).milliseconds)
    }
    report("first frame of 500 questions", starts.sorted()[4], "ms", promise: "100")
    try keys(in: folder)
  }

  private static func keys(in folder: URL) throws {
    let terminal = try start("enterprise-2.0", in: folder)
    try wait(terminal, frames: 1)
    try press(terminal, "\r")
    var marks: [Double] = []
    var bytes = 0
    for number in 0..<60 {
      marks.append(try press(terminal, "\(number % 2 + 1)").milliseconds)
      if number < 20 {
        bytes = max(bytes, try press(terminal, number.isMultiple(of: 2) ? "j" : "k").bytes)
      }
    }
    report("a mark, to its last byte", marks.sorted()[30], "ms", promise: "16")
    report("bytes of an arrow key", Double(bytes), "bytes", promise: "200")

    let clock = ContinuousClock()
    let begin = clock.now
    // The last key leaves, so that the end shows that all were taken.
    terminal.type(String(repeating: "\u{1B}[B\u{1B}[A", count: 1_000) + "q")
    guard terminal.end() != nil else { throw Unexpected.noAnswer("2,000 keys") }
    report("2,000 keys at once", (clock.now - begin).milliseconds, "ms", promise: "1000")
  }

  private static func start(_ questionnaire: String, in folder: URL) throws -> PseudoTerminal {
    let program = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("readiness").path
    return try PseudoTerminal(
      program, ["answer", "--questionnaire", questionnaire, "--read-only"], in: folder.path,
      environment: ["TERM": "xterm-256color", "HOME": folder.path])
  }

  @discardableResult
  private static func press(
    _ terminal: PseudoTerminal, _ key: String
  ) throws -> (milliseconds: Double, bytes: Int) {
    let clock = ContinuousClock()
    let (begin, before) = (clock.now, terminal.output.count)
    terminal.type(key)
    let ending = Array(frameEnd.utf8)
    let isPainted = terminal.wait(seconds: 5) {
      $0.output.count > before && $0.output.suffix(ending.count).elementsEqual(ending)
    }
    guard isPainted else { throw Unexpected.noAnswer(key) }
    return ((clock.now - begin).milliseconds, terminal.output.count - before)
  }

  private static func wait(_ terminal: PseudoTerminal, frames: Int) throws {
    guard terminal.wait(for: frameEnd, seconds: 10) else {
      throw Unexpected.noAnswer(terminal.text)
    }
  }

  /// Five hundred questions of five lines, in twenty dimensions.
  private static let largeQuestionnaire: String = {
    var text = Sample.head + "dimensions:\n"
    for dimension in 1...20 {
      text += "  - id: d\(dimension)\n    weight: 5\n    title: Part \(dimension)\n    questions:\n"
      for question in 1...25 {
        let id = "q\(dimension)-\(question)"
        text += "      - id: \(id)\n        text: What about \(id)?\n        options:\n"
        for line in ["Nothing", "A little", "Some", "Much", "All"] {
          text += "          - \(line) of what \(id) asks for, in a sentence of usual length.\n"
        }
      }
    }
    return text
  }()
}
