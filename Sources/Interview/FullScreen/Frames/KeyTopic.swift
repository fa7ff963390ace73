import Localization

/// A line of the help on keys: some keys, and what they do.
enum KeyTopic: CaseIterable, Sendable {
  case accept, move, digits, toggle, yesNo, dontKnow, notApplicable, note, evidence, undo
  case language, details, quit, previousNext, goTo, review, role, clear, filter, help, editor
  case lineBreak, close, system, retry, end
}

// MARK: - Words

extension KeyTopic {
  /// The keys, in the words on a keyboard of the language.
  func keys(in language: Language) -> String {
    switch self {
    case .accept: language.say(en: "Enter", fr: "Entrée")
    case .move: language.say(en: "Up Down k j", fr: "Haut Bas k j")
    case .digits: "1-9"
    case .toggle: language.say(en: "Space", fr: "Espace")
    case .yesNo: language.say(en: "y / n", fr: "o / n")
    case .dontKnow: "d F2"
    case .notApplicable: "n - F3"
    case .note: "c F4"
    case .evidence: "e F5"
    case .undo: "u F6"
    case .language: "l F7"
    case .details: "s F8"
    case .quit: "q F9"
    case .previousNext: language.say(en: "b Shift-Tab / Tab", fr: "b Maj-Tab / Tab")
    case .goTo: "g Ctrl-G"
    case .review: "r Ctrl-R"
    case .role: "m F10"
    case .clear: "x"
    case .filter: "/"
    case .help: "? F1"
    case .editor: "Ctrl-E"
    case .lineBreak: language.say(en: "Ctrl-J Alt-Enter", fr: "Ctrl-J Alt-Entrée")
    case .close: language.say(en: "Esc", fr: "Échap")
    case .system: "Ctrl-C Ctrl-Z Ctrl-L"
    case .retry: "w"
    case .end: "f w o"
    }
  }

  /// What the keys do.
  ///
  /// - Parameter savesNothing: whether the session is read only.
  func meaning(in language: Language, savesNothing: Bool = false) -> String {
    switch self {
    case .accept where savesNothing:
      language.say(
        en: "accept the answer, go to the next question",
        fr: "valider la réponse, passer à la suivante")
    case .system where savesNothing:
      language.say(
        en: "stop; suspend; repaint", fr: "arrêter\u{202F}; suspendre\u{202F}; redessiner")
    case .quit where savesNothing:
      language.say(en: "quit; nothing is saved", fr: "quitter, sans rien enregistrer")
    case .accept:
      language.say(
        en: "accept the answer, save it, go to the next question",
        fr: "valider la réponse, l’enregistrer, passer à la suivante")
    case .move:
      language.say(
        en: "move the focus; in a number, step up and down",
        fr: "se déplacer\u{202F}; dans un nombre, monter et descendre")
    case .digits:
      language.say(
        en: "go to that answer and mark it", fr: "aller à cette réponse et la marquer")
    case .toggle: language.say(en: "mark or unmark", fr: "marquer ou démarquer")
    case .yesNo: language.say(en: "yes, no", fr: "oui, non")
    case .dontKnow: language.say(en: "don’t know", fr: "je ne sais pas")
    case .notApplicable:
      language.say(
        en: "not applicable, where that is offered", fr: "sans objet, là où c’est proposé")
    case .note: language.say(en: "a remark", fr: "une remarque")
    case .evidence:
      language.say(
        en: "evidence: stated only, documented, observed",
        fr: "preuve\u{A0}: déclaré, documenté, constaté")
    case .undo:
      language.say(en: "take back the last change", fr: "annuler le dernier changement")
    case .language: language.say(en: "next language", fr: "langue suivante")
    case .details:
      language.say(
        en: "the result, blocking conditions and risks in detail",
        fr: "le résultat, les conditions bloquantes et les risques en détail")
    case .quit: language.say(en: "save and quit", fr: "enregistrer et quitter")
    case .previousNext:
      language.say(
        en: "previous, next question without accepting",
        fr: "question précédente, suivante, sans valider")
    case .goTo: language.say(en: "go to a question", fr: "aller à une question")
    case .review: language.say(en: "check the answers", fr: "vérifier les réponses")
    case .role:
      language.say(
        en: "my role’s questions only, or all", fr: "les questions de mon rôle, ou toutes")
    case .clear:
      language.say(
        en: "clear the mark and remove the saved answer",
        fr: "effacer la marque et la réponse enregistrée")
    case .filter: language.say(en: "filter the options", fr: "filtrer les réponses")
    case .help: language.say(en: "this help", fr: "cette aide")
    case .editor:
      language.say(
        en: "write the text, or the remark, in your editor",
        fr: "écrire le texte, ou la remarque, dans votre éditeur")
    case .lineBreak:
      language.say(
        en: "a new line in a text or a remark",
        fr: "une nouvelle ligne dans un texte ou une remarque")
    case .close:
      language.say(
        en: "close help, outline, filter or remark; never quits",
        fr: "fermer l’aide, la liste, le filtre ou la remarque\u{202F}; ne quitte jamais")
    case .system:
      language.say(
        en: "save and stop; suspend; repaint",
        fr: "enregistrer et arrêter\u{202F}; suspendre\u{202F}; redessiner")
    case .end:
      language.say(
        en: "in the check: finish; at the end: write the report, go on",
        fr:
          "à la vérification\u{A0}: terminer\u{202F}; à la fin\u{A0}: écrire le rapport, continuer")
    case .retry:
      language.say(
        en: "try to save again, when it reads NOT SAVED",
        fr: "essayer encore d’enregistrer, s’il est écrit NON ENREGISTRÉ")
    }
  }
}
