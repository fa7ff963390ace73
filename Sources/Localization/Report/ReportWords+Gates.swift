extension ReportWords {
  package func gateFires(reason: String) -> String {
    switch language {
    case .english: "Holds you back: \(reason)"
    case .french: "Vous retient : \(reason)"
    }
  }

  package func gateBars(others: String, advice: String, reason: String) -> String {
    switch language {
    case .english: "Bars \(others), not “\(advice)”. \(reason)"
    case .french: "Interdit \(others), pas « \(advice) ». \(reason)"
    }
  }

  /// What clears a gate, behind the sentence that names it.
  package func toLift(days: String, action: String) -> String {
    switch language {
    case .english: "To lift it (\(days) d): \(action)"
    case .french: "Pour lever ce point (\(days) j) : \(action)"
    }
  }

  package func gateMayBar(others: String, reason: String) -> String {
    switch language {
    case .english: "May bar \(others), depending on an answer you do not have: \(reason)"
    case .french: "Interdit peut-être \(others), selon une réponse que vous n’avez pas : \(reason)"
    }
  }

  package func gateMayFire(reason: String) -> String {
    switch language {
    case .english: "May hold you back, depending on an answer you do not have: \(reason)"
    case .french: "Vous retient peut-être, selon une réponse que vous n’avez pas : \(reason)"
    }
  }

  package var actLifts: String {
    switch language {
    case .english: "lifts what holds you back"
    case .french: "lève ce qui vous retient"
    }
  }

  package func actLiftsBar(others: String) -> String {
    switch language {
    case .english: "lifts what bars \(others)"
    case .french: "lève ce qui interdit \(others)"
    }
  }

  package func chainBreaks(question: String) -> String {
    switch language {
    case .english:
      "The panel’s questions hold one another up. Your answers give way at: \(question)"
    case .french:
      "Les questions de la table ronde se tiennent l’une l’autre. Vos réponses cèdent à : "
        + "\(question)"
    }
  }

  package var chainHolds: String {
    switch language {
    case .english: "Your answers hold at every one of the panel’s questions."
    case .french: "Vos réponses tiennent à chacune des questions de la table ronde."
    }
  }

  package func weakest(dimension: String, score: String) -> String {
    switch language {
    case .english: "An average hides its weakest part. Your weakest is \(dimension), at \(score)."
    case .french:
      "Une moyenne cache sa part la plus faible. Votre point le plus faible : \(dimension), à "
        + "\(score)."
    }
  }

  package var panelRisks: String {
    switch language {
    case .english: "What do we risk?"
    case .french: "Que risquons-nous ?"
    }
  }

  package func panelRisksAnswer(
    absenceTitle: String, absence: String, launchTitle: String, launch: String
  ) -> String {
    switch language {
    case .english: "\(absenceTitle): \(absence). \(launchTitle): \(launch)."
    case .french: "\(absenceTitle) : \(absence). \(launchTitle) : \(launch)."
    }
  }

  package func risksScale(cut: String) -> String {
    switch language {
    case .english: "0 is none, 100 is the worst; \(cut) is where the advice turns."
    case .french: "0 : aucun ; 100 : le pire ; à \(cut), le conseil bascule."
    }
  }
}
