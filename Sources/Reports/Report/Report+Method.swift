import Localization
import Readiness

/// How the report was worked out, and from which files.
extension Report {
  var methodSection: [Block] {
    var sentences = [methodScore]
    if !questionnaire.gates.isEmpty { sentences.append(methodGates) }
    if questionnaire.risks != nil { sentences += [methodRisks, methodAdvice] }
    if !input.plan.order.isEmpty {
      sentences.append(input.plan.isProven ? methodPlan : methodPlanFound)
    }
    return [
      .heading(2, say(en: "How this was worked out", fr: "Comment c’est calculé")),
      .list(sentences.map { Inline($0) }),
    ] + origin
  }

  /// The files that the report was made from, and the tool; nothing where they are not known.
  private var origin: [Block] {
    guard let origin = input.provenance else { return [] }
    return [
      .lines([
        Inline(
          provenance(
            id: questionnaire.id, version: "\(questionnaire.version)",
            hash: origin.questionnaireHash)),
        Inline(
          provenanceAnswers(version: "\(input.answers.version)", hash: origin.answersHash)),
        Inline(madeBy(tool: origin.tool)),
      ])
    ]
  }
}

// MARK: - Words

extension Report {
  private var methodScore: String {
    say(
      en: "Each answer has a score from 0 to 100. Questions are averaged by weight inside their "
        + "dimension, dimensions by weight into the whole. What is not known counts as "
        + "everything it could be: hence the ranges.",
      fr: "Chaque réponse a une note de 0 à 100. Les questions sont pondérées dans leur "
        + "dimension, les dimensions dans l’ensemble. Ce qui n’est pas connu compte comme tout "
        + "ce qu’il pourrait être\u{A0}: d’où les fourchettes.")
  }

  private var methodGates: String {
    say(
      en: "A gate is a rule that no average can buy back. It leaves the score as it is, and "
        + "holds the level or the advice.",
      fr: "Un seuil est une règle qu’aucune moyenne ne rachète. Il laisse la note telle quelle, "
        + "et retient le niveau ou le conseil.")
  }

  private var methodRisks: String {
    say(
      en: "A scenario is as serious as the geometric mean of its likelihood and its impact. A "
        + "risk is half its worst scenario and half their mean.",
      fr: "Un scénario est aussi grave que la moyenne géométrique de sa vraisemblance et de son "
        + "effet. Un risque est pour moitié son pire scénario, pour moitié leur moyenne.")
  }

  private var methodAdvice: String {
    say(
      en: "The two risks against their cuts give the advice; the level and the gates may lower "
        + "it, nothing raises it. With gaps, every way of filling them is tried.",
      fr: "Les deux risques, face à leurs limites, donnent le conseil\u{A0}; le niveau et les "
        + "seuils peuvent l’abaisser, rien ne le relève. S’il y a des manques, toutes les "
        + "façons de les combler sont essayées.")
  }

  private var methodPlan: String {
    say(
      en: "The plan first lifts what holds back, then gains the most points for the days left; "
        + "within its rules, no better choice exists.",
      fr: "Le plan lève d’abord ce qui retient, puis gagne le plus de points pour les jours qui "
        + "restent\u{A0}; dans ses règles, aucun choix n’est meilleur.")
  }

  private var methodPlanFound: String {
    say(
      en: "The plan first lifts what holds back, then seeks the most points for the days left; a "
        + "better choice may exist.",
      fr: "Le plan lève d’abord ce qui retient, puis cherche le plus de points pour les jours qui "
        + "restent\u{A0}; il se peut qu’un meilleur choix existe.")
  }

  private func provenance(id: String, version: String, hash: String) -> String {
    say(
      en: "Questionnaire \(id), version \(version), SHA-256 \(hash).",
      fr: "Questionnaire \(id), version \(version), SHA-256 \(hash).")
  }

  private func provenanceAnswers(version: String, hash: String) -> String {
    say(
      en: "Answers to version \(version), SHA-256 \(hash).",
      fr: "Réponses à la version \(version), SHA-256 \(hash).")
  }

  private func madeBy(tool: String) -> String {
    say(
      en: "Made by \(tool). The same files give the same report.",
      fr: "Établi par \(tool). Les mêmes fichiers donnent le même rapport.")
  }
}
