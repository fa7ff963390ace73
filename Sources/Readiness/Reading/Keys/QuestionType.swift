/// The types of a question, as they are written.
package enum QuestionType: String, CaseIterable {
  case choice, multiple
  case yesNo = "yes-no"
  case number, text
}

extension Question {
  /// The type, as it is written.
  package var type: QuestionType {
    switch kind {
    case .choice: .choice
    case .multiple: .multiple
    case .yesNo: .yesNo
    case .number: .number
    case .text: .text
    }
  }
}
