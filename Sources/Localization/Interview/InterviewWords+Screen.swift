/// What stands on the full screen besides the questionnaire's own texts.
extension InterviewWords {
  /// “U1, question 7 of 34”, “U1, question 3 of 11 for Manager”
  package func position(_ id: String, _ number: Int, of count: Int, role: String?) -> String {
    switch language {
    case .english: "\(id), question \(number) of \(count)\(role.map { " for \($0)" } ?? "")"
    case .french: "\(id), question \(number) sur \(count)\(role.map { " pour \($0)" } ?? "")"
    }
  }

  /// “U1, 7 of 34”
  package func shortPosition(_ id: String, _ number: Int, of count: Int) -> String {
    switch language {
    case .english: "\(id), \(number) of \(count)"
    case .french: "\(id), \(number) sur \(count)"
    }
  }

  /// “Answered 6 of 34”
  package func settled(_ settled: Int, of count: Int) -> String {
    switch language {
    case .english: "Answered \(settled) of \(count)"
    case .french: "Répondu \(settled) sur \(count)"
    }
  }

  /// “8 answered”, among others that are not
  package func answered(_ count: Int) -> String {
    switch language {
    case .english: "\(count) answered"
    case .french: "\(count) \(count < 2 ? "réponse" : "réponses")"
    }
  }

  package func savedAt(_ time: String) -> String {
    switch language {
    case .english: "saved \(time)"
    case .french: "enregistré à \(time)"
    }
  }

  package var allSaved: String {
    switch language {
    case .english: "saved"
    case .french: "enregistré"
    }
  }

  package var nothingSavedYet: String {
    switch language {
    case .english: "nothing saved yet"
    case .french: "rien d'enregistré"
    }
  }

  package var readOnly: String {
    switch language {
    case .english: "read only"
    case .french: "lecture seule"
    }
  }

  package var notSavedState: String {
    switch language {
    case .english: "NOT SAVED"
    case .french: "NON ENREGISTRÉ"
    }
  }

  package var more: String {
    switch language {
    case .english: "F1 more"
    case .french: "F1 suite"
    }
  }

  package func moreAbove(_ count: Int) -> String {
    switch language {
    case .english: "... \(count) more above"
    case .french: "... \(count) de plus au-dessus"
    }
  }

  package func moreBelow(_ count: Int) -> String {
    switch language {
    case .english: "... \(count) more below"
    case .french: "... \(count) de plus au-dessous"
    }
  }

  package func marked(_ count: Int) -> String {
    switch language {
    case .english: "\(count) marked."
    case .french: count > 1 ? "\(count) marquées." : "\(count) marquée."
    }
  }

  /// “(stands alone)”
  package var standsAloneRemark: String {
    switch language {
    case .english: "(stands alone)"
    case .french: "(exclut les autres)"
    }
  }

  package var notApplicable: String {
    switch language {
    case .english: "Not applicable"
    case .french: "Sans objet"
    }
  }

  /// What stands beside a number's field: “hours a week, 0 to 70. A range will do, …”
  package func numberField(unit: String?, from low: Double, to high: Double) -> String {
    let range = language.number(low, high)
    let bounds = unit.map { "\($0), \(range)" } ?? range
    return switch language {
    case .english: "\(bounds). A range will do, for example 3-6."
    case .french: "\(bounds). Une fourchette suffit, par exemple 3-6."
    }
  }

  /// “3 to 6 hours a week: 33 to 55 of 100, step 2 to 3.”
  package func numberMeans(
    _ number: String, unit: String?, score: (Double, Double), steps: (Int, Int)
  ) -> String {
    let amount = language.quantity(number, unit)
    let steps = language.range("\(steps.0)", "\(steps.1)")
    let score = ofHundred(score.0, score.1)
    return switch language {
    case .english: labelled(amount, "\(score), step \(steps).")
    case .french: labelled(amount, "\(score), échelon \(steps).")
    }
  }

  package func characters(_ count: Int, of limit: Int) -> String {
    switch language {
    case .english: "\(grouped(count)) of \(grouped(limit)) characters."
    case .french: "\(count) caractère\(count > 1 ? "s" : "") sur \(limit)."
    }
  }

  /// “Line: 1_”
  package func lineTyped(_ digits: String) -> String {
    switch language {
    case .english: "Line: \(digits)_"
    case .french: "Ligne : \(digits)_"
    }
  }

  /// The label of the evidence row, with its key: “Evidence: documented (e)”.
  package func evidenceRow(_ level: String, isShort: Bool) -> String {
    if isShort { return "\(level.prefix(1).uppercased())\(level.dropFirst()) (e)" }
    return switch language {
    case .english: "Evidence: \(level) (e)"
    case .french: "Preuve : \(level) (e)"
    }
  }

  package var noNote: String {
    switch language {
    case .english: "none"
    case .french: "aucune"
    }
  }

  /// “Note (c)” where there is no room for the note.
  package func shortNote(exists: Bool) -> String {
    switch language {
    case .english: exists ? "Note (c)" : "No note (c)"
    case .french: exists ? "Note (c)" : "Sans note (c)"
    }
  }

  /// “Score 3-97, was 0-100.”
  package func shortScore(_ low: Double, _ high: Double, was before: (Double, Double)?) -> String {
    func short(_ low: Double, _ high: Double) -> String {
      let (low, high) = (language.whole(low), language.whole(high))
      return low == high ? low : "\(low)-\(high)"
    }
    let now = short(low, high)
    let earlier = before.map { short($0.0, $0.1) }.flatMap { $0 == now ? nil : $0 }
    return switch language {
    case .english: "Score \(now)\(earlier.map { ", was \($0)" } ?? "")."
    case .french: "Note \(now)\(earlier.map { ", était \($0)" } ?? "")."
    }
  }
}

// MARK: - The outline, the review, the roles

extension InterviewWords {
  package var goToQuestion: String {
    switch language {
    case .english: "Go to a question"
    case .french: "Aller à une question"
    }
  }

  package var goToHow: String {
    switch language {
    case .english: "Type an id or part of the text. Enter goes there, Esc returns."
    case .french: "Tapez un identifiant ou des mots. Entrée y va, Échap revient."
    }
  }

  package var find: String {
    switch language {
    case .english: "Find: "
    case .french: "Chercher : "
    }
  }

  package var filter: String {
    switch language {
    case .english: "Filter: "
    case .french: "Filtre : "
    }
  }

  package var allRoles: String {
    switch language {
    case .english: "all roles"
    case .french: "tous les rôles"
    }
  }

  /// “2 of 4”
  package func outOf(_ part: Int, _ whole: Int) -> String {
    switch language {
    case .english: "\(part) of \(whole)"
    case .french: "\(part) sur \(whole)"
    }
  }

  /// “4 of 5”, the line of a choice
  package func line(_ line: Int, of count: Int) -> String { outOf(line, count) }

  package var notAccepted: String {
    switch language {
    case .english: "not accepted"
    case .french: "pas acceptée"
    }
  }

  package var hasNote: String {
    switch language {
    case .english: "note"
    case .french: "note"
    }
  }

  package var whoseQuestions: String {
    switch language {
    case .english: "Whose questions?"
    case .french: "Les questions de qui ?"
    }
  }

  package func noMatch(_ text: String) -> String {
    switch language {
    case .english: "No option contains '\(text)'. Esc shows all."
    case .french: "Aucune réponse ne contient « \(text) ». Échap les montre toutes."
    }
  }

  package func noQuestionMatches(_ text: String) -> String {
    switch language {
    case .english: "No question contains \"\(text)\"."
    case .french: "Aucune question ne contient « \(text) »."
    }
  }
}

// MARK: - The start

extension InterviewWords {
  /// “verdier.answers.yaml has 8 of 34 answers, last saved 2024-04-14 14:02.”
  package func fileHas(_ file: String, _ answers: Int, of count: Int, lastSaved: String?) -> String
  {
    switch language {
    case .english:
      "\(file) has \(answers) of \(count) answers\(lastSaved.map { ", last saved \($0)" } ?? "")."
    case .french:
      "\(file) a \(answers) réponse\(answers > 1 ? "s" : "") sur \(count)"
        + "\(lastSaved.map { ", dernier enregistrement \($0)" } ?? "")."
    }
  }

  package func questions(_ count: Int, minutes: Int?) -> String {
    switch language {
    case .english: "\(count) questions\(minutes.map { ", about \($0) minutes" } ?? "")."
    case .french: "\(count) questions\(minutes.map { ", environ \($0) minutes" } ?? "")."
    }
  }

  package func beginsWith(_ file: String) -> String {
    switch language {
    case .english: "Enter begins. Your answers go to \(file), each as soon as you accept it."
    case .french: "Entrée commence. Chaque réponse acceptée va aussitôt dans \(file)."
    }
  }

  package var beginsWithoutFile: String {
    switch language {
    case .english: "Enter begins. Nothing is written."
    case .french: "Entrée commence. Rien n'est écrit."
    }
  }

  package func goOn(at id: String) -> String {
    switch language {
    case .english: "Go on at \(id)"
    case .french: "Continuer à \(id)"
    }
  }

  package var startAgain: String {
    switch language {
    case .english: "Start at the beginning, keeping the answers"
    case .french: "Reprendre au début, en gardant les réponses"
    }
  }

  package var checkTheAnswers: String {
    switch language {
    case .english: "Check the answers"
    case .french: "Vérifier les réponses"
    }
  }

  package var screenReader: String {
    switch language {
    case .english: "Screen reader or braille display? Quit and use --plain, or set ACCESSIBLE=1."
    case .french:
      "Lecteur d'écran ou plage braille ? Quittez, puis --plain ou ACCESSIBLE=1."
    }
  }

  /// - Parameter state: what is said of the answers.
  package func windowTooSmall(_ columns: Int, _ rows: Int, _ state: String) -> [String] {
    switch language {
    case .english:
      [
        "Window too small: \(columns) by \(rows).", "Make it 40 by 12 or larger,",
        "or press p for plain mode.", "\(state). Ctrl-C quits.",
      ]
    case .french:
      [
        "Fenêtre trop petite : \(columns) sur \(rows).", "Agrandissez-la à 40 sur 12 au moins,",
        "ou pressez p pour le mode simple.", "\(state). Ctrl-C quitte.",
      ]
    }
  }

  package var answersAreSaved: String {
    switch language {
    case .english: "Answers are saved"
    case .french: "Tout est enregistré"
    }
  }

  package var windowTooSmallForFull: String {
    switch language {
    case .english: "The window is smaller than 40 by 12, so questions come line by line."
    case .french: "La fenêtre fait moins de 40 sur 12 : les questions viennent ligne par ligne."
    }
  }
}
