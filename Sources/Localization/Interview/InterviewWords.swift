/// The tool's own words in an interview, in one language.
///
/// Commands and ids are the same in every language. The texts that come in are neutralised by
/// whoever prints the sentence.
package struct InterviewWords: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// Several words as a list: “U1, C2”.
  package func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  /// A question id, a colon and what is said of it: “U1: 3”.
  package func labelled(_ label: String, _ text: String) -> String {
    switch language {
    case .english: "\(label): \(text)"
    case .french: "\(label) : \(text)"
    }
  }
}

// MARK: - The start and the end

extension InterviewWords {
  package func opening(title: String, organisation: String?, answered: Int, of count: Int) -> String
  {
    let ended = title.last.map { "?!.…".contains($0) } ?? true ? title : title + "."
    let company = organisation.map { " \($0)." } ?? ""
    return "\(ended)\(company) \(progress(answered, of: count))"
  }

  package func progress(_ answered: Int, of count: Int) -> String {
    switch language {
    case .english: "\(answered) of \(count) answered."
    case .french: "\(answered) réponse\(answered > 1 ? "s" : "") sur \(count)."
    }
  }

  package var howTo: String {
    switch language {
    case .english:
      "Type an answer and press Enter. :help lists commands. :quit saves and stops."
    case .french:
      "Tapez une réponse puis Entrée. :help donne les commandes. :quit enregistre et arrête."
    }
  }

  /// “Saved verdier.answers.yaml: 11 of 34 answered, 1 don't know, 1 not applicable, 21 open.”
  package func savedFile(_ file: String, _ counts: String) -> String {
    switch language {
    case .english: "Saved \(file): \(counts)."
    case .french: "Enregistré \(file) : \(counts)."
    }
  }

  package func notSavedFile(_ counts: String) -> String {
    switch language {
    case .english: "Nothing saved: \(counts)."
    case .french: "Rien n'est enregistré : \(counts)."
    }
  }

  package func readOnlyEnd(_ counts: String) -> String {
    switch language {
    case .english: "Read only, nothing was written: \(counts)."
    case .french: "Lecture seule, rien n'a été écrit : \(counts)."
    }
  }

  package func rescued(file: String, copy: String) -> String {
    switch language {
    case .english: "Error: \(file) could not be saved. Your answers are in \(copy)"
    case .french: "Erreur : \(file) n'a pas pu être enregistré. Vos réponses sont dans \(copy)"
    }
  }

  package func rescuedOnOutput(file: String) -> String {
    switch language {
    case .english:
      "Error: \(file) could not be saved, nor could a copy. Your answers are on standard output."
    case .french:
      "Erreur : \(file) n'a pas pu être enregistré, ni une copie. Vos réponses sont sur la sortie "
        + "standard."
    }
  }

  package func counts(
    answered: Int, of count: Int, dontKnow: Int, notApplicable: Int, open: Int
  ) -> String {
    var parts: [String]
    switch language {
    case .english:
      parts = ["\(answered) of \(count) answered"]
      if dontKnow > 0 { parts.append("\(dontKnow) don't know") }
      if notApplicable > 0 { parts.append("\(notApplicable) not applicable") }
      if open > 0 { parts.append("\(open) open") }
    case .french:
      parts = ["\(answered) réponse\(answered > 1 ? "s" : "") sur \(count)"]
      if dontKnow > 0 { parts.append("\(dontKnow) ne sait pas") }
      if notApplicable > 0 { parts.append("\(notApplicable) sans objet") }
      if open > 0 { parts.append("\(open) sans réponse") }
    }
    return list(parts)
  }

  package func goOn(_ command: String) -> String {
    switch language {
    case .english: "Go on with: \(command)"
    case .french: "Continuer avec : \(command)"
    }
  }

  package func report(_ command: String) -> String {
    switch language {
    case .english: "Report: \(command)"
    case .french: "Rapport : \(command)"
    }
  }
}

// MARK: - What changed since

extension InterviewWords {
  package func questionnaireChanged(from old: Int, to new: Int) -> String {
    switch language {
    case .english: "The questionnaire has changed since: version \(old) became \(new)."
    case .french: "Le questionnaire a changé depuis : la version \(old) est devenue \(new)."
    }
  }

  package func newQuestions(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return switch language {
    case .english:
      "\(ids.count) question\(isOne ? " is" : "s are") new (\(list(ids)))."
    case .french:
      "\(ids.count) question\(isOne ? " est nouvelle" : "s sont nouvelles") (\(list(ids)))."
    }
  }

  package func changedQuestions(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return switch language {
    case .english:
      "\(list(ids)) \(isOne ? "offers" : "offer") other answers now: please answer "
        + "\(isOne ? "it" : "them") again."
    case .french:
      "\(list(ids)) \(isOne ? "propose" : "proposent") d'autres réponses : merci d'y répondre "
        + "à nouveau."
    }
  }

  package func foreignAnswers(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return switch language {
    case .english:
      "\(ids.count) answer\(isOne ? " belongs" : "s belong") to no question (\(list(ids))); "
        + "\(isOne ? "it is" : "they are") kept and not counted."
    case .french:
      "\(ids.count) réponse\(isOne ? "" : "s") ne correspond\(isOne ? "" : "ent") à aucune "
        + "question (\(list(ids))) ; elle\(isOne ? " est gardée" : "s sont gardées") sans compter."
    }
  }

  package func unacceptedAnswers(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return switch language {
    case .english:
      "\(isOne ? "One answer was" : "\(ids.count) answers were") marked but not accepted: "
        + "\(list(ids))."
    case .french:
      "\(isOne ? "Une réponse a été marquée" : "\(ids.count) réponses ont été marquées") "
        + "sans être acceptée\(isOne ? "" : "s") : \(list(ids))."
    }
  }

  package func outdatedAnswer(_ text: String) -> String {
    switch language {
    case .english: "Earlier answer, to another wording: \(text)."
    case .french: "Réponse précédente, à une autre formulation : \(text)."
    }
  }
}
