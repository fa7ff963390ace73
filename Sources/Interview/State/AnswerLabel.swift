package import Localization
package import Readiness

extension Question {
  /// An answer in few words: “3”, “3 to 6”, “1, 3”, “don't know”.
  package func label(of value: AnswerValue, in language: Language) -> String {
    switch value {
    case .line(let line): "\(line)"
    case .yesNo(let isYes): (isYes ? language.yes : language.no).lowercased()
    case .number(let number): language.number(number)
    case .between(let low, let high): language.number(low, high)
    case .options(let ticked): language.list(ticked.map { "\($0.number)" })
    case .text(let text): language.quoted(text.replacing("\n", with: " ").shortened)
    case .dontKnow: language.dontKnowStatus
    case .notApplicable: language.notApplicableStatus
    }
  }

  /// An answer with its evidence and whether it has a note: “3, documented, with a note”.
  package func label(of answer: Answer, in language: Language) -> String {
    var parts = [label(of: answer.value, in: language)]
    if answer.evidence != .declared { parts.append(answer.evidence.name(in: language)) }
    if answer.note != nil, answer.value != .notApplicable {
      parts.append(language.say(en: "with a remark", fr: "avec une remarque"))
    }
    return language.list(parts)
  }
}

// MARK: - Words

/// What plain mode and the full screen both say of an answer.
extension Language {
  var yes: String { say(en: "Yes", fr: "Oui") }

  var no: String { say(en: "No", fr: "Non") }

  /// The answer “Don't know”, as a line that can be chosen.
  var dontKnow: String { say(en: "Don’t know", fr: "Je ne sais pas") }

  /// What was answered with “Don't know”, inside a sentence.
  var dontKnowStatus: String { say(en: "don’t know", fr: "je ne sais pas") }

  /// How many were answered with “Don’t know”: “2 don’t know”, “2 « je ne sais pas »”.
  func dontKnow(_ count: Int) -> String {
    say(en: "\(count) don’t know", fr: "\(count) «\u{A0}je ne sais pas\u{A0}»")
  }

  /// What was answered with “Not applicable”, inside a sentence.
  var notApplicableStatus: String { say(en: "not applicable", fr: "sans objet") }

  /// What has no answer, inside a sentence.
  var openStatus: String { say(en: "open", fr: "sans réponse") }

  /// A remark with its label: “Remark: The page of 3 March.”
  func note(_ text: String) -> String { say(en: "Remark: \(text)", fr: "Remarque\u{A0}: \(text)") }

  /// What stands before the reason why a question is not applicable.
  var reasonPrompt: String { say(en: "Reason: ", fr: "Raison\u{A0}: ") }
}

extension Evidence {
  /// The evidence level that a typed text means: its name in the language of the texts or in
  /// English, or the word of a file; nil for any other text.
  static func typed(_ text: String, in language: Language) -> Evidence? {
    let text = text.halfWidth.trimmed.lowercased()
    return allCases.first { evidence in
      let names = [evidence.rawValue, evidence.name(in: language), evidence.name(in: .english)]
      let others = evidence == .declared ? ["stated"] : []
      // In French the word may go with “preuve”.
      let feminine = language.say(en: [], fr: [evidence.name(in: language) + "e"])
      return (names + others + feminine).contains(text)
    }
  }

  /// The evidence level inside a sentence. In files the lowest one is `declared`.
  func name(in language: Language) -> String {
    switch self {
    case .declared: language.say(en: "stated only", fr: "déclaré")
    case .documented: language.say(en: "documented", fr: "documenté")
    case .observed: language.say(en: "observed", fr: "constaté")
    }
  }
}
