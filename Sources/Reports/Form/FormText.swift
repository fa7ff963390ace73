package import Localization
import Readiness

/// A form as plain text, to paste into the form builder of another service.
///
/// The id stands in front of each question, so that an exported table is read back without a map.
package struct FormText: Localized {
  private let form: QuestionnaireForm

  package var language: Language { Language(code: form.textLanguage) }

  package init(_ form: QuestionnaireForm) { self.form = form }

  package var text: String {
    var blocks = [heading, howToBuild]
    if !roles.isEmpty { blocks.append(roleBlock) }
    for area in form.areas {
      let questions = form.questionnaire.questions[area.questions].filter(form.isAsked)
      blocks.append(
        [language.labelled(section, text(area.title))] + (area.about.map { [text($0)] } ?? []))
      blocks += questions.map(block)
    }
    if let recipient = form.recipient { blocks.append([sendTo(recipient.neutralised)]) }
    return blocks.map { $0.neutralisedText }.joined(separator: "\n")
  }

  private func text(_ text: LocalizedText) -> String {
    text.text(in: form.textLanguage).neutralised
  }

  private var heading: [String] {
    let questionnaire = form.questionnaire
    return [text(questionnaire.title)] + (questionnaire.introduction.map { [text($0)] } ?? [])
      + [form.length(in: form.textLanguage)]
      + (form.role?.isConfidential == true ? [Role.confidentialityNotice(in: language)] : [])
  }

  private var roles: [Role] { form.role.map { [$0] } ?? form.questionnaire.roles }

  /// The question what part a respondent has: the word that tables have in the place of an id.
  private var roleBlock: [String] {
    [askForRole, typeLine(oneChoice(orReason: false))] + roles.map { text($0.title) }
  }

  private func block(_ question: Question) -> [String] {
    var lines = ["\(question.id) - \(text(question.text))"]
    if let help = question.help { lines.append(text(help)) }
    let overview = QuestionnaireOverview(form.questionnaire, language: form.textLanguage)
    if let condition = overview.condition(of: question) { lines.append(condition) }
    lines.append(typeLine(type(question)))
    switch question.kind {
    case .choice(let options): lines += options.map { text($0.text) } + [dontKnowOption]
    case .multiple(let multiple):
      lines += multiple.options.map { text($0.text) } + [dontKnowOption]
    case .yesNo: lines += [yesAnswer, noAnswer, dontKnowOption]
    case .number, .text: break
    }
    return lines
  }

  /// What kind of field a question needs; where options follow, it says so.
  private func type(_ question: Question) -> String {
    let reason = question.mayBeNotApplicable
    return switch question.kind {
    case .choice, .yesNo: oneChoice(orReason: reason)
    case .multiple: severalChoices(orReason: reason)
    case .number(let field):
      number(field.rangeText(in: form.textLanguage)) + (reason ? orNotApplicable : "")
    case .text(let length): longText(length) + (reason ? orNotApplicable : "")
    }
  }
}

// MARK: - Words

extension FormText {
  private var section: String { say(en: "Section", fr: "Section") }

  private var askForRole: String {
    say(en: "role. What is your role?", fr: "role. Quel est votre rôle\u{202F}?")
  }

  private func typeLine(_ type: String) -> String {
    language.labelled(say(en: "Type", fr: "Type"), type)
  }

  private func oneChoice(orReason: Bool) -> String {
    say(en: "one choice", fr: "choix unique") + (orReason ? withOther : "") + itsOptions
  }

  private func severalChoices(orReason: Bool) -> String {
    say(en: "several choices", fr: "choix multiple") + (orReason ? withOther : "") + itsOptions
  }

  private var itsOptions: String {
    say(en: ". Options:", fr: ". Options\u{A0}:")
  }

  /// The field of its own that takes the reason why a question is not applicable.
  private var withOther: String {
    let other = language.quoted(say(en: "Other", fr: "Autre"))
    return say(en: ", and \(other)", fr: ", et \(other)")
      + say(en: " for \(notApplicableWithReason)", fr: " pour \(notApplicableWithReason)")
  }

  private var orNotApplicable: String {
    say(en: ", or \(notApplicableWithReason)", fr: ", ou \(notApplicableWithReason)")
  }

  private var notApplicableWithReason: String {
    language.quoted(
      language.labelled(notApplicableAnswer, say(en: "the reason", fr: "la raison")))
  }

  private func number(_ range: String) -> String {
    let dontKnow = language.quoted(dontKnowOption)
    return say(
      en: "short text; a number, \(range), two with a dash between for a range, or \(dontKnow)",
      fr: "texte court\u{202F}; un nombre, \(range), deux avec un tiret entre eux pour une "
        + "fourchette, ou \(dontKnow)")
  }

  private func longText(_ length: Int) -> String {
    say(
      en: "long text, at most \(length) characters",
      fr: "texte long, \(length) caractères au plus")
  }

  private func sendTo(_ recipient: String) -> String {
    say(en: "Send answers to: \(recipient)", fr: "À renvoyer à\u{A0}: \(recipient)")
  }

  /// How three services take the text, two lines each, and how the export is read.
  private var howToBuild: [String] {
    let id = form.questionnaire.id
    return [keepTheIDs] + googleForms + microsoftForms + limeSurvey + [
      say(
        en: "Then: readiness team EXPORT.csv --questionnaire \(id)",
        fr: "Ensuite\u{A0}: readiness team EXPORT.csv --questionnaire \(id)")
    ]
  }

  private var keepTheIDs: String {
    say(
      en: "For whoever builds the form: keep the ids in front of the questions; with them, the "
        + "exported table needs no map.",
      fr: "À l’intention de la personne qui construit le formulaire\u{A0}: gardez les "
        + "identifiants devant les questions\u{202F}; grâce à eux, le tableau exporté se lit sans "
        + "table de correspondance.")
  }

  private var googleForms: [String] {
    let types = types(
      one: say(en: "Multiple choice", fr: "Choix multiples"),
      several: say(en: "Checkboxes", fr: "Cases à cocher"),
      short: say(en: "Short answer", fr: "Réponse courte"),
      long: say(en: "Paragraph", fr: "Paragraphe"))
    let paste = say(
      en: "All options can be pasted at once into the first.",
      fr: "Toutes les options se collent d’un coup dans la première.")
    let button = language.quoted(
      say(en: "Download responses (.csv)", fr: "Télécharger les réponses (.csv)"))
    return [
      language.labelled("Google Forms", "\(types) \(paste)"),
      export(
        say(
          en: "Responses, the three dots, \(button).", fr: "Réponses, les trois points, \(button).")
      ),
    ]
  }

  private var microsoftForms: [String] {
    let choice = say(en: "Choice", fr: "Choix")
    let several = say(en: "Multiple answers", fr: "Plusieurs réponses")
    let text = say(en: "Text", fr: "Texte")
    let long = say(en: "Long answer", fr: "Réponse longue")
    let button = language.quoted(say(en: "Open in Excel", fr: "Ouvrir dans Excel"))
    return [
      language.labelled(
        "Microsoft Forms",
        types(
          one: choice, several: "\(choice) + \(several)", short: text, long: "\(text) + \(long)")),
      export(
        say(
          en: "Responses, \(button), then save as CSV UTF-8.",
          fr: "Réponses, \(button), puis enregistrer en CSV UTF-8.")),
    ]
  }

  private var limeSurvey: [String] {
    let types = types(
      one: say(en: "List (radio)", fr: "Liste (boutons radio)"),
      several: say(en: "Multiple choice", fr: "Choix multiples"),
      short: say(en: "Short free text", fr: "Texte libre court"),
      long: say(en: "Long free text", fr: "Texte libre long"))
    let code = say(
      en: "The id is also the code of the question.",
      fr: "L’identifiant est aussi le code de la question.")
    return [
      language.labelled("LimeSurvey", "\(types) \(code)"),
      export(
        say(
          en: "Responses, Export, CSV, with the question codes and full answers.",
          fr: "Réponses, Exporter, CSV, avec les codes des questions et les réponses complètes.")),
    ]
  }

  /// What a service calls the types of questions.
  private func types(one: String, several: String, short: String, long: String) -> String {
    let (one, several) = (language.quoted(one), language.quoted(several))
    let (short, long) = (language.quoted(short), language.quoted(long))
    return say(
      en: "\(one) for one choice, \(several) for several, \(short) or \(long) for a text.",
      fr: "\(one) pour un seul choix, \(several) pour plusieurs, \(short) ou \(long) pour un texte."
    )
  }

  private func export(_ way: String) -> String {
    language.labelled(say(en: "Export", fr: "Export"), way)
  }
}
