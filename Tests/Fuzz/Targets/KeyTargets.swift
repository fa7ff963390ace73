import Interview
import Readiness
import Terminal

/// Bytes that come from a terminal.
enum KeyTargets {
  /// The keys are the same in whatever pieces the bytes come.
  static func keys(_ bytes: [UInt8]) -> String? {
    var (whole, torn) = (KeyDecoder(), KeyDecoder())
    let keys = whole.feed(bytes) + whole.flush()
    var others: [Key] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      others += torn.feed(bytes[start..<min(start + 3, bytes.count)])
    }
    return keys == others + torn.flush() ? nil : "torn bytes are other keys"
  }

  /// The same bytes as keys of the full screen and as lines of plain mode.
  static func interview(_ bytes: [UInt8]) -> String? {
    var options = InterviewState.Options()
    options.completionLimit = 20
    options.isReadOnly = bytes.first == 0
    let state = InterviewState(
      Known.quick, Answers(for: Known.quick), textLanguage: bytes.first == 1 ? "fr" : "en",
      options: options)
    return screen(state, bytes) ?? plain(state, bytes)
  }

  private static func screen(_ state: InterviewState, _ bytes: [UInt8]) -> String? {
    var session = ScreenSession(
      state, .init(file: "a.answers.yaml", lastSaved: nil),
      size: ScreenSize(columns: 38 + bytes.count % 90, rows: 11 + bytes.count % 30))
    var decoder = KeyDecoder()
    for (number, key) in (decoder.feed(bytes) + decoder.flush()).prefix(300).enumerated() {
      for effect in session.press(key) {
        switch effect {
        case .save, .saveOver:
          _ = session.note(number % 5 == 4 ? .savingFailed(reason: "r") : .saved, at: "14:02")
        case .edit(let text): _ = session.note(.edited(text + "x"), at: "14:02")
        case .summarise: _ = session.note(.summarised(EndSummary()), at: "14:02")
        case .writeReport(let name): _ = session.note(.reportWritten(name), at: "14:02")
        case .end: return nil
        }
      }
      let counts = session.interview.counts
      if counts.settled + counts.open != counts.asked { return "the counts do not add up" }
      // Frames take most of the time.
      if number % 32 == 31 {
        let frame = session.frame()
        let isInside =
          frame.cursor.column < frame.size.columns && frame.cursor.row < frame.size.rows
        if !isInside { return "the cursor is outside the window" }
      }
    }
    return nil
  }

  private static func plain(_ state: InterviewState, _ bytes: [UInt8]) -> String? {
    var session = PlainSession(state)
    session.begin([])
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines.prefix(100) {
      let output = session.output()
      if (output.lines + [output.prompt]).contains(where: { $0.contains("\n") }) {
        return "a line is several"
      }
      for effect in session.read(String(line)) {
        switch effect {
        case .save, .saveOver: session.note(.saved)
        case .edit(let text): session.note(.edited(text))
        case .summarise: session.note(.summarised(EndSummary()))
        case .writeReport(let name): session.note(.reportWritten(name))
        case .end: return nil
        }
      }
    }
    return nil
  }
}
