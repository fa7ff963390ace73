import Localization

/// Reads the answer to one question from the text of a cell: as it would stand in an answers file,
/// or in the words of the questionnaire.
struct CellReader {
  private let question: Question
  private let parser: AnswerParser

  init(_ question: Question, languages: [String]) {
    self.question = question
    parser = AnswerParser(question, .cell, optionTextsIn: languages)
  }

  /// The answer in a text that is not empty.
  ///
  /// - Parameter search: finds the option that was meant.
  /// - Throws: `CellProblem` if the text is no answer, or one that the question does not take.
  func read(
    _ text: String, _ search: inout NearestWordSearch
  ) throws(CellProblem) -> Answer {
    do throws(AnswerParsingError) {
      return try parser.answer(text)
    } catch {
      let tooLong = AnswersFault.wrongType(
        question: question.id, type: QuestionType.text.rawValue, found: "so long a text")
      throw CellProblem(
        fault: AnswersFault(error, to: question, otherwise: tooLong, &search))
    }
  }
}

/// Why a cell cannot be read.
struct CellProblem: Error {
  let fault: AnswersFault
}
