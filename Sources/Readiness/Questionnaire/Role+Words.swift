package import Localization

extension Role {
  /// What someone with a confidential role is told before the first question.
  package static func confidentialityNotice(in language: Language) -> String {
    language.say(
      en: "Reports show your answers only together with those of at least 2 others. "
        + "Whoever collects the files can read them.",
      fr: "Les rapports ne montrent vos réponses qu’avec celles d’au moins 2 autres personnes. "
        + "La personne qui rassemble les fichiers peut lire vos réponses.")
  }
}

extension Role {
  /// The title up to its first bracket or comma.
  ///
  /// - Parameter code: a language code of the questionnaire.
  package func shortTitle(in code: String) -> String {
    String(title.text(in: code).prefix { $0 != "(" && $0 != "," }).trimmed
  }
}
