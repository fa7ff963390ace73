import Interview
import Localization
import Readiness
import Terminal

extension AnswerMenu {
  /// Asks until a choice is made; nil at the end of the input.
  func choose(_ input: inout LineInput, echoes: Bool) throws(CommandFailure) -> Choice? {
    let numbered = items.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let lines = [words.chooseWhat] + numbered
    try say(lines.neutralisedText)
    while true {
      try say(words.choicePrompt(items.count, default: firstQuestionnaire + 1))
      switch input.next() {
      case .signal(.goOn): continue
      case .signal(let signal): signal.die()
      case .end, .hangUp:
        try say("\n")
        return nil
      case .line(let line):
        if !echoes { try say("\n") }
        if let choice = choice(line) { return choice }
        if line == "q" || line == ":quit" { return nil }
        let sentence = words.notOffered(line.neutralised, lines: items.count, letters: ["q"])
        try say(sentence + "\n")
      }
    }
  }

  /// What a typed line chooses: a number, the id of a questionnaire, or nothing for the first.
  private func choice(_ line: String) -> Choice? {
    let text = line.filter { !$0.isWhitespace }
    if text.isEmpty { return choice(at: firstQuestionnaire) }
    if let number = Int(text) { return choice(at: number - 1) }
    let named = questionnaires.first { $0.id == text }
    return named.map { Choice(path: nil, questionnaire: $0.id) }
  }
}
