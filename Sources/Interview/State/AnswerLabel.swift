package import Localization
package import Readiness

extension Question {
  /// An answer in few words: “3”, “3 to 6”, “simple, effective”, “don't know”.
  package func label(of value: AnswerValue, _ words: InterviewWords) -> String {
    switch value {
    case .line(let line): "\(line)"
    case .yesNo(let isYes): (isYes ? words.yes : words.no).lowercased()
    case .number(let number): words.language.number(number)
    case .between(let low, let high): words.language.number(low, high)
    case .options(let positions): words.list(optionIDs(positions))
    case .text(let text): "\"\(text.replacing("\n", with: " ").shortened)\""
    case .dontKnow: words.dontKnowAnswer
    case .notApplicable: words.notApplicableAnswer
    }
  }

  /// An answer with what stands behind it: “3, documented, with a note”.
  package func label(of answer: Answer, _ words: InterviewWords) -> String {
    var parts = [label(of: answer.value, words)]
    if answer.evidence != .declared { parts.append(words.evidence(EvidenceWord(answer.evidence))) }
    if answer.note != nil, answer.value != .notApplicable { parts.append(words.withNote) }
    return words.list(parts)
  }
}
