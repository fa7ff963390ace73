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

  package var agreement: String {
    switch language {
    case .english: "Agreement"
    case .french: "Accord"
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

  /// What the column of agreement says.
  package var agreementCaption: String {
    switch language {
    case .english:
      "Agreement is 1 where everybody chose the same lines and 0 where the lines might as well "
        + "have been drawn by lot. It takes three people to tell."
    case .french:
      "L’accord vaut 1 quand tous ont choisi les mêmes lignes, et 0 quand elles auraient aussi "
        + "bien pu être tirées au sort. Il faut trois personnes pour le dire."
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

  /// The footnote on consistency.
  package func reliability(
    group: String, alpha: String, lambda2: String, omega: String?, respondents: Int,
    questions: Int
  ) -> String {
    switch language {
    case .english:
      "Note. \(group), \(people(respondents)) and \(questions) questions: Cronbach’s alpha "
        + "\(alpha), Guttman’s lambda-2 \(lambda2)" + (omega.map { ", omega \($0)" } ?? "")
        + ". The questions make readiness up and need not go together: a low value condemns "
        + "nothing."
    case .french:
      "Note. \(group), \(people(respondents)) et \(questions) questions\u{A0}: alpha de Cronbach "
        + "\(alpha), lambda-2 de Guttman \(lambda2)" + (omega.map { ", oméga \($0)" } ?? "")
        + ". Les questions composent l’état de préparation et n’ont pas à varier "
        + "ensemble : une valeur faible ne condamne rien."
    }
  }

  /// What chance alone may do to one person's score.
  package func reliableChange(points: String) -> String {
    switch language {
    case .english:
      "One person’s own score must move by \(points) points before more than chance is behind it."
    case .french:
      "La note d’une seule personne doit bouger de \(points) points pour que ce ne soit pas le "
        + "hasard."
    }
  }
}
