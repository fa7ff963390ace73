/// What the tool says after a change.
extension InterviewWords {
  package func saved(_ id: String, _ answer: String) -> String {
    switch language {
    case .english: "Saved \(id): \(answer)."
    case .french: "Enregistré \(id) : \(answer)."
    }
  }

  /// What replaces `saved` where nothing is written.
  package func kept(_ id: String, _ answer: String) -> String {
    switch language {
    case .english: "Kept \(id): \(answer). Read only, not saved."
    case .french: "Retenu \(id) : \(answer). Lecture seule, rien n'est enregistré."
    }
  }

  package func cleared(_ id: String) -> String {
    switch language {
    case .english: "Cleared \(id). It is open again."
    case .french: "Réponse à \(id) effacée. La question est à nouveau ouverte."
    }
  }

  package func undone(_ id: String, _ answer: String) -> String {
    switch language {
    case .english: "Undone: \(id) is \(answer) again."
    case .french: "Annulé : \(id) est à nouveau \(answer)."
    }
  }

  package var nothingToUndo: String {
    switch language {
    case .english: "Nothing to undo."
    case .french: "Rien à annuler."
    }
  }

  package var nothingToClear: String {
    switch language {
    case .english: "Nothing to clear."
    case .french: "Rien à effacer."
    }
  }

  package func evidenceKept(_ level: String) -> String {
    switch language {
    case .english: "Evidence: \(level), kept with the next answer."
    case .french: "Preuve : \(level), gardée avec la prochaine réponse."
    }
  }

  package var noteKept: String {
    switch language {
    case .english: "Note kept with the next answer."
    case .french: "Note gardée avec la prochaine réponse."
    }
  }

  package var noteRemoved: String {
    switch language {
    case .english: "Note removed with the next answer."
    case .french: "Note retirée avec la prochaine réponse."
    }
  }

  package func noLongerApplies(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return switch language {
    case .english:
      isOne
        ? "\(list(ids)) no longer applies. Its answer is kept and not counted."
        : "\(list(ids)) no longer apply. Their answers are kept and not counted."
    case .french:
      isOne
        ? "\(list(ids)) ne s'applique plus. Sa réponse est gardée sans compter."
        : "\(list(ids)) ne s'appliquent plus. Leurs réponses sont gardées sans compter."
    }
  }

  package func appliesAgain(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return switch language {
    case .english:
      isOne
        ? "\(list(ids)) applies again. Its answer counts."
        : "\(list(ids)) apply again. Their answers count."
    case .french:
      isOne
        ? "\(list(ids)) s'applique à nouveau. Sa réponse compte."
        : "\(list(ids)) s'appliquent à nouveau. Leurs réponses comptent."
    }
  }

  package func languageIs(_ code: String) -> String {
    switch language {
    case .english: "Language: \(code)."
    case .french: "Langue : \(code)."
    }
  }

  package func roleIs(_ title: String?, questions: Int) -> String {
    switch language {
    case .english:
      title.map { "Only the questions for \($0): \(questions)." } ?? "All questions: \(questions)."
    case .french:
      title.map { "Seulement les questions pour \($0) : \(questions)." }
        ?? "Toutes les questions : \(questions)."
    }
  }

  package func roles(_ ids: [String]) -> String {
    switch language {
    case .english: "Roles: \(list(ids)), all."
    case .french: "Rôles : \(list(ids)), all."
    }
  }

  package var loadedOutsideChanges: String {
    switch language {
    case .english: "Changes made outside were loaded."
    case .french: "Les changements faits ailleurs ont été chargés."
    }
  }

  package var savedAgain: String {
    switch language {
    case .english: "Saved."
    case .french: "Enregistré."
    }
  }

  package var nothingToSave: String {
    switch language {
    case .english: "Everything is saved."
    case .french: "Tout est enregistré."
    }
  }
}

// MARK: - Don't know

extension InterviewWords {
  package func dontKnowWidens(_ id: String, _ low: Double, _ high: Double) -> String {
    let range = (language.whole(low), language.whole(high))
    return switch language {
    case .english:
      "Don't know: \(id) counts as anything from \(range.0) to \(range.1), "
        + "the score becomes a range."
    case .french:
      "Je ne sais pas : \(id) compte de \(range.0) à \(range.1), la note devient une fourchette."
    }
  }

  package func dontKnowInRisks(_ id: String) -> String {
    switch language {
    case .english: "Don't know: \(id) stays open in the risks."
    case .french: "Je ne sais pas : \(id) reste ouvert dans les risques."
    }
  }

  package func dontKnowOpen(_ id: String) -> String {
    switch language {
    case .english: "Don't know: \(id) stays open."
    case .french: "Je ne sais pas : \(id) reste ouvert."
    }
  }

  package var dontKnowIsLineOne: String {
    switch language {
    case .english: "Don't know counts as line 1 here."
    case .french: "Ne pas savoir compte ici comme la ligne 1."
    }
  }

  package var dontKnowIsLowest: String {
    switch language {
    case .english: "Don't know counts as the lowest answer here."
    case .french: "Ne pas savoir compte ici comme la réponse la plus basse."
    }
  }
}

// MARK: - Review and finish

extension InterviewWords {
  package var checkAnswers: String {
    switch language {
    case .english: "Check your answers"
    case .french: "Vérifiez vos réponses"
    }
  }

  package func openQuestions(_ count: Int) -> String {
    switch language {
    case .english:
      count == 1
        ? "1 question is open. d there says nobody knows."
        : "\(count) questions are open. d there says nobody knows."
    case .french:
      count == 1
        ? "1 question est ouverte. d y dit que personne ne sait."
        : "\(count) questions sont ouvertes. d y dit que personne ne sait."
    }
  }

  package func finishAllTheSame(_ key: String) -> String {
    switch language {
    case .english: "\(key) finishes all the same."
    case .french: "\(key) termine quand même."
    }
  }

  package var nothingOpen: String {
    switch language {
    case .english: "Every question is settled."
    case .french: "Toutes les questions sont réglées."
    }
  }

  package func matches(_ count: Int, _ text: String) -> String {
    switch language {
    case .english:
      count == 1
        ? "1 question contains \"\(text)\" in text or help."
        : "\(count) questions contain \"\(text)\" in text or help."
    case .french:
      count == 1
        ? "1 question contient « \(text) » dans son texte ou son aide."
        : "\(count) questions contiennent « \(text) » dans leur texte ou leur aide."
    }
  }
}
