/// The groups over all questions.
extension TeamWords {
  package var groupsHeading: String {
    switch language {
    case .english: "Inside the groups"
    case .french: "À l’intérieur des groupes"
    }
  }

  package var group: String {
    switch language {
    case .english: "Group"
    case .french: "Groupe"
    }
  }

  package var respondents: String {
    switch language {
    case .english: "People"
    case .french: "Personnes"
    }
  }

  package var meanLine: String {
    switch language {
    case .english: "Mean line"
    case .french: "Ligne moyenne"
    }
  }

  package var divided: String {
    switch language {
    case .english: "Of two minds on"
    case .french: "Partagé sur"
    }
  }

  /// Krippendorff's α with its caveat.
  package func alpha(_ value: String, questions: Int, respondents: Int) -> String {
    switch language {
    case .english:
      "Do people rank the questions alike? Krippendorff’s alpha is \(value), over \(questions) "
        + "questions and \(people(respondents)). It is low, too, where all questions get similar "
        + "answers, however well people agree."
    case .french:
      "Les personnes classent-elles les questions de la même façon ? L’alpha de Krippendorff "
        + "est de \(value), sur \(questions) questions et \(people(respondents)). Il est faible "
        + "aussi quand toutes les questions reçoivent des réponses proches, même si l’on est "
        + "d’accord."
    }
  }
}
