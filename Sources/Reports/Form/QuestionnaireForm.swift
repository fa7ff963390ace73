import Localization
package import Readiness

/// A questionnaire to be filled in without this program: as a page for a browser, or as a text to
/// paste into the form builder of another service.
package struct QuestionnaireForm {
  let questionnaire: Questionnaire

  /// How the answers file names the questionnaire: a shipped id or a path.
  let reference: String

  /// Who fills it in; nil for anyone, who is asked every question.
  let role: Role?

  /// The language code of the texts that are shown first.
  let textLanguage: String

  /// The company whose answers these are; nil to leave it to the respondent.
  let organisation: String?

  /// Who collects the answers, and until when.
  let recipient: String?

  package init(
    _ questionnaire: Questionnaire, reference: String, role: Role?, language: String,
    organisation: String? = nil, recipient: String? = nil
  ) {
    self.questionnaire = questionnaire
    self.reference = reference
    self.role = role
    textLanguage = language
    self.organisation = organisation
    self.recipient = recipient
  }
}

extension QuestionnaireForm {
  /// Whether a question is put to who fills the form in.
  func isAsked(_ question: Question) -> Bool { role.map { question.isAsked(of: $0.id) } ?? true }

  /// The dimensions that hold a question for who fills the form in.
  var areas: [Dimension] {
    questionnaire.dimensions.filter { dimension in
      questionnaire.questions[dimension.questions].contains(where: isAsked)
    }
  }
}

extension NumberField {
  /// The numbers that may be answered, with their unit: “0 to 70 hours a week”.
  func rangeText(in code: String) -> String {
    let language = Language(code: code)
    return language.quantity(
      language.number(range.lowerBound, range.upperBound),
      unit.map { $0.text(in: code).neutralised })
  }
}
