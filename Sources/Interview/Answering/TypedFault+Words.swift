package import Localization
import Readiness

extension TypedFault {
  /// What to tell a person who typed the answer.
  ///
  /// - Parameters:
  ///   - letters: the letters that may be typed instead of a number.
  ///   - wayOut: what leaves the question without an answer.
  package func sentence(
    _ words: InterviewWords, letters: [String] = ["d"], wayOut: String = ":next"
  ) -> String {
    switch self {
    case .empty: words.noAnswerYet(wayOut)
    case .noLine(let text, let lines): words.notOffered(text, lines: lines, letters: letters)
    case .noOption(let text, let options): words.optionNotOffered(text, options: options)
    case .isExclusive(let line): words.isExclusive(line)
    case .noYesOrNo(let text): words.notYesOrNo(text)
    case .noNumber(let text, let range):
      words.notANumber(text, from: range.lowerBound, to: range.upperBound)
    case .tooHigh(let number, let most): words.tooHigh(number, most: most)
    case .tooLow(let number, let least): words.tooLow(number, least: least)
    case .backwards(let low, let high): words.backwards(low, high)
    case .tooLong(let count, let limit): words.tooLong(count, limit: limit)
    case .textIsNeverUnknown: words.textCannotBeUnknown
    }
  }
}
