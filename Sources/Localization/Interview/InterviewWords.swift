/// The tool's own words in an interview, in one language.
///
/// Commands and ids are the same in every language. The texts that come in are neutralised by
/// whoever prints the sentence.
package struct InterviewWords: Localized, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// Several words as a list: “U1, C2”.
  package func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  /// A question id, a colon and what is said of it: “U1: 3”.
  package func labelled(_ label: String, _ text: String) -> String {
    say(
      en: "\(label): \(text)",
      fr: "\(label) : \(text)")
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
    say(
      en: "\(answered) of \(count) answered.",
      fr: "\(answered) réponse\(answered > 1 ? "s" : "") sur \(count).")
  }

  package var howTo: String {
    say(
      en: "Type an answer and press Enter. :help lists commands. :quit saves and stops.",
      fr: "Tapez une réponse puis Entrée. :help donne les commandes. :quit enregistre et arrête.")
  }

  /// “Saved verdier.answers.yaml: 11 of 34 answered, 1 don't know, 1 not applicable, 21 open.”
  package func savedFile(_ file: String, _ counts: String) -> String {
    say(
      en: "Saved \(file): \(counts).",
      fr: "Enregistré \(file) : \(counts).")
  }

  package func notSavedFile(_ counts: String) -> String {
    say(
      en: "Nothing saved: \(counts).",
      fr: "Rien n'est enregistré : \(counts).")
  }

  package func readOnlyEnd(_ counts: String) -> String {
    say(
      en: "Read only, nothing was written: \(counts).",
      fr: "Lecture seule, rien n'a été écrit : \(counts).")
  }

  package func rescued(file: String, copy: String) -> String {
    say(
      en: "Error: \(file) could not be saved. Your answers are in \(copy)",
      fr: "Erreur : \(file) n'a pas pu être enregistré. Vos réponses sont dans \(copy)")
  }

  package func rescuedOnOutput(file: String) -> String {
    say(
      en:
        "Error: \(file) could not be saved, nor could a copy. Your answers are on standard output.",
      fr:
        "Erreur : \(file) n'a pas pu être enregistré, ni une copie. Vos réponses sont sur la "
        + "sortie "
        + "standard.")
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
    say(
      en: "Go on with: \(command)",
      fr: "Continuer avec : \(command)")
  }

  package func report(_ command: String) -> String {
    say(
      en: "Report: \(command)",
      fr: "Rapport : \(command)")
  }
}

// MARK: - What changed since

extension InterviewWords {
  package func questionnaireChanged(from old: Int, to new: Int) -> String {
    say(
      en: "The questionnaire has changed since: version \(old) became \(new).",
      fr: "Le questionnaire a changé depuis : la version \(old) est devenue \(new).")
  }

  package func newQuestions(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return say(
      en: "\(ids.count) question\(isOne ? " is" : "s are") new (\(list(ids))).",
      fr: "\(ids.count) question\(isOne ? " est nouvelle" : "s sont nouvelles") (\(list(ids))).")
  }

  package func changedQuestions(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return say(
      en: "\(list(ids)) \(isOne ? "offers" : "offer") other answers now: please answer "
        + "\(isOne ? "it" : "them") again.",
      fr: "\(list(ids)) \(isOne ? "propose" : "proposent") d'autres réponses : merci d'y répondre "
        + "à nouveau.")
  }

  package func foreignAnswers(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return say(
      en: "\(ids.count) answer\(isOne ? " belongs" : "s belong") to no question (\(list(ids))); "
        + "\(isOne ? "it is" : "they are") kept and not counted.",
      fr: "\(ids.count) réponse\(isOne ? "" : "s") ne correspond\(isOne ? "" : "ent") à aucune "
        + "question (\(list(ids))) ; elle\(isOne ? " est gardée" : "s sont gardées") sans compter.")
  }

  package func unacceptedAnswers(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return say(
      en: "\(isOne ? "One answer was" : "\(ids.count) answers were") marked but not accepted: "
        + "\(list(ids)).",
      fr: "\(isOne ? "Une réponse a été marquée" : "\(ids.count) réponses ont été marquées") "
        + "sans être acceptée\(isOne ? "" : "s") : \(list(ids)).")
  }

  package func outdatedAnswer(_ text: String) -> String {
    say(
      en: "Earlier answer, to another wording: \(text).",
      fr: "Réponse précédente, à une autre formulation : \(text).")
  }
}
