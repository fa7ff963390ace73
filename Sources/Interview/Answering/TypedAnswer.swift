package import Readiness

extension Question {
  /// Reads an answer as a person types it: `3`, `yes`, `3-6`, `1 3`, `simple,useful`, `dont-know`.
  ///
  /// Whether the question can be not applicable, and for what reason, is left to the caller.
  ///
  /// - Throws: `TypedFault` if the text is no answer, or one that the question does not take.
  package func answer(typed text: String) throws(TypedFault) -> AnswerValue {
    do throws(AnswerParsingError) {
      return try AnswerParser(self, .typed).value(text)
    } catch {
      switch error {
      case .notApplicableNotOffered, .noReason: return .notApplicable
      case .empty, .wrongType: throw .empty
      case .unknownText: throw .textIsNeverUnknown
      case .noLine(let text, let lines): throw .noLine(text.shortened, lines: lines)
      case .noYesOrNo(let text): throw .noYesOrNo(text.shortened)
      case .noNumber(let text, let range): throw .noNumber(text.shortened, range)
      case .outsideRange(let number, let range):
        if number > range.upperBound { throw .tooHigh(number, most: range.upperBound) }
        throw .tooLow(number, least: range.lowerBound)
      case .backwards(let low, let high): throw .backwards(low, high)
      case .noOption(let text, let options): throw .noOption(text.shortened, options: options)
      case .isExclusive(_, let lowest): throw .isExclusive(lowest.number)
      case .tooLong(let count, let limit): throw .tooLong(count, limit: limit)
      }
    }
  }
}

extension String {
  /// The text cut to what a message can hold.
  var shortened: String { count > 40 ? prefix(40) + "…" : self }
}
