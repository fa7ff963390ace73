/// What the key row and the help say of the keys.
extension InterviewWords {
  /// What stands in the key row for a key.
  package func hint(_ hint: KeyHint) -> String {
    say(
      en: english(hint),
      fr: french(hint))
  }

  private func english(_ hint: KeyHint) -> String {
    switch hint {
    case .lines(let count): count > 1 ? "1-\(count) mark" : "1 mark"
    case .yesNo: "y n mark"
    case .space: "Space mark"
    case .digits: "0-9 type"
    case .range: "3-6 range"
    case .accept: "Enter accept"
    case .acceptShort: "Enter next"
    case .dontKnow: "d don't know"
    case .evidence: "e evidence"
    case .note: "c note"
    case .filter: "/ filter"
    case .back: "b back"
    case .goTo: "g go to"
    case .goToShort: "g go"
    case .help: "? help"
    case .end: "q end"
    case .keep: "Enter keep"
    case .lineBreak: "Ctrl-J new line"
    case .editor: "Ctrl-E editor"
    case .cancel: "Esc cancel"
    case .returns: "Esc return"
    case .fieldBack: "Shift-Tab back"
    case .fieldNote: "F4 note"
    case .fieldHelp: "F1 help"
    case .fieldEnd: "F9 end"
    case .change: "Enter change"
    case .nextProblem: "! next problem"
    case .finish: "f finish"
    case .quit: "q quit"
    case .move: "Up/Down move"
    case .go: "Enter go"
    case .nextOpen: "Tab next open"
    case .myRole: "F10 my role only"
    case .choose(let count): "1-\(count) or Up/Down choose"
    case .goOn: "Enter go on"
    case .begin: "Enter begin"
    case .scroll: "Up/Down scroll"
    }
  }

  private func french(_ hint: KeyHint) -> String {
    switch hint {
    case .lines(let count): count > 1 ? "1-\(count) marquer" : "1 marquer"
    case .yesNo: "o n marquer"
    case .space: "Espace marquer"
    case .digits: "0-9 saisir"
    case .range: "3-6 fourchette"
    case .accept: "Entrée accepter"
    case .acceptShort: "Entrée suite"
    case .dontKnow: "d ne sait pas"
    case .evidence: "e preuve"
    case .note: "c note"
    case .filter: "/ filtrer"
    case .back: "b retour"
    case .goTo: "g aller à"
    case .goToShort: "g aller"
    case .help: "? aide"
    case .end: "q fin"
    case .keep: "Entrée garder"
    case .lineBreak: "Ctrl-J ligne"
    case .editor: "Ctrl-E éditeur"
    case .cancel: "Échap annuler"
    case .returns: "Échap revenir"
    case .fieldBack: "Maj-Tab retour"
    case .fieldNote: "F4 note"
    case .fieldHelp: "F1 aide"
    case .fieldEnd: "F9 fin"
    case .change: "Entrée changer"
    case .nextProblem: "! problème suivant"
    case .finish: "f terminer"
    case .quit: "q quitter"
    case .move: "Haut/Bas"
    case .go: "Entrée y aller"
    case .nextOpen: "Tab ouverte suivante"
    case .myRole: "F10 mon rôle"
    case .choose(let count): "1-\(count) ou Haut/Bas choisir"
    case .goOn: "Entrée continuer"
    case .begin: "Entrée commencer"
    case .scroll: "Haut/Bas défiler"
    }
  }

  /// The keys with what they do, as the help lists them.
  package var screenKeys: [(keys: String, does: String)] {
    KeyTopic.allCases.map { ($0.keys(language), does($0)) }
  }

  private func does(_ topic: KeyTopic) -> String {
    switch (language, topic) {
    case (.english, .accept): "accept the answer, save it, go to the next question"
    case (.french, .accept): "accepter la réponse, l'enregistrer, passer à la suivante"
    case (.english, .move): "move the focus; in a number, step up and down"
    case (.french, .move): "se déplacer ; dans un nombre, monter et descendre"
    case (.english, .digits): "go to that line and mark it"
    case (.french, .digits): "aller à cette ligne et la marquer"
    case (.english, .toggle): "mark or unmark"
    case (.french, .toggle): "marquer ou démarquer"
    case (.english, .yesNo): "yes, no"
    case (.french, .yesNo): "oui, non"
    case (.english, .dontKnow): "don't know"
    case (.french, .dontKnow): "je ne sais pas"
    case (.english, .notApplicable): "not applicable, where that is offered"
    case (.french, .notApplicable): "sans objet, là où c'est proposé"
    case (.english, .note): "a note"
    case (.french, .note): "une note"
    case (.english, .evidence): "evidence: declared, documented, observed"
    case (.french, .evidence): "preuve : déclaré, documenté, constaté"
    case (.english, .undo): "take back the last change"
    case (.french, .undo): "annuler le dernier changement"
    case (.english, .language): "next language"
    case (.french, .language): "langue suivante"
    case (.english, .details): "score, gates and risks in detail"
    case (.french, .details): "note, seuils et risques en détail"
    case (.english, .quit): "save and quit"
    case (.french, .quit): "enregistrer et quitter"
    case (.english, .previousNext): "previous, next question without accepting"
    case (.french, .previousNext): "question précédente, suivante, sans accepter"
    case (.english, .goTo): "go to a question"
    case (.french, .goTo): "aller à une question"
    case (.english, .review): "check the answers"
    case (.french, .review): "vérifier les réponses"
    case (.english, .role): "my role's questions only, or all"
    case (.french, .role): "les questions de mon rôle, ou toutes"
    case (.english, .clear): "clear the mark and remove the saved answer"
    case (.french, .clear): "effacer la marque et la réponse enregistrée"
    case (.english, .filter): "filter the options"
    case (.french, .filter): "filtrer les réponses"
    case (.english, .help): "this help"
    case (.french, .help): "cette aide"
    case (.english, .editor): "write the text, or the note, in your editor"
    case (.french, .editor): "écrire le texte, ou la note, dans votre éditeur"
    case (.english, .lineBreak): "a new line in a text or a note"
    case (.french, .lineBreak): "une nouvelle ligne dans un texte ou une note"
    case (.english, .close): "close help, outline, filter, note; never quits"
    case (.french, .close): "fermer aide, liste, filtre, note ; ne quitte jamais"
    case (.english, .system): "save and stop; suspend; repaint"
    case (.french, .system): "enregistrer et arrêter ; suspendre ; redessiner"
    case (.english, .retry): "try to save again, when it reads NOT SAVED"
    case (.french, .retry): "essayer encore d'enregistrer, s'il est écrit NON ENREGISTRÉ"
    }
  }
}

/// A key and what it does, in the key row.
package enum KeyHint: Equatable, Sendable {
  /// The digits of so many lines.
  case lines(Int)
  case yesNo, space, digits, range, accept, acceptShort, dontKnow, evidence, note, filter, back
  case goTo, goToShort, help, end
  case keep, lineBreak, editor, cancel, returns
  case fieldBack, fieldNote, fieldHelp, fieldEnd
  case change, nextProblem, finish, quit, move, go, nextOpen, myRole
  /// The digits of so many things to choose from.
  case choose(Int)
  case goOn, begin, scroll
}

/// A line of the help on keys.
package enum KeyTopic: CaseIterable, Sendable {
  case accept, move, digits, toggle, yesNo, dontKnow, notApplicable, note, evidence, undo
  case language, details, quit, previousNext, goTo, review, role, clear, filter, help, editor
  case lineBreak, close, system, retry

  /// The keys, in the words on a keyboard of the language.
  fileprivate func keys(_ language: Language) -> String {
    switch self {
    case .accept: language == .french ? "Entrée" : "Enter"
    case .move: language == .french ? "Haut Bas k j" : "Up Down k j"
    case .digits: "1-9"
    case .toggle: language == .french ? "Espace" : "Space"
    case .yesNo: "y o / n"
    case .dontKnow: "d F2"
    case .notApplicable: "n - F3"
    case .note: "c F4"
    case .evidence: "e F5"
    case .undo: "u F6"
    case .language: "l F7"
    case .details: "s F8"
    case .quit: "q F9"
    case .previousNext: language == .french ? "b Maj-Tab / Tab" : "b Shift-Tab / Tab"
    case .goTo: "g Ctrl-G"
    case .review: "r Ctrl-R"
    case .role: "m F10"
    case .clear: "x"
    case .filter: "/"
    case .help: "? F1"
    case .editor: "Ctrl-E"
    case .lineBreak: language == .french ? "Ctrl-J Alt-Entrée" : "Ctrl-J Alt-Enter"
    case .close: language == .french ? "Échap" : "Esc"
    case .system: "Ctrl-C Ctrl-Z Ctrl-L"
    case .retry: "w"
    }
  }
}
