/// What stands on the full screen besides the questionnaire's own texts.
extension InterviewWords {
  /// “U1, question 7 of 34”, “U1, question 3 of 11 for Manager”
  package func position(_ id: String, _ number: Int, of count: Int, role: String?) -> String {
    say(
      en: "\(id), question \(number) of \(count)\(role.map { " for \($0)" } ?? "")",
      fr: "\(id), question \(number) sur \(count)\(role.map { " pour \($0)" } ?? "")")
  }

  /// “U1, 7 of 34”
  package func shortPosition(_ id: String, _ number: Int, of count: Int) -> String {
    say(
      en: "\(id), \(number) of \(count)",
      fr: "\(id), \(number) sur \(count)")
  }

  /// “Answered 6 of 34”
  package func settled(_ settled: Int, of count: Int) -> String {
    say(
      en: "Answered \(settled) of \(count)",
      fr: "Répondu \(settled) sur \(count)")
  }

  /// “8 answered”, among others that are not
  package func answered(_ count: Int) -> String {
    say(
      en: "\(count) answered",
      fr: "\(count) \(count < 2 ? "réponse" : "réponses")")
  }

  package func savedAt(_ time: String) -> String {
    say(
      en: "saved \(time)",
      fr: "enregistré à \(time)")
  }

  package var allSaved: String {
    say(
      en: "saved",
      fr: "enregistré")
  }

  package var nothingSavedYet: String {
    say(
      en: "nothing saved yet",
      fr: "rien d'enregistré")
  }

  package var readOnly: String {
    say(
      en: "read only",
      fr: "lecture seule")
  }

  package var notSavedState: String {
    say(
      en: "NOT SAVED",
      fr: "NON ENREGISTRÉ")
  }

  package var more: String {
    say(
      en: "F1 more",
      fr: "F1 suite")
  }

  package func moreAbove(_ count: Int) -> String {
    say(
      en: "... \(count) more above",
      fr: "... \(count) de plus au-dessus")
  }

  package func moreBelow(_ count: Int) -> String {
    say(
      en: "... \(count) more below",
      fr: "... \(count) de plus au-dessous")
  }

  package func marked(_ count: Int) -> String {
    say(
      en: "\(count) marked.",
      fr: count > 1 ? "\(count) marquées." : "\(count) marquée.")
  }

  /// “(stands alone)”
  package var standsAloneRemark: String {
    say(
      en: "(stands alone)",
      fr: "(exclut les autres)")
  }

  package var notApplicable: String {
    say(
      en: "Not applicable",
      fr: "Sans objet")
  }

  /// What stands beside a number's field: “hours a week, 0 to 70. A range will do, …”
  package func numberField(unit: String?, from low: Double, to high: Double) -> String {
    let range = language.number(low, high)
    let bounds = unit.map { "\($0), \(range)" } ?? range
    return say(
      en: "\(bounds). A range will do, for example 3-6.",
      fr: "\(bounds). Une fourchette suffit, par exemple 3-6.")
  }

  /// “3 to 6 hours a week: 33 to 55 of 100, step 2 to 3.”
  package func numberMeans(
    _ number: String, unit: String?, score: (Double, Double), steps: (Int, Int)
  ) -> String {
    let amount = language.quantity(number, unit)
    let steps = language.range("\(steps.0)", "\(steps.1)")
    let score = language.ofHundred(score.0, score.1)
    return say(
      en: labelled(amount, "\(score), step \(steps)."),
      fr: labelled(amount, "\(score), échelon \(steps)."))
  }

  package func characters(_ count: Int, of limit: Int) -> String {
    say(
      en: "\(grouped(count)) of \(grouped(limit)) characters.",
      fr: "\(count) caractère\(count > 1 ? "s" : "") sur \(limit).")
  }

  /// “Line: 1_”
  package func lineTyped(_ digits: String) -> String {
    say(
      en: "Line: \(digits)_",
      fr: "Ligne : \(digits)_")
  }

  /// The label of the evidence row, with its key: “Evidence: documented (e)”.
  package func evidenceRow(_ level: String, isShort: Bool) -> String {
    if isShort { return "\(level.prefix(1).uppercased())\(level.dropFirst()) (e)" }
    return say(
      en: "Evidence: \(level) (e)",
      fr: "Preuve : \(level) (e)")
  }

  package var noNote: String {
    say(
      en: "none",
      fr: "aucune")
  }

  /// “Note (c)” where there is no room for the note.
  package func shortNote(exists: Bool) -> String {
    say(
      en: exists ? "Note (c)" : "No note (c)",
      fr: exists ? "Note (c)" : "Sans note (c)")
  }

  /// “Score 3-97, was 0-100.”
  package func shortScore(_ low: Double, _ high: Double, was before: (Double, Double)?) -> String {
    func short(_ low: Double, _ high: Double) -> String {
      let (low, high) = (language.whole(low), language.whole(high))
      return low == high ? low : "\(low)-\(high)"
    }
    let now = short(low, high)
    let earlier = before.map { short($0.0, $0.1) }.flatMap { $0 == now ? nil : $0 }
    return say(
      en: "Score \(now)\(earlier.map { ", was \($0)" } ?? "").",
      fr: "Note \(now)\(earlier.map { ", était \($0)" } ?? "").")
  }
}

// MARK: - The outline, the review, the roles

extension InterviewWords {
  package var goToQuestion: String {
    say(
      en: "Go to a question",
      fr: "Aller à une question")
  }

  package var goToHow: String {
    say(
      en: "Type an id or part of the text. Enter goes there, Esc returns.",
      fr: "Tapez un identifiant ou des mots. Entrée y va, Échap revient.")
  }

  package var find: String {
    say(
      en: "Find: ",
      fr: "Chercher : ")
  }

  package var filter: String {
    say(
      en: "Filter: ",
      fr: "Filtre : ")
  }

  package var allRoles: String {
    say(
      en: "all roles",
      fr: "tous les rôles")
  }

  /// “2 of 4”
  package func outOf(_ part: Int, _ whole: Int) -> String {
    say(
      en: "\(part) of \(whole)",
      fr: "\(part) sur \(whole)")
  }

  /// “4 of 5”, the line of a choice
  package func line(_ line: Int, of count: Int) -> String { outOf(line, count) }

  package var notAccepted: String {
    say(
      en: "not accepted",
      fr: "pas acceptée")
  }

  package var hasNote: String {
    say(
      en: "note",
      fr: "note")
  }

  package var whoseQuestions: String {
    say(
      en: "Whose questions?",
      fr: "Les questions de qui ?")
  }

  package func noMatch(_ text: String) -> String {
    say(
      en: "No option contains '\(text)'. Esc shows all.",
      fr: "Aucune réponse ne contient « \(text) ». Échap les montre toutes.")
  }

  package func noQuestionMatches(_ text: String) -> String {
    say(
      en: "No question contains \"\(text)\".",
      fr: "Aucune question ne contient « \(text) ».")
  }
}

// MARK: - The start

extension InterviewWords {
  /// “verdier.answers.yaml has 8 of 34 answers, last saved 2024-04-14 14:02.”
  package func fileHas(_ file: String, _ answers: Int, of count: Int, lastSaved: String?) -> String
  {
    say(
      en:
        "\(file) has \(answers) of \(count) "
        + "answers\(lastSaved.map { ", last saved \($0)" } ?? "").",
      fr: "\(file) a \(answers) réponse\(answers > 1 ? "s" : "") sur \(count)"
        + "\(lastSaved.map { ", dernier enregistrement \($0)" } ?? "").")
  }

  package func questions(_ count: Int, minutes: Int?) -> String {
    say(
      en: "\(count) questions\(minutes.map { ", about \($0) minutes" } ?? "").",
      fr: "\(count) questions\(minutes.map { ", environ \($0) minutes" } ?? "").")
  }

  package func beginsWith(_ file: String) -> String {
    say(
      en: "Enter begins. Your answers go to \(file), each as soon as you accept it.",
      fr: "Entrée commence. Chaque réponse acceptée va aussitôt dans \(file).")
  }

  package var beginsWithoutFile: String {
    say(
      en: "Enter begins. Nothing is written.",
      fr: "Entrée commence. Rien n'est écrit.")
  }

  package func goOn(at id: String) -> String {
    say(
      en: "Go on at \(id)",
      fr: "Continuer à \(id)")
  }

  package var startAgain: String {
    say(
      en: "Start at the beginning, keeping the answers",
      fr: "Reprendre au début, en gardant les réponses")
  }

  package var checkTheAnswers: String {
    say(
      en: "Check the answers",
      fr: "Vérifier les réponses")
  }

  package var screenReader: String {
    say(
      en: "Screen reader or braille display? Quit and use --plain, or set ACCESSIBLE=1.",
      fr: "Lecteur d'écran ou plage braille ? Quittez, puis --plain ou ACCESSIBLE=1.")
  }

  /// - Parameter state: what is said of the answers.
  package func windowTooSmall(_ columns: Int, _ rows: Int, _ state: String) -> [String] {
    say(
      en: [
        "Window too small: \(columns) by \(rows).", "Make it 40 by 12 or larger,",
        "or press p for plain mode.", "\(state). Ctrl-C quits.",
      ],
      fr: [
        "Fenêtre trop petite : \(columns) sur \(rows).", "Agrandissez-la à 40 sur 12 au moins,",
        "ou pressez p pour le mode simple.", "\(state). Ctrl-C quitte.",
      ])
  }

  package var answersAreSaved: String {
    say(
      en: "Answers are saved",
      fr: "Tout est enregistré")
  }

  package var windowTooSmallForFull: String {
    say(
      en: "The window is smaller than 40 by 12, so questions come line by line.",
      fr: "La fenêtre fait moins de 40 sur 12 : les questions viennent ligne par ligne.")
  }
}
