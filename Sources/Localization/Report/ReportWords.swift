/// The sentences of a report, in one language.
///
/// One idea a sentence; a figure comes with its range. Certainty is told by “firm”, “provisional”
/// and “open”, never by a probability.
package struct ReportWords: Localized, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }
}

// MARK: - Names

extension ReportWords {
  package func name(of advice: AdviceWord) -> String {
    switch (language, advice) {
    case (.english, .wait): "Wait and watch"
    case (.english, .prepare): "Prepare"
    case (.english, .test): "Test"
    case (.english, .go): "Go"
    case (.french, .wait): "Attendre et observer"
    case (.french, .prepare): "Préparer"
    case (.french, .test): "Tester"
    case (.french, .go): "Se lancer"
    }
  }

  /// What an advice comes to, its first sentence apart.
  package func meaning(of advice: AdviceWord) -> (first: String, rest: String) {
    switch (language, advice) {
    case (.english, .wait):
      (
        "Being absent costs you little and launching would cost you much.",
        "Do not launch. Keep to the no-regret moves: listen, reserve your names, and look again on "
          + "a date you set now."
      )
    case (.english, .prepare):
      (
        "You would be right to move, but something named below stands in the way.",
        "Clear it by a date, then test. Preparing without a date is hesitating."
      )
    case (.english, .test):
      (
        "Try it small, with an end date, a stop rule and a way back.",
        "The error is then a cost of learning, not a failed brand."
      )
    case (.english, .go):
      (
        "Absence costs you more than launching, and you can hold what you start.",
        "Launch, and keep measuring at each round."
      )
    case (.french, .wait):
      (
        "Être absent vous coûte peu, vous lancer vous coûterait beaucoup.",
        "Ne vous lancez pas. Tenez-vous-en aux actions sans regret : écouter, réserver vos noms, "
          + "revoir la question à une date fixée dès maintenant."
      )
    case (.french, .prepare):
      (
        "Vous avez raison de vouloir avancer, mais un point nommé ci-dessous s’y oppose.",
        "Levez-le à une date donnée, puis testez. Préparer sans date, c’est hésiter."
      )
    case (.french, .test):
      (
        "Essayez en petit, avec une date de fin, une règle d’arrêt et un retour possible.",
        "L’erreur devient alors un coût d’apprentissage, pas une marque ratée."
      )
    case (.french, .go):
      (
        "L’absence vous coûte plus que le lancement, et vous saurez tenir ce que vous commencez.",
        "Lancez-vous, et mesurez à chaque édition."
      )
    }
  }

  package func name(of evidence: EvidenceWord) -> String {
    switch (language, evidence) {
    case (.english, .declared): "Stated by the respondent"
    case (.english, .documented): "A dated document was seen"
    case (.english, .observed): "Seen in use, or measured by someone else"
    case (.french, .declared): "Déclaré par le répondant"
    case (.french, .documented): "Un document daté a été vu"
    case (.french, .observed): "Constaté en situation, ou mesuré par un tiers"
    }
  }

  package func name(of status: StatusWord) -> String {
    switch (language, status) {
    case (.english, .answered): "Answered"
    case (.english, .dontKnow): "Don’t know"
    case (.english, .unanswered): "Not answered"
    case (.english, .notApplicable): "Not applicable"
    case (.english, .skipped): "Not asked (an earlier answer rules it out)"
    case (.english, .undecided): "Asked or not, depending on an answer that is missing"
    case (.french, .answered): "Répondu"
    case (.french, .dontKnow): "Ne sait pas"
    case (.french, .unanswered): "Sans réponse"
    case (.french, .notApplicable): "Sans objet"
    case (.french, .skipped): "Non posée (exclue par une réponse précédente)"
    case (.french, .undecided): "Posée ou non, selon une réponse qui manque"
    }
  }

  package func certainty(isFirm: Bool) -> String {
    say(
      en: isFirm ? "firm" : "provisional",
      fr: isFirm ? "ferme" : "provisoire")
  }
}

/// What may be known of a question.
package enum StatusWord: CaseIterable, Sendable {
  case answered, dontKnow, unanswered, notApplicable, skipped, undecided
}

// MARK: - Small pieces

extension ReportWords {
  package func labelled(_ label: String, _ text: String) -> String {
    language.labelled(label, text)
  }
  package func quoted(_ text: String) -> String { language.quoted(text) }
  package func list(_ items: [String]) -> String { language.list(items) }
  package func conjunction(_ items: [String]) -> String { language.conjunction(items) }
  package func longList(_ items: [String]) -> String { language.longList(items) }
  package func date(year: Int, month: Int, day: Int) -> String {
    language.date(year: year, month: month, day: day)
  }
}
