import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Writes a questionnaire as a form for people without a terminal.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: say(
      en: "Write a form for people without a terminal: a page for a browser, or a text.",
      fr:
        "Écrire un formulaire pour qui n’a pas de terminal\u{A0}: une page pour un navigateur, ou "
        + "un texte."),
    discussion: say(
      en: """
        The page is one file, to be mailed or put into a shared folder. It opens in any
        browser, asks the questions, keeps the answers there and writes an answers file
        to send back; readiness team reads a folder of them. With --text: the questions
        as a text to paste into Google Forms, Microsoft Forms or LimeSurvey.

        Examples:
          readiness form quick-check -o form.html
          readiness form enterprise-2.0 --role employee -o employee.html \\
            --organisation "Maison Verdier" --send-to "Nadia, by 12 May"
          readiness form quick-check --language fr --text
        """,
      fr: """
        La page est un seul fichier, à envoyer ou à déposer dans un dossier partagé.
        Elle s’ouvre dans un navigateur, pose les questions, y garde les réponses et
        écrit un fichier de réponses à renvoyer\u{202F}; readiness team en lit un dossier.
        Avec --text, les questions en texte, à coller dans Google Forms, Microsoft
        Forms ou LimeSurvey.

        Exemples\u{A0}:
          readiness form quick-check -o form.html
          readiness form enterprise-2.0 --role employee -o employee.html \\
            --organisation "Maison Verdier" --send-to "Nadia, avant le 12 mai"
          readiness form quick-check --language fr --text
        """))

  @Argument(help: .requiredQuestionnaire)
  var questionnaire: String

  @Option(
    help: .say(
      en: "Ask only this role's questions, and name the role in the answers file.",
      fr: "Ne poser que les questions de ce rôle, et le nommer dans le fichier de réponses.",
      value: ("role", "rôle")))
  var role: String?

  @Option(
    help: .say(
      en: "The language that the form opens in, for example en or fr.",
      fr: "La langue dans laquelle le formulaire s’ouvre, par exemple en ou fr.",
      value: ("language", "langue")))
  var language: String?

  @Option(
    help: .say(
      en: "The company that answers.", fr: "L’entreprise qui répond.", value: ("name", "nom")))
  var organisation: String?

  @Option(
    help: .say(
      en: "Who collects the answers, and until when; said at the end of the form.",
      fr: "Qui rassemble les réponses, et jusqu’à quand\u{202F}; dit à la fin du formulaire.",
      value: ("text", "texte")))
  var sendTo: String?

  @Option(
    name: .shortAndLong,
    help: .say(
      en: "The file to write. Default: standard output.",
      fr: "Le fichier à écrire. Par défaut\u{A0}: la sortie standard.",
      value: ("file", "fichier")))
  var output: String?

  @Flag(
    help: .say(
      en: "Write the questions as a text for a form builder, not as a page.",
      fr: "Écrire les questions en texte pour un service de formulaires, pas une page."))
  var text = false

  @Flag(
    help: .say(
      en: "Write over a form that was edited, or a file that readiness did not write.",
      fr: "Remplacer un formulaire modifié, ou un fichier que readiness n’a pas écrit."))
  var force = false

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    let loaded = try loader.load(named: questionnaire)
    let model = loaded.questionnaire
    let textLanguage = try model.language(wanted: language)
    let spoken = Language(code: textLanguage)
    let role = try model.role(wanted: role, spoken)
    if let role, !model.questions.contains(where: { $0.isAsked(of: role.id) }) {
      throw CommandFailure(.usage, saying: asksNothing(of: role.id, spoken))
    }
    let path = output == "-" ? nil : output
    guard let reference = loaded.reference(inFileAt: path ?? "form.html") else {
      throw CommandFailure(
        .usage, saying: outsideFolder(loaded.source.name, of: path ?? "-", spoken))
    }
    let form = QuestionnaireForm(
      model, reference: reference, role: role, language: textLanguage, organisation: organisation,
      recipient: sendTo)
    let inputs = [loaded.source.name].filter(File.exists)
    if text, path == nil {
      try OutputFiles.check([nil], apartFrom: inputs)
      return try printResult(FormText(form).text)
    }
    let result =
      text
      ? FormText(form).text : FormPage(form, digest: { SHA256.base64(Array($0.utf8)) }).text
    try ReportFiles(output: path, charts: nil, inputs: inputs, isForced: force)
      .writeReport(result, [])
    if path != nil, !text, !loaded.isShipped { printError(keepBeside(reference, spoken) + "\n") }
  }
}

// MARK: - Words

extension FormCommand {
  private func asksNothing(of role: String, _ language: Language) -> String {
    language.error(
      en: "no question is put to \(role).", fr: "aucune question n’est posée à \(role).")
  }

  private func outsideFolder(
    _ questionnaire: String, of form: String, _ language: Language
  ) -> String {
    language.error(
      en: "answers beside \(form) could not name \(questionnaire), which lies outside its folder. "
        + "Copy it beside the form.",
      fr: "des réponses à côté de \(form) ne pourraient pas nommer \(questionnaire), qui est hors "
        + "de son dossier. Copiez-le à côté du formulaire.")
  }

  private func keepBeside(_ reference: String, _ language: Language) -> String {
    language.say(
      en: "The answers files name their questionnaire as \(reference): collect them in the folder "
        + "of the form.",
      fr: "Les fichiers de réponses nomment leur questionnaire \(reference)\u{A0}: rassemblez-les "
        + "dans le dossier du formulaire.")
  }
}
