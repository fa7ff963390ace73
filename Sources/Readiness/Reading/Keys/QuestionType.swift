/// The types of a question, as they are written.
enum QuestionType: String, CaseIterable {
  case choice, multiple
  case yesNo = "yes-no"
  case number, text
}
