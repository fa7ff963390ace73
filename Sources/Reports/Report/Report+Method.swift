import Localization
import Readiness

/// How the report was worked out, and from which files.
extension Report {
  var methodSection: [Block] {
    let lowest = questionnaire.questions.filter(\.countsNotKnowingAsLowest)
    var sentences = [methodScore]
    if !lowest.isEmpty { sentences.append(methodLowest(language.conjunction(lowest.map(\.id)))) }
    if !questionnaire.gates.isEmpty { sentences.append(methodGates) }
    if let risks = questionnaire.risks {
      sentences += [methodSeverity(risks), methodRisks(risks), methodAdvice]
    }
    if !input.plan.order.isEmpty {
      sentences.append(
        isWaiting ? methodWaiting : input.plan.isProven ? methodPlan : methodPlanFound)
    }
    return [
      .heading(2, say(en: "Method", fr: "Méthode de calcul")),
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
      en: "Each answer has a score from 0 to 100. The score of an area is the weighted average of "
        + "its questions; the whole score is the weighted average of the areas. A missing answer "
        + "counts as everything it could be: hence the ranges.",
      fr: "Chaque réponse a une note de 0 à 100. La note d’un domaine est la moyenne pondérée de "
        + "ses questions\u{202F}; la note d’ensemble est la moyenne pondérée des domaines. Une "
        + "réponse manquante compte comme tout ce qu’elle pourrait être\u{A0}: d’où les "
        + "fourchettes.")
  }

  /// - Parameter questions: those that say that not knowing counts as the lowest answer.
  private func methodLowest(_ questions: String) -> String {
    say(
      en: "For \(questions), “don’t know” counts as the lowest answer.",
      fr: "Pour \(questions), «\u{A0}je ne sais pas\u{A0}» compte comme la réponse la plus basse.")
  }

  private var methodGates: String {
    say(
      en: "A blocking condition applies however high the score. It leaves the score as it is, and "
        + "caps the level or the advice.",
      fr: "Une condition bloquante s’applique quelle que soit la note. Elle laisse la note telle "
        + "quelle, et plafonne le niveau ou le conseil.")
  }

  /// Where the severities of the scenarios come from: two kinds, of which one may be missing.
  private func methodSeverity(_ risks: Risks) -> String {
    let scenarios = risks.absence.scenarios + risks.launch.scenarios
    let direct = scenarios.count {
      if case .level = $0.basis { true } else { false }
    }
    if direct == scenarios.count {
      return say(
        en: "The severity of a scenario is read from the answers it rests on, by their weights.",
        fr: "La gravité d’un scénario se lit sur les réponses dont il dépend, selon leur poids.")
    }
    let product = say(
      en: "The severity of a scenario is the square root of the product of its likelihood and its "
        + "impact",
      fr: "La gravité d’un scénario est la racine carrée du produit de sa vraisemblance et de son "
        + "impact")
    if direct == 0 { return language.ended(product) }
    return say(
      en: "\(product). Where a table shows a dash for both, the severity is worked out from the "
        + "answers themselves, by their weights.",
      fr: "\(product). Si un tableau montre un tiret pour les deux, la gravité se calcule "
        + "directement sur les réponses, selon leur poids.")
  }

  private func methodRisks(_ risks: Risks) -> String {
    let scenarios = [risks.absence, risks.launch].map(\.scenarios)
    let isWeighted = scenarios.contains { Set($0.map(\.weight)).count > 1 }
    let heavy = scenarios.joined().filter { $0.weight > 1 }.map { scenario in
      say(
        en: "\(scenario.id) has weight \(scenario.weight)",
        fr: "\(scenario.id) a le poids \(scenario.weight)")
    }
    let weights = language.list(heavy)
    if !isWeighted {
      return say(
        en: "A risk is half its worst scenario and half the mean of all its scenarios.",
        fr: "Un risque est pour moitié son pire scénario, pour moitié la moyenne de tous ses "
          + "scénarios.")
    }
    return say(
      en: "A risk is half its worst scenario and half the weighted mean of all its scenarios "
        + "(\(weights), each of the others 1).",
      fr:
        "Un risque est pour moitié son pire scénario, pour moitié la moyenne pondérée de tous ses "
        + "scénarios (\(weights), chacun des autres le poids 1).")
  }

  private var methodAdvice: String {
    say(
      en: "The two risks, compared with their limits, give the advice; the level and the blocking "
        + "conditions may lower it, and nothing raises it. Where answers are missing, all their "
        + "combinations are tried; where these are too many, the ends of the ranges are used.",
      fr: "Les deux risques, comparés à leurs seuils, donnent le conseil\u{202F}; le niveau et les "
        + "conditions bloquantes peuvent l’abaisser, et rien ne le relève. S’il manque des "
        + "réponses, toutes leurs combinaisons sont essayées\u{202F}; s’il y en a trop, ce sont "
        + "les bornes des fourchettes qui comptent.")
  }

  private var methodPlan: String {
    say(
      en: "The plan first removes blocking conditions, then gains the most points for the days "
        + "left; within these rules, no better choice exists.",
      fr: "Le plan lève d’abord les blocages, puis rapporte le plus de points possible pour les "
        + "jours qui restent\u{202F}; avec ces règles, il n’y a pas de meilleur choix.")
  }

  private var methodWaiting: String {
    say(
      en: "While the advice is to wait, the plan holds only actions that are useful in any case.",
      fr: "Tant que le conseil est d’attendre, le plan ne contient que des actions utiles dans "
        + "tous les cas.")
  }

  private var methodPlanFound: String {
    say(
      en: "The plan first removes blocking conditions, then seeks the most points for the days "
        + "left; a better choice may exist.",
      fr: "Le plan lève d’abord les blocages, puis cherche le plus de points possible pour les "
        + "jours qui restent\u{202F}; un meilleur choix peut exister.")
  }

  private func provenance(id: String, version: String, hash: String) -> String {
    say(
      en: "Questionnaire \(id), version \(version), SHA-256 \(hash).",
      fr: "Questionnaire \(id), version \(version), SHA-256 \(hash).")
  }

  private func provenanceAnswers(version: String, hash: String?) -> String {
    guard let hash else {
      return say(
        en: "Answers to version \(version); no SHA-256, as some are confidential.",
        fr: "Réponses à la version \(version)\u{202F}; pas de SHA-256, car certaines sont "
          + "confidentielles.")
    }
    return say(
      en: "Answers to version \(version), SHA-256 \(hash).",
      fr: "Réponses à la version \(version), SHA-256 \(hash).")
  }

  private func madeBy(tool: String) -> String {
    let day = hasDueActions ? input.today.map { language.dateInWords($0.description) } : nil
    return day.map { day in
      say(
        en: "Made by \(tool) on \(day). On the same day the same files give the same report.",
        fr: "Établi par \(tool) le \(day). Le même jour, les mêmes fichiers donnent le même "
          + "rapport.")
    }
      ?? say(
        en: "Made by \(tool). The same files give the same report.",
        fr: "Établi par \(tool). Les mêmes fichiers donnent le même rapport.")
  }

  /// Whether an action that is not done has a day by which it is due.
  private var hasDueActions: Bool {
    input.answers.actions.values.contains { $0.status.isOpen && $0.due != nil }
  }
}
