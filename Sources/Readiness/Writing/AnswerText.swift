import Localization
import YAML

/// How answers are written in YAML; every text may stand in brackets.
extension Question {
  /// An answer in its short form, or in its long one where evidence or a note asks for it.
  func yaml(_ answer: Answer) -> String {
    let isPlain = answer.evidence == .declared && answer.note == nil && answer.score == nil
    return isPlain && answer.by == nil && answer.on == nil
      ? yaml(answer.value) : longForm(answer)
  }

  /// A value in its short form, the one that `answer(yaml:)` reads.
  package func yaml(_ value: AnswerValue) -> String {
    switch value {
    case .line(let line): "\(line)"
    case .yesNo(let isYes): (isYes ? AnswerWord.yes : .no).rawValue
    case .number(let number): decimalNotation(number)
    case .between(let low, let high):
      "{between: [\(decimalNotation(low)), \(decimalNotation(high))]}"
    case .options(let ticked): "[\(optionIDs(ticked).joined(separator: ", "))]"
    case .text(let text): text.yamlQuoted
    case .dontKnow: AnswerWord.dontKnow.rawValue
    case .notApplicable: AnswerWord.notApplicable.rawValue
    }
  }

  /// The points of several people: one number, or `[low, high]`.
  private func yaml(_ score: Interval) -> String {
    let ends = [score.low, score.high].map(decimalNotation)
    return score.low == score.high ? ends[0] : "[\(ends.joined(separator: ", "))]"
  }

  private func longForm(_ answer: Answer) -> String {
    parts(of: answer).filter {
      $0.key != AnswerKeys.keys.evidence.name || answer.evidence != .declared
    }.yaml
  }

  /// The keys of an answer in its long form in their order, with their values; nil for none.
  func parts(of answer: Answer) -> [EntryPart] {
    let keys = AnswerKeys.keys
    return [
      EntryPart(keys.answer.name, yaml(answer.value)),
      EntryPart(keys.score.name, answer.score.map(yaml)),
      EntryPart(keys.evidence.name, answer.evidence.rawValue),
      EntryPart(keys.note.name, answer.note?.yamlQuoted),
      EntryPart(keys.by.name, answer.by?.yamlQuoted),
      EntryPart(keys.on.name, answer.on?.yamlDate),
    ]
  }

  /// The text of a line of a choice, on one line; nil for any other value.
  func lineText(_ value: AnswerValue, in language: String) -> String? {
    guard case .choice(let lines) = kind, case .line(let line) = value else { return nil }
    return lines[line - 1].text.text(in: language).neutralised
  }
}
