import Readiness

/// A line of the answer area that can have the focus.
enum AnswerRow: Equatable, Sendable {
  /// A line of a choice, from 1.
  case line(Int)
  case yes
  case no
  /// An option of several.
  case option(OptionIndex)
  /// Where a number or a text is written.
  case field
  case dontKnow
  case notApplicable
}

extension Question {
  /// The lines of the answer area, from the top.
  var answerRows: [AnswerRow] {
    var rows: [AnswerRow]
    switch kind {
    case .choice(let lines): rows = lines.indices.map { .line($0 + 1) }
    case .multiple(let multiple): rows = multiple.options.indices.map { .option($0) }
    case .yesNo: rows = [.yes, .no]
    case .number: rows = [.field]
    case .text: return [.field]
    }
    rows.append(.dontKnow)
    if mayBeNotApplicable { rows.append(.notApplicable) }
    return rows
  }

  /// The line that an answer marks; the first one for several options.
  func row(of value: AnswerValue) -> AnswerRow? {
    switch value {
    case .line(let line): .line(line)
    case .yesNo(let isYes): isYes ? .yes : .no
    case .options(let positions): positions.first.map { .option($0) }
    case .number, .between, .text: .field
    case .dontKnow: .dontKnow
    case .notApplicable: .notApplicable
    }
  }

  /// Whether an answer marks a line.
  func isMarked(_ row: AnswerRow, by value: AnswerValue?) -> Bool {
    guard let value else { return false }
    if case .option(let position) = row, case .options(let positions) = value {
      return positions.contains(position)
    }
    return row != .field && self.row(of: value) == row
  }

  /// The text of a choice's line or of an option, as the author wrote it.
  func text(of row: AnswerRow) -> LocalizedText? {
    switch (row, kind) {
    case (.line(let line), .choice(let lines)): lines[line - 1].text
    case (.option(let position), .multiple(let multiple)): multiple.options[position].text
    default: nil
    }
  }
}
