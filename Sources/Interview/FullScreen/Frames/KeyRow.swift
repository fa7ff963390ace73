import Localization
import Terminal

/// The row that names the keys: as many as fit, the most needed first.
struct KeyRow {
  /// The hints in the order in which they stand.
  let order: [KeyHint]

  /// The hints from the most to the least needed; those of a group are shown together or not.
  let groups: [[KeyHint]]

  /// The columns between two hints.
  var gap = 2

  func text(in language: Language, columns: Int) -> StyledText {
    // The last column of the last row stays free.
    let room = columns - 1
    var chosen: [KeyHint] = []
    for group in groups {
      if group.contains(.goToShort), chosen.contains(.goTo) { continue }
      let more = chosen + group.filter { order.contains($0) && !chosen.contains($0) }
      if width(of: more, in: language) <= room { chosen = more }
    }
    let hints = order.filter(chosen.contains).map { $0.text(in: language) }
    return StyledText(hints.joined(separator: String(repeating: " ", count: gap)))
  }

  /// The row with the key for the next language before it, if there is another language.
  func text(behindLanguage key: String, of interview: InterviewState, columns: Int) -> StyledText {
    let next = interview.nextLanguageName.map { StyledText("\(key) \($0)   ") } ?? StyledText("")
    return next + text(in: interview.language, columns: columns - next.width)
  }

  private func width(of hints: [KeyHint], in language: Language) -> Int {
    hints.reduce(gap * (hints.count - 1)) { $0 + $1.text(in: language).displayWidth }
  }
}

/// A key and what it does, in the key row.
enum KeyHint: Equatable, Sendable {
  /// The digits of so many lines.
  case lines(Int)
  case yesNo, space, digits
  /// A range of numbers as it may be typed.
  case range(String)
  case accept, acceptShort, dontKnow, evidence, note, filter, back
  case goTo, goToShort, help, end
  case keep, lineBreak, editor, cancel, returns
  case fieldBack, fieldNote, fieldHelp, fieldEnd, fieldDontKnow, fieldEvidence, fieldClear
  case change, nextProblem, finish, move, go, nextOpen, myRole
  /// The digits of so many things to choose from.
  case choose(Int)
  case goOn, begin, scroll, leave, report, goOnWithNext, write
  case nextStatus, done, owner, due, undo, whole
}

// MARK: - Words

extension KeyHint {
  func text(in language: Language) -> String {
    switch self {
    case .lines(let count):
      let digits = count > 1 ? "1-\(count)" : "1"
      return language.say(en: "\(digits) mark", fr: "\(digits) marquer")
    case .yesNo: return language.say(en: "y n mark", fr: "o n marquer")
    case .space: return language.say(en: "Space mark", fr: "Espace marquer")
    case .digits: return language.say(en: "0-9 type", fr: "0-9 saisir")
    case .range(let example):
      return language.say(en: "\(example) range", fr: "\(example) fourchette")
    case .accept: return language.say(en: "Enter accept", fr: "Entrée valider")
    case .acceptShort: return language.say(en: "Enter next", fr: "Entrée suite")
    case .dontKnow: return language.say(en: "d don’t know", fr: "d je ne sais pas")
    case .evidence: return language.say(en: "e evidence", fr: "e preuve")
    case .note: return language.say(en: "c remark", fr: "c remarque")
    case .filter: return language.say(en: "/ filter", fr: "/ filtrer")
    case .back: return language.say(en: "b back", fr: "b retour")
    case .goTo: return language.say(en: "g go to", fr: "g aller à")
    case .goToShort: return language.say(en: "g go", fr: "g aller")
    case .help: return language.say(en: "? help", fr: "? aide")
    case .end: return language.say(en: "q quit", fr: "q fin")
    case .keep: return language.say(en: "Enter keep", fr: "Entrée garder")
    case .lineBreak: return language.say(en: "Ctrl-J new line", fr: "Ctrl-J ligne")
    case .editor: return language.say(en: "Ctrl-E editor", fr: "Ctrl-E éditeur")
    case .cancel: return language.say(en: "Esc cancel", fr: "Échap annuler")
    case .returns: return language.say(en: "Esc return", fr: "Échap revenir")
    case .fieldBack: return language.say(en: "Shift-Tab back", fr: "Maj-Tab retour")
    case .fieldNote: return language.say(en: "F4 remark", fr: "F4 remarque")
    case .fieldHelp: return language.say(en: "F1 help", fr: "F1 aide")
    case .fieldEnd: return language.say(en: "F9 quit", fr: "F9 fin")
    case .fieldDontKnow: return language.say(en: "F2 don’t know", fr: "F2 je ne sais pas")
    case .fieldEvidence: return language.say(en: "F5 evidence", fr: "F5 preuve")
    case .fieldClear: return language.say(en: "Ctrl-U empty", fr: "Ctrl-U vider")
    case .change: return language.say(en: "Enter change", fr: "Entrée changer")
    case .nextProblem: return language.say(en: "! next problem", fr: "! problème suivant")
    case .finish: return language.say(en: "f finish", fr: "f terminer")
    case .move: return language.say(en: "Up/Down move", fr: "Haut/Bas")
    case .go: return language.say(en: "Enter go", fr: "Entrée y aller")
    case .nextOpen: return language.say(en: "Tab next open", fr: "Tab sans réponse suivante")
    case .myRole: return language.say(en: "F10 my role only", fr: "F10 mon rôle")
    case .choose(let count):
      return language.say(
        en: "1-\(count) or Up/Down choose", fr: "1-\(count) ou Haut/Bas choisir")
    case .goOn: return language.say(en: "Enter go on", fr: "Entrée continuer")
    case .begin: return language.say(en: "Enter begin", fr: "Entrée commencer")
    case .leave: return language.say(en: "Enter leave", fr: "Entrée sortir")
    case .report: return language.say(en: "w write the report", fr: "w écrire le rapport")
    case .goOnWithNext: return language.say(en: "o go on", fr: "o continuer")
    case .write: return language.say(en: "Enter write", fr: "Entrée écrire")
    case .nextStatus: return language.say(en: "Space status", fr: "Espace statut")
    case .done: return language.say(en: "d done", fr: "d faite")
    case .owner: return language.say(en: "o who", fr: "o qui")
    case .due: return language.say(en: "t by when", fr: "t pour quand")
    case .undo: return language.say(en: "u undo", fr: "u annuler")
    case .whole: return language.say(en: "Enter in full", fr: "Entrée en entier")
    case .scroll: return language.say(en: "Up/Down scroll", fr: "Haut/Bas défiler")
    }
  }
}
