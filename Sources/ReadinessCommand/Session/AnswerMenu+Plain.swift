import Interview
import Localization
import Readiness
import Terminal

extension AnswerMenu {
  /// Asks until a choice is made; nil at the end of the input.
  func choose(_ input: inout LineInput, echoes: Bool) throws(CommandFailure) -> Choice? {
    let numbered = items.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let lines = [question] + numbered
    try printText(lines.neutralisedText)
    return try input.ask(prompt, of: self, echoes: echoes) { line throws(CommandFailure) in
      if let choice = choice(line) { return .answered(choice) }
      if line == "q" || PlainSession.isQuitting(line) { return .quit }
      let fault = AnswerParsingError.noLine(line.neutralised, lines: items.count)
      try printText(fault.sentence(in: language, letters: ["q"]) + "\n")
      return .goesOn
    }
  }

  /// What a typed line chooses: a number, the id of a questionnaire, or nothing for the first.
  private func choice(_ line: String) -> Choice? {
    let text = line.halfWidth.filter { !$0.isWhitespace }
    if text.isEmpty { return choice(at: firstChoice) }
    if let number = Int(text) { return choice(at: number - 1) }
    let named = questionnaires.first { $0.id == text }
    return named.map { Choice(path: nil, questionnaire: $0.id) }
  }
}

// MARK: - Words

extension AnswerMenu {
  private var prompt: String {
    let (count, number) = (items.count, firstChoice + 1)
    return say(
      en: "Number 1 to \(count), or Enter for \(number): ",
      fr: "Nombre de 1 à \(count), ou Entrée pour \(number)\u{A0}: ")
  }
}
