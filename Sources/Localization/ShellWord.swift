/// A command of this program on an answers file, as it is typed into a shell.
///
/// - Parameters:
///   - name: the name of the command.
///   - questionnaire: the questionnaire to be named beside the file; nil where the file names it.
///   - options: the words that stand behind them.
package func commandLine(
  _ name: String, _ file: String, questionnaire: String?, _ options: String...
) -> String {
  let words = ["readiness", name, file] + (questionnaire.map { ["--questionnaire", $0] } ?? [])
  return (words + options).map(\.shellQuoted).joined(separator: " ")
}

extension String {
  /// The text as one word of a shell command, quoted where that is needed.
  package var shellQuoted: String {
    let isPlain = utf8.allSatisfy { byte in
      byte.isDigit || byte.isLetter || "-./_,".utf8.contains(byte) || byte >= 0x80
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
