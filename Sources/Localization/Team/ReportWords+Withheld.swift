/// What is said in the place of answers that too few people gave to be shown.
extension ReportWords {
  /// In the place of an answer.
  package var withheldAnswer: String {
    switch language {
    case .english: "Not shown: too few people answered"
    case .french: "Non présenté : trop peu de réponses"
    }
  }

  /// Why an advice is held back, when an answer that is not shown holds it.
  package var withheldReason: String {
    switch language {
    case .english: "An answer that is not shown here stands in the way."
    case .french: "Une réponse qui n’est pas présentée ici s’y oppose."
    }
  }
}
