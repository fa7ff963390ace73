/// What is said in the place of answers that too few people gave to be shown.
extension ReportWords {
  /// In the place of an answer.
  package var withheldAnswer: String {
    say(
      en: "Not shown: too few people answered",
      fr: "Non présenté : trop peu de réponses")
  }

  /// Why an advice is held back, when an answer that is not shown holds it.
  package var withheldReason: String {
    say(
      en: "An answer that is not shown here stands in the way.",
      fr: "Une réponse qui n’est pas présentée ici s’y oppose.")
  }
}
