import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Checks questionnaires and answers files and prints every fault.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check questionnaires and answers files.",
    discussion: """
      Prints every fault with its place, and what to write instead. A
      questionnaire is also read for its sense: scores that do not rise, gates
      that never fire, levels that nobody reaches. Ends with status 65 if there is
      an error.

      A comment silences one finding in its line, or in the line below where it
      stands alone:
        # readiness: allow equal-scores both lines end the same way

      Examples:
        readiness check my-questionnaire.yaml verdier.answers.yaml
        readiness check --explain gate-cannot-be-lifted
        readiness check --format sarif my-questionnaire.yaml > findings.sarif
      """)

  enum Format: String, WordArgument {
    case text, json, sarif
  }

  @Argument(
    help: "Questionnaires, by path or shipped id, or answers files.",
    completion: .file(extensions: ["yaml"]))
  var files: [String] = []

  @Option(help: "How to print the findings.")
  var format = Format.text

  @Flag(help: "End with status 65 if there is a warning, too.")
  var strict = false

  @Option(
    help: ArgumentHelp("Say what a code means; 'all' for every one.", valueName: "code"))
  var explain: String?

  func validate() throws {
    if files.isEmpty, explain == nil {
      throw ValidationError("say which files to check, or --explain CODE.")
    }
  }

  mutating func run() throws {
    if let explain { try printResult(explanation(of: explain)) }
    var loader = QuestionnaireLoader()
    var worst = ExitStatus.success
    var checked: [FileFindings] = []
    for file in files {
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
      let text = DiagnosticPrinter(source, showsCodes: true).text(diagnostics)
      return text.isEmpty ? "\(source.name.neutralised): no faults\n" : text
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
      throw CommandFailure(.invalidInput, "\(error)")
    }
  }
}

// MARK: - Explanations

extension CheckCommand {
  private func explanation(of code: String) throws(CommandFailure) -> String {
    if code == "all" {
      let width = Catalogue.codes.map(\.count).max() ?? 0
      return Catalogue.entries.map { entry in
        "\(entry.code.padded(to: width))  \(entry.severity ?? "error or warning")\n"
      }.joined()
    }
    guard let entry = Catalogue.entry(code) else {
      let near = nearest(to: code, among: Catalogue.codes)
      throw CommandFailure(
        .usage,
        "no finding has the code '\(code)'. "
          + (near.map { "Did you mean \($0)?" } ?? "readiness check --explain all lists them."))
    }
    let severity = entry.severity ?? "error or warning"
    return "\(entry.code) (\(severity))\n\n\(entry.explanation.wrapped(to: 80))\n"
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
