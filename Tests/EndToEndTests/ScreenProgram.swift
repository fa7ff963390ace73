import Foundation
import Terminal
import TestSupport
import Testing

/// The built program on the full screen of a terminal of its own, and what that shows.
final class ScreenProgram {
  let terminal: PseudoTerminal

  /// The number of bytes of the output in which whole paintings were counted.
  private var counted = 0

  /// How often the screen was painted whole.
  private var paintings = 0

  /// After one wait in vain, the next ones are not worth the time.
  private var hasFailed = false

  init(
    _ arguments: [String], in program: Program, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    terminal = try PseudoTerminal(
      arguments, in: program, columns: columns, rows: rows, environment: environment)
  }

  /// A new interview of the ten questions, at its first one.
  convenience init(
    quickCheckIn program: Program, _ arguments: String..., columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      ["answer", "a.answers.yaml", "--questionnaire", "quick-check.yaml"] + arguments, in: program,
      columns: columns, rows: rows, environment: environment)
    expect(environment["LC_ALL"] == nil ? "Enter begin" : "Entrée commencer")
    press("\r")
    expect("K1, ")
  }

  var grid: TerminalGrid { terminal.screen }

  /// The rows of the screen.
  var lines: [String] { grid.lines }

  /// Waits for whole frames until a condition holds, or the program ends.
  ///
  /// - Returns: whether it held in time.
  func wait(seconds: Double = PseudoTerminal.patience, until holds: (ScreenProgram) -> Bool) -> Bool
  {
    func isSo() -> Bool { !grid.isHolding && holds(self) }
    terminal.wait(seconds: hasFailed ? 0.1 : seconds) { isSo() || $0.end(seconds: 0) != nil }
    return isSo()
  }

  /// Waits until the screen shows a text.
  func expect(_ text: String, location: SourceLocation = #_sourceLocation) {
    let isShown = wait { $0.grid.text.contains(text) }
    hasFailed = hasFailed || !isShown
    #expect(isShown, "\(text)\n\(grid.text)", sourceLocation: location)
  }

  /// Types keys without waiting for what they do.
  func press(_ keys: String) { terminal.type(keys) }

  /// Types keys, has the screen painted anew, and waits for that: what comes before is done then.
  func settle(_ keys: String = "", location: SourceLocation = #_sourceLocation) {
    let before = countPaintings()
    terminal.type(keys + "\u{C}")
    #expect(wait { $0.countPaintings() > before }, "\(grid.text)", sourceLocation: location)
  }

  /// Answers the present question with the keys and waits until that is saved.
  func answer(_ keys: String, then text: String, location: SourceLocation = #_sourceLocation) {
    press(keys + "\r")
    expect(text, location: location)
    #expect(lines[0].contains("saved "), "\(grid.text)", sourceLocation: location)
  }

  /// Waits for the end of the program, which must leave the terminal as it was.
  ///
  /// - Returns: the exit status, or minus the signal; nil if it does not end in time.
  func end(location: SourceLocation = #_sourceLocation) -> Int32? {
    let status = terminal.end()
    #expect(terminal.fault == nil, sourceLocation: location)
    let isAsBefore =
      terminal.isCooked && !grid.isAlternate && grid.wraps && !grid.marksPastes && !grid.isHolding
    #expect(isAsBefore, "\(terminal.text.debugDescription)", sourceLocation: location)
    return status
  }

  private func countPaintings() -> Int {
    let new = String(decoding: terminal.output[counted...], as: UTF8.self)
    counted = terminal.output.count
    paintings += new.components(separatedBy: "\u{1B}[2J").count - 1
    return paintings
  }
}

extension ScreenProgram {
  /// Whether the cursor stands in the brackets of the row with the focus, or in its first column
  /// where that has none.
  var isCursorInFocus: Bool {
    let row = Array(lines[grid.cursor.row])
    guard row.first == ">" else { return false }
    let bracket = row.indices.contains(2) && "([".contains(row[2])
    return bracket ? (3...).contains(grid.cursor.column) : grid.cursor.column == 0
  }
}

/// Keys as a terminal sends them.
enum Keys {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let backTab = "\u{1B}[Z"
  static let escape = "\u{1B}"
  static let function1 = "\u{1B}OP"

  /// A paste as a terminal that was asked for it sends it.
  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
