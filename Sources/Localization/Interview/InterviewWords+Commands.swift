/// The list that `:help` prints.
extension InterviewWords {
  /// The commands of plain mode, each with what it does.
  package var plainCommands: [(command: String, does: String)] {
    say(
      en: [
        (":help", "this list; also ?"),
        (":again", "the question again"),
        (":why", "its help, the evidence wanted and where it comes from"),
        (":back", "the question before; also b"),
        (":next", "the question after, this one left as it is"),
        (":goto ID", "go to a question"),
        (":list [open]", "all questions with their answers, or the open ones"),
        (":find TEXT", "questions that contain a text"),
        (":dk", "nobody knows; also d"),
        (":na [REASON]", "not applicable, where that is offered; also n"),
        (":clear", "remove the answer"),
        (":note TEXT", "a note, kept with the next answer; without TEXT the note is removed"),
        (":evidence LEVEL", "declared, documented or observed, kept with the next answer"),
        (":edit", "write the note, or the text, in your editor"),
        (":undo", "take back the last change; also u"),
        (":score", "the score, the gates and the risks in detail"),
        (":role [ROLE|all]", "only the questions for a role, or all"),
        (":language [ID]", "the next language, or this one"),
        (":save", "try to save again"),
        (":review", "what is open or unsure; after the last question it comes by itself"),
        (":finish", "end"),
        (":quit", "save and stop; also q"),
        ("::", "an answer that begins with a colon"),
      ],
      fr: [
        (":help", "cette liste ; aussi ?"),
        (":again", "la question à nouveau"),
        (":why", "son aide, la preuve attendue et sa source"),
        (":back", "la question précédente ; aussi b"),
        (":next", "la question suivante, celle-ci laissée en l'état"),
        (":goto ID", "aller à une question"),
        (":list [open]", "toutes les questions avec leurs réponses, ou celles qui restent"),
        (":find TEXT", "les questions qui contiennent un texte"),
        (":dk", "personne ne sait ; aussi d"),
        (":na [REASON]", "sans objet, là où c'est proposé ; aussi n"),
        (":clear", "effacer la réponse"),
        (
          ":note TEXT",
          "une note, gardée avec la prochaine réponse ; sans TEXT, la note est retirée"
        ),
        (":evidence LEVEL", "declared, documented ou observed, gardé avec la prochaine réponse"),
        (":edit", "écrire la note, ou le texte, dans votre éditeur"),
        (":undo", "annuler le dernier changement ; aussi u"),
        (":score", "la note, les seuils et les risques en détail"),
        (":role [ROLE|all]", "seulement les questions d'un rôle, ou toutes"),
        (":language [ID]", "la langue suivante, ou celle-ci"),
        (":save", "essayer encore d'enregistrer"),
        (
          ":review",
          "ce qui reste ouvert ou incertain ; vient de soi-même après la dernière question"
        ),
        (":finish", "terminer"),
        (":quit", "enregistrer et arrêter ; aussi q"),
        ("::", "une réponse qui commence par deux-points"),
      ])
  }
}
