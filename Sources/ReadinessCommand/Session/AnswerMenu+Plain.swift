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
    while true {
      try printText(prompt)
      switch input.next() {
      case .signal(.goOn): continue
      case .signal(let signal): signal.die()
      case .hangUp: Signal.hangUp.die()
      case .end:
        try printText("\n")
        return nil
      case .line(let line):
        if !echoes { try printText("\n") }
        if let choice = choice(line) { return choice }
        if line == "q" || line == ":quit" { return nil }
        let fault = AnswerParsingError.noLine(line.neutralised, lines: items.count)
        try printText(fault.sentence(in: language, letters: ["q"]) + "\n")
      case .tooLongLine:
        if !echoes { try printText("\n") }
        try printText(tooLongLine(mostBytes: LineInput.mostBytes) + "\n")
      }
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
