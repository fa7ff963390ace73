/// The groups over all questions.
extension TeamWords {
  package var groupsHeading: String {
    say(
      en: "Inside the groups",
      fr: "À l’intérieur des groupes")
  }

  package var group: String {
    say(
      en: "Group",
      fr: "Groupe")
  }

  package var respondents: String {
    say(
      en: "People",
      fr: "Personnes")
  }

  package var meanLine: String {
    say(
      en: "Mean line",
      fr: "Ligne moyenne")
  }

  package var divided: String {
    say(
      en: "Of two minds on",
      fr: "Partagé sur")
  }

  /// Krippendorff's α with its caveat.
  package func alpha(_ value: String, questions: Int, respondents: Int) -> String {
    say(
      en: "Do people rank the questions alike? Krippendorff’s alpha is \(value), over \(questions) "
        + "questions and \(people(respondents)). It is low, too, where all questions get similar "
        + "answers, however well people agree.",
      fr: "Les personnes classent-elles les questions de la même façon ? L’alpha de Krippendorff "
        + "est de \(value), sur \(questions) questions et \(people(respondents)). Il est faible "
        + "aussi quand toutes les questions reçoivent des réponses proches, même si l’on est "
        + "d’accord.")
  }
}
