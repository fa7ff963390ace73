import Localization
import YAML

/// The text of an answers file for one person of a role: its questions, all open, each with its
/// text and its lines as comments. The date is left to whoever gives the first answers.
///
/// Every question has a line of its own between comments that nobody changes, so that files to
/// which several people wrote can be merged line by line.
package struct RoleAnswersFile {
  /// The id or the path of the questionnaire, as the file is to name it.
  private let reference: String
  private let questionnaire: Questionnaire
  private let role: Role

  /// The name of the file, a plain word for a shell.
  private let name: String

  /// What tells the person from all others.
  private let id: String
  private let organisation: String?

  /// Who collects the answers, and until when; nil if nobody is named.
  private let recipient: String?

  /// The language code of the comments.
  private let language: String

  package init(
    _ name: String, reference: String, questionnaire: Questionnaire, role: Role, id: String,
    organisation: String?, recipient: String?, language: String
  ) {
    self.name = name
    self.id = id
    self.recipient = recipient
    self.reference = reference
    self.questionnaire = questionnaire
    self.role = role
    self.organisation = organisation
    self.language = language
  }

  /// The questions that the role is asked.
  package var questions: [Question] {
    questionnaire.questions.filter { $0.isAsked(of: role.id) }
  }

  package var text: String {
    var lines = heading.map { "# \($0.neutralised)" }
    lines += ["questionnaire: \(reference.yamlWord)", "version: \(questionnaire.version)"]
    lines.append("# \(onePerson)")
    lines += Answers.Respondent(id: id, name: nil, role: role.id).yamlLine.map { [$0] } ?? []
    lines.append(NewAnswersFile.line(ofOrganisation: organisation))
    lines += recipient.map { [NewAnswersFile.line(ofRecipient: $0)] } ?? []
    lines.append(SourceText.blankDate + " ")
    lines.append("answers:")
    for question in questions {
      lines.append("")
      lines += comments(question).map { "  # \($0)" }
      lines.append("  \(question.id):")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a person needs to know before the first question.
  private var heading: [String] {
    let titles = [questionnaire.title, role.title].map { $0.text(in: language) }
    return [titles.joined(separator: " · "), howToAnswer]
      + (recipient == nil ? [] : [sendIt])
      + (role.isConfidential ? [Role.confidentialityNotice(in: Language(code: language))] : [])
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

// MARK: - Words

extension RoleAnswersFile {
  private var spoken: Language { Language(code: language) }

  private var howToAnswer: String {
    spoken.say(
      en: "Write an answer after each id, or run: readiness answer \(name)",
      fr: "Écrivez une réponse après chaque identifiant, ou lancez\u{A0}: readiness answer "
        + name)
  }

  private var sendIt: String {
    let recipient = recipient ?? ""
    return spoken.say(
      en: "Then send this file to: \(recipient)",
      fr: "Envoyez ensuite ce fichier à\u{A0}: \(recipient)")
  }

  private var onePerson: String {
    spoken.say(
      en: "One file for each person: if you fill in a copy by hand, write another id here.",
      fr: "Un fichier par personne\u{A0}: si vous remplissez une copie à la main, écrivez ici un "
        + "autre id.")
  }
}
