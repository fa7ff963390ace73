import Localization

extension AnswersFault {
  /// What an answers file or a table says of a text that is no answer to a question.
  ///
  /// - Parameters:
  ///   - otherwise: what it says where the text is not the fault, but its type or length.
  ///   - search: finds the option that was meant.
  init(
    _ error: AnswerParsingError, to question: Question, otherwise: AnswersFault,
    _ search: inout NearestWordSearch
  ) {
    self =
      switch error {
      case .notApplicableNotOffered: .notApplicableNotOffered(question.id)
      case .noReason: .noReason
      case .noLine(let text, let lines):
        .noLine(
          text.excerpt, lines: lines, offersNotApplicable: question.mayBeNotApplicable)
      case .noYesOrNo(let text): .noYesOrNo(text.excerpt)
      case .noNumber(let text, _): .noNumber(text.excerpt)
      case .ambiguous(let text, let whole, let decimal):
        .ambiguousNumber(text.excerpt, whole, decimal)
      case .outsideRange(let number, let range): .outsideRange(number, range)
      case .backwards(let low, let high): .rangeBackwards(low, high)
      case .noOption(let text, _): .noOption(text, of: question.options.elements, &search)
      case .isExclusive(let first, _): .isExclusive(question.options[first].id)
      case .wrongType, .unknownText, .empty, .tooLong: otherwise
      }
  }

  /// A text that is the id of no option.
  static func noOption(
    _ text: String, of options: [MultipleOption], _ search: inout NearestWordSearch
  ) -> AnswersFault {
    let valid = options.map(\.id)
    return .noOption(text.excerpt, valid: valid, nearest: search.nearest(to: text, among: valid))
  }
}

extension Question {
  /// The options of a question that takes several; none for other types.
  fileprivate var options: IndexedList<MultipleOption, MultipleOption> {
    if case .multiple(let multiple) = kind { multiple.options } else { [] }
  }
}
