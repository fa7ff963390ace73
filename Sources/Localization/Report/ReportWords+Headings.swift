/// The headings of a report.
extension ReportWords {
  package var titleHeading: String {
    switch language {
    case .english: "Readiness report"
    case .french: "Rapport sur l’état de préparation"
    }
  }

  package var adviceHeading: String {
    switch language {
    case .english: "What we advise"
    case .french: "Ce que nous conseillons"
    }
  }

  package var levelHeading: String {
    switch language {
    case .english: "Where you stand"
    case .french: "Où vous en êtes"
    }
  }

  package var gatesHeading: String {
    switch language {
    case .english: "What holds you back"
    case .french: "Ce qui vous retient"
    }
  }

  package var weakHeading: String {
    switch language {
    case .english: "Your weak points"
    case .french: "Vos points faibles"
    }
  }

  package var panelHeading: String {
    switch language {
    case .english: "The panel’s questions"
    case .french: "Les questions de la table ronde"
    }
  }

  package var mondayHeading: String {
    switch language {
    case .english: "On Monday"
    case .french: "Dès lundi"
    }
  }

  package var chainHeading: String {
    switch language {
    case .english: "Where the chain breaks"
    case .french: "Où la chaîne se rompt"
    }
  }

  package var dimensionsHeading: String {
    switch language {
    case .english: "By dimension"
    case .french: "Par dimension"
    }
  }

  package var risksHeading: String {
    switch language {
    case .english: "The two risks"
    case .french: "Les deux risques"
    }
  }

  package var unknownHeading: String {
    switch language {
    case .english: "What you do not know"
    case .french: "Ce que vous ne savez pas"
    }
  }

  package var lostHeading: String {
    switch language {
    case .english: "Where the points are lost"
    case .french: "Où se perdent les points"
    }
  }

  package func planHeading(days: String) -> String {
    switch language {
    case .english: "What to do with \(language.personDays(days))"
    case .french: "Que faire avec \(language.personDays(days))"
    }
  }

  package var rolesHeading: String {
    switch language {
    case .english: "Who sees it differently"
    case .french: "Qui le voit autrement"
    }
  }

  package var weightsHeading: String {
    switch language {
    case .english: "Does the level depend on our weights?"
    case .french: "Le niveau dépend-il de nos pondérations ?"
    }
  }

  package var evidenceHeading: String {
    switch language {
    case .english: "What stands behind the answers"
    case .french: "Ce qui appuie les réponses"
    }
  }

  package var methodHeading: String {
    switch language {
    case .english: "How this was worked out"
    case .french: "Comment c’est calculé"
    }
  }
}
