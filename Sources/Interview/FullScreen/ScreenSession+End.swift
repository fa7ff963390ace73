import Localization
import Readiness
import Terminal

/// Keys at the end.
extension ScreenSession {
  mutating func respondEnd(to key: Key) -> [InterviewEffect] {
    if let field = reportName { return write(field, key) }
    guard let command = KeyCommand(key, in: .end) else { return ignore() }
    switch command {
    case .accept, .quit: return send(.leave)
    case .previous, .review: return send(.back)
    case .goOn: return send(.goOn)
    case .writeReport where interview.canReport: reportName = TextField(interview.reportName)
    case .writeReport: return send(.writeReport(interview.reportName))
    case .language, .details, .help: return performAnywhere(command)
    case .close: break
    default: return ignore()
    }
    return []
  }

  /// Takes a key for the name of the report.
  private mutating func write(_ field: TextField, _ key: Key) -> [InterviewEffect] {
    var field = field
    switch field.take(key) {
    case .taken:
      reportName = nil
      return field.text.isBlank ? [] : send(.writeReport(field.text.trimmed))
    case .left: reportName = nil
    case .changed: reportName = field
    case .unused: return ignore()
    }
    return []
  }
}
