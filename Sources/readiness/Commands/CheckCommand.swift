import ArgumentParser
import Diagnostics
import QuestionnaireModel
import YAML

/// Checks questionnaires and answers files and prints every fault.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check questionnaires and answers files.",
    discussion: """
      Prints every fault with its place, and what to write instead. Ends with status 65 if there
      is an error.

      Example: readiness check my-questionnaire.yaml verdier.answers.yaml
      """)

  @Argument(help: "Questionnaires or answers files.", completion: .file(extensions: ["yaml"]))
  var files: [String]

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    var worst = ExitStatus.success
    for file in files {
      do throws(CommandFailure) {
        let (text, hasError) = try check(file, &loader)
        try printResult(text)
        if hasError, worst == .success { worst = .invalidInput }
      } catch {
        printAside(error.text)
        worst = error.status
      }
    }
    if worst != .success { throw ExitCode(worst.rawValue) }
  }

  /// The findings of one file as text, and whether there is an error among them.
  private func check(
    _ file: String, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> (String, hasError: Bool) {
    let source = try SourceText.read(file)
    let diagnostics: [Diagnostic]
    do {
      let document = try Document(source)
      if document.isAnswersFile {
        diagnostics = try loader.loadAnswers(source, questionnaire: nil).warnings
      } else {
        diagnostics = try Questionnaire.read(document).warnings
      }
    } catch {
      switch error {
      case let invalid as InvalidSource: return (CommandFailure(invalid).text, true)
      case let failure as CommandFailure: return (failure.text, true)
      default: throw CommandFailure(.invalidInput, "\(error)")
      }
    }
    let text = DiagnosticPrinter(source).text(diagnostics)
    return (text.isEmpty ? "\(source.name): no faults\n" : text, false)
  }
}
