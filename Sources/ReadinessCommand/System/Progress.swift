import Localization
import Synchronization
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line on standard error that says how far some work is, where that is a terminal: from half a
/// second on, until the work is done.
///
/// What else is written on the terminal takes its place; a tenth of a second later it stands below.
final class Progress: Sendable {
  /// What is counted.
  enum Unit {
    case files, bytes
  }

  private struct State {
    var done = 0
    var isOver = false
  }

  /// The line of the terminal, which the latest of the works that are under way has.
  private struct Line {
    var works = 0
    var text = ""

    mutating func begin() -> Int {
      works += 1
      return works
    }

    mutating func end() {
      works -= 1
      remove()
    }

    mutating func show(_ text: String) {
      if text == self.text { return }
      write(text)
      self.text = text
    }

    mutating func remove() {
      if !text.isEmpty { write("") }
      text = ""
    }

    private func write(_ text: String) {
      let shown = Environment.charset.shown("\r\u{1B}[K" + text)
      _ = SystemFile.write(Array(shown.utf8), to: StandardStream.error.rawValue)
    }
  }

  private static let line = Mutex(Line())

  private let total: Int
  private let unit: Unit

  /// Which of the works that are under way it is, from 1; 0 where nothing is shown.
  private let number: Int
  private let state = Mutex(State())

  /// Begins to tell.
  ///
  /// - Parameter total: how many there are; with 1, only the time is told.
  init(of total: Int = 1, _ unit: Unit = .files) {
    self.total = total
    self.unit = unit
    number = Self.isPossible ? Self.line.withLock { $0.begin() } : 0
    if number == 0 { return }
    _ = Work { [weak self] in
      for tick in 1... {
        _ = poll(nil, 0, 100)
        guard let self, self.show(after: tick) else { break }
      }
    }
  }

  deinit { end() }
}

extension Progress {
  /// Tells that so many are done.
  func advance(to done: Int) { state.withLock { $0.done = done } }

  /// Removes the line.
  func end() {
    let wasOver = state.withLock { state in
      defer { state.isOver = true }
      return state.isOver
    }
    if number > 0, !wasOver { Self.line.withLock { $0.end() } }
  }

  /// Writes something else on a stream, in the place of the line.
  static func makingRoom<Value>(on stream: StandardStream, _ write: () -> Value) -> Value {
    line.withLock { line in
      if isatty(stream.rawValue) == 1 { line.remove() }
      return write()
    }
  }

  /// Whether standard error is a terminal that can take a line back, on which nobody types and
  /// that nobody has read out.
  private static var isPossible: Bool {
    isatty(2) == 1 && !["", "dumb"].contains(Environment["TERM"] ?? "")
      && !Environment.isOn("ACCESSIBLE") && !(isatty(0) == 1 && Environment.arguments.contains("-"))
  }

  /// - Parameter tick: the tenths of a second since the beginning.
  /// - Returns: false once the work is done.
  private func show(after tick: Int) -> Bool {
    state.withLock { state in
      if state.isOver || tick < 5 { return !state.isOver }
      let columns = ScreenSize(of: StandardStream.error.rawValue).columns
      let text = String(text(done: state.done, seconds: tick / 10).prefix(columns - 1))
      Self.line.withLock { if $0.works == number { $0.show(text) } }
      return true
    }
  }

  private func text(done: Int, seconds: Int) -> String {
    let language = Language.ofLocale
    if total < 2 {
      let time = seconds == 0 ? "" : " \(seconds)\u{A0}s"
      return language.say(en: "Working…\(time)", fr: "En cours…\(time)")
    }
    let share = Double(min(done, total)) / Double(total)
    let bar = textBar(full: Int(share * 20), of: 20)
    let (done, total) = (language.grouped(done), language.grouped(total))
    let count =
      switch unit {
      case .files:
        language.say(en: "\(done) of \(total) files", fr: "\(done) fichiers sur \(total)")
      case .bytes: language.say(en: "\(done) of \(total) bytes", fr: "\(done) octets sur \(total)")
      }
    return "[\(bar)] \(language.percent(share))  \(count)"
  }
}
