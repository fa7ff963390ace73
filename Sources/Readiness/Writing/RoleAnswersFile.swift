import Localization
import YAML

/// The text of an answers file for one role: its questions, all open, each with its text and its
/// lines as comments. The date is left to whoever gives the first answers.
///
/// Every question has a line of its own between comments that nobody changes, so that files to
/// which several people wrote can be merged line by line.
package struct RoleAnswersFile {
  /// The id or the path of the questionnaire, as the file is to name it.
  private let reference: String
  private let questionnaire: Questionnaire
  private let role: String
  private let organisation: String?

  /// The language code of the comments.
  private let language: String

  package init(
    reference: String, questionnaire: Questionnaire, role: String, organisation: String?,
    language: String
  ) {
    self.reference = reference
    self.questionnaire = questionnaire
    self.role = role
    self.organisation = organisation
    self.language = language
  }

  /// The questions that the role is asked.
  package var questions: [Question] {
    questionnaire.questions.filter { $0.isAsked(of: role) }
  }

  package var text: String {
    var lines = ["questionnaire: \(reference.yamlWord)", "version: \(questionnaire.version)"]
    lines.append("respondent: {role: \(role)}")
    lines.append(organisation.map { "organisation: \($0.yamlQuoted)" } ?? "# organisation: ")
    lines.append(SourceText.blankDate + " ")
    lines.append("answers:")
    for question in questions {
      lines.append("")
      lines += comments(question).map { "  # \($0)" }
      lines.append("  \(question.id):")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func comments(_ question: Question) -> [String] {
    let text = question.text.text(in: language).neutralised
    return [text] + forms(question).map { "  \($0)" }
  }

  /// What may be written, a line for each.
  private func forms(_ question: Question) -> [String] {
    func text(_ text: LocalizedText) -> String { text.text(in: language).neutralised }
    var forms: [String] =
      switch question.kind {
      case .choice(let lines):
        lines.enumerated().map { "\($0.offset + 1)  \(text($0.element.text))" }
      case .multiple(let multiple): multiple.options.map { "[\($0.id)]  \(text($0.text))" }
      case .yesNo: [AnswerWord.yes.rawValue, AnswerWord.no.rawValue]
      case .number(let field):
        [
          "\(decimalNotation(field.range.lowerBound)) - \(decimalNotation(field.range.upperBound))"
            + (field.unit.map { "  \(text($0))" } ?? "")
        ]
      case .text: []
      }
    if case .text = question.kind { return forms }
    forms.append(AnswerWord.dontKnow.rawValue)
    if question.mayBeNotApplicable {
      forms.append("{answer: \(AnswerWord.notApplicable.rawValue), note: \"\"}")
    }
    return forms
  }
}
