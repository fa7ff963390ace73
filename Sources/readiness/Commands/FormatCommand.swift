import ArgumentParser
import Diagnostics
import Wording
import YAML

/// Brings files into the canonical layout.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lay files out as all others are; comments stay.",
    discussion: """
      Two spaces for each level, one behind ':' and ',', none at the end of a
      line. Nothing but white space changes. With '-' the file comes from standard
      input and goes to standard output.

      Examples:
        readiness format my-questionnaire.yaml
        readiness format --check *.yaml
      """)

  @Argument(help: "Questionnaires or answers files.", completion: .file(extensions: ["yaml"]))
  var files: [String]

  @Flag(help: "Write nothing; end with status 5 if a file is laid out otherwise.")
  var check = false

  mutating func run() throws {
    var status = ExitStatus.success
    for file in files {
      do throws(CommandFailure) {
        if try !format(file), status == .success { status = .requirementNotMet }
      } catch {
        printAside(error.text)
        status = error.status
      }
    }
    try status.end()
  }

  /// Lays one file out.
  ///
  /// - Returns: false if it is not laid out so, and was only to be checked.
  private func format(_ file: String) throws(CommandFailure) -> Bool {
    let source = try SourceText.read(file)
    let result: SourceText
    do { result = try CanonicalLayout.text(of: Document(source)) } catch {
      switch error {
      case let invalid as InvalidSource: throw CommandFailure(invalid)
      default:
        throw CommandFailure(
          .invalidInput, "\(source.name.neutralised) cannot be laid out without changing it.")
      }
    }
    if file == "-", !check {
      try printResult(result.text(in: 0..<result.bytes.count))
      return true
    }
    if result.bytes == source.bytes { return true }
    if check {
      try printResult("\(source.name.neutralised): not in the canonical layout\n")
      return false
    }
    do { try AtomicFile.write(result.bytes, to: file) } catch {
      throw CommandFailure(.cannotSave, error.message)
    }
    try printResult("Formatted \(source.name.neutralised).\n")
    return true
  }
}
