import Localization

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
    var parts = ["answer: \(yaml(answer.value))"]
    if let score = answer.score { parts.append("score: \(yaml(score))") }
    if answer.evidence != .declared { parts.append("evidence: \(answer.evidence.rawValue)") }
    if let note = answer.note { parts.append("note: \(note.yamlQuoted)") }
    if let by = answer.by { parts.append("by: \(by.yamlQuoted)") }
    if let on = answer.on { parts.append("on: \(on.yamlQuoted)") }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// The text of a line of a choice, on one line; nil for any other value.
  func lineText(_ value: AnswerValue, in language: String) -> String? {
    guard case .choice(let lines) = kind, case .line(let line) = value else { return nil }
    return lines[line - 1].text.text(in: language).neutralised
  }
}

extension String {
  /// The text in double quotes, on one line, every byte of it printable.
  package var yamlQuoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.isUnsafeToShow || scalar.value & 0xFFFE == 0xFFFE {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          let width = scalar.value > 0xFFFF ? 8 : 4
          result +=
            (width == 8 ? "\\U" : "\\u")
            + String(repeating: "0", count: width - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// The text without quotes where YAML reads it back the same, as ids and plain paths do.
  package var yamlWord: String {
    let isPlain = utf8.first.map { $0.isLetter || $0 == UInt8(ascii: ".") } ?? false
    return isPlain
      && utf8.allSatisfy {
        $0.isLetter || $0.isDigit || "._-/".utf8.contains($0)
      }
      ? self : yamlQuoted
  }
}
