import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Checks questionnaires and answers files and prints every finding.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(
      en: "Check questionnaires and answers files.",
      fr: "Vérifier des questionnaires et des fichiers de réponses."),
    discussion: say(
      en: """
        Prints every finding (an error, a warning or a hint), with its place and what
        to write instead. A questionnaire is also read for its sense: scores that do
        not rise, blocking conditions (gates) that never apply, levels that nobody
        reaches. Ends with status 65 if there is an error.

        A comment silences one finding in its line, or in the line below where it
        stands alone:
          # readiness: allow equal-scores both lines end the same way

        Examples:
          readiness check my-questionnaire.yaml verdier.answers.yaml
          readiness check --explain gate-cannot-be-lifted
          readiness check --format sarif my-questionnaire.yaml > findings.sarif
        """,
      fr: """
        Montre chaque remarque (erreur, avertissement ou suggestion), où elle est et
        quoi écrire à la place. Le sens d’un questionnaire est vérifié aussi\u{A0}: notes
        qui ne montent pas, conditions bloquantes (gates) qui ne s’appliquent jamais,
        niveaux que personne n’atteint. Se termine avec le code 65 s’il y a une
        erreur.

        Un commentaire fait taire une remarque sur sa ligne, ou sur la ligne suivante
        s’il est seul\u{A0}:
          # readiness: allow equal-scores les deux lignes finissent pareil

        Exemples\u{A0}:
          readiness check mon-questionnaire.yaml verdier.answers.yaml
          readiness check --explain gate-cannot-be-lifted
          readiness check --format sarif mon-questionnaire.yaml > remarques.sarif
        """))

  enum Format: String, WordArgument {
    case text, json, sarif
  }

  @Argument(
    help: .say(
      en: "Questionnaires, by path or built-in id, or answers files.",
      fr: "Des questionnaires, par chemin ou identifiant fourni, ou des fichiers de réponses.",
      value: ("files", "fichiers")),
    completion: .file(extensions: ["yaml"]))
  var files: [String] = []

  @Option(help: .say(en: "How to print the findings.", fr: "La présentation des remarques."))
  var format = Format.text

  @Flag(
    help: .say(
      en: "End with status 65 for a warning too.",
      fr: "Terminer avec le code 65 aussi s’il y a un avertissement."))
  var strict = false

  @Option(
    help: .say(
      en: "Say what a code means; all for every one.",
      fr: "Dire ce que signifie un code\u{202F}; all pour tous.",
      value: ("code", "code")))
  var explain: String?

  func validate() throws {
    if files.isEmpty, explain == nil {
      throw ValidationError(
        en: "say which files to check, or --explain CODE.",
        fr: "dites quels fichiers vérifier, ou --explain CODE.")
    }
  }

  mutating func run() throws {
    if let explain { try printResult(explanation(of: explain)) }
    var loader = QuestionnaireLoader(takesOption: false)
    var worst = ExitStatus.success
    var checked: [FileFindings] = []
    let progress = Progress(of: files.count, .files)
    defer { progress.end() }
    for (number, file) in files.enumerated() {
      progress.advance(to: number)
      do throws(CommandFailure) {
        let result = try check(file, &loader)
        if format == .text { try printResult(result.text) }
        checked.append(FileFindings(result.source, result.diagnostics))
        if result.fails(strict), worst == .success { worst = .invalidInput }
      } catch {
        printError(error.text)
        worst = error.status
      }
    }
    switch format {
    case .text: break
    case .json:
      try printResult(FindingsJSON(checked, tool: RootCommand.nameAndVersion).text)
    case .sarif: try printResult(FindingsSARIF(checked, version: RootCommand.version).text)
    }
    try worst.end()
  }

  /// The findings of one text.
  private struct Result {
    let source: SourceText
    let diagnostics: Diagnostics

    var text: String {
      let text = DiagnosticPrinter(source, in: .ofLocale, showsCodes: true).text(diagnostics)
      if !text.isEmpty { return text }
      let name = source.name.neutralised
      return CheckCommand.say(en: "\(name): no findings\n", fr: "\(name)\u{A0}: aucune remarque\n")
    }

    /// Whether the command is to end with status 65.
    func fails(_ isStrict: Bool) -> Bool {
      diagnostics.contains { $0.fault.severity >= (isStrict ? .warning : .error) }
    }
  }

  /// - Throws: when the file cannot be read.
  private func check(
    _ file: String, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> Result {
    let source = try QuestionnaireLoader.source(of: file)
    if let other = source.otherKind { throw other }
    do {
      let document = try Document(source)
      guard document.isAnswersFile else {
        let reading = try Questionnaire.read(document)
        return Result(source: source, diagnostics: Readiness.check(reading, document))
      }
      let warnings = try loader.loadAnswers(source, questionnaire: nil).warnings
      return Result(source: source, diagnostics: warnings)
    } catch let invalid as InvalidSource {
      return Result(source: invalid.source, diagnostics: invalid.diagnostics)
    } catch let failure as CommandFailure {
      guard let invalid = failure.invalid else { throw failure }
      return Result(source: invalid.source, diagnostics: invalid.diagnostics)
    } catch {
      throw CommandFailure(.invalidInput, en: "\(error)", fr: "\(error)")
    }
  }
}

// MARK: - Explanations

extension CheckCommand {
  private func explanation(of code: String) throws(CommandFailure) -> String {
    if code == "all" {
      return Catalogue.entries.map(meaning).joined(separator: "\n")
    }
    guard let entry = Catalogue.entry(code) else {
      let hint =
        nearest(to: code, among: Catalogue.codes).map(Language.ofLocale.didYouMean)
        ?? Self.say(
          en: "readiness check --explain all lists the codes.",
          fr: "readiness check --explain all donne la liste des codes.")
      throw CommandFailure(
        .usage, en: "no finding has the code “\(code)”. \(hint)",
        fr: "aucune remarque n’a le code «\u{A0}\(code)\u{A0}». \(hint)")
    }
    let text = meaning(of: entry)
    guard let (source, findings) = entry.example else { return text }
    let example = DiagnosticPrinter(source, in: .ofLocale, showsCodes: true).text(findings)
    return text + "\n\(example)\n\(Self.toKeep)\n  # readiness: allow \(entry.code) \(Self.why)\n"
  }

  /// A code with its kind and what it means, a line break after each line.
  private func meaning(of entry: Catalogue.Entry) -> String {
    let explanation = entry.explanation.text(in: .ofLocale).wrapped(to: 80)
    return "\(entry.code) (\(severity(of: entry)))\n\(explanation)\n"
  }

  /// How to allow what is found.
  private static var toKeep: String {
    say(
      en: "If it is meant so, write this at the end of the line, or alone on the line above:",
      fr: "Si c’est voulu, écrivez ceci à la fin de la ligne, ou seul sur la ligne "
        + "au-dessus\u{A0}:")
  }

  private static var why: String { say(en: "the reason", fr: "la raison") }

  private func severity(of entry: Catalogue.Entry) -> String {
    entry.severityName?.text(in: .ofLocale)
      ?? Self.say(en: "error or warning", fr: "erreur ou avertissement")
  }
}

extension String {
  /// The text in lines of at most so many characters, broken between words.
  fileprivate func wrapped(to width: Int) -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
