/// The sentences that trace the figures of the whole.
extension ExplanationWords {
  package func total(_ score: String, known: String?) -> String {
    say(
      en: "Score: \(score) of 100\(known.map { "; \($0) on what was answered" } ?? "").",
      fr: "Note : \(score) sur 100\(known.map { " ; \($0) sur ce qui a été répondu" } ?? "").")
  }

  package var noTotal: String {
    say(
      en: "Score: none, no scored question applies.",
      fr: "Note : aucune, aucune question notée ne s’applique.")
  }

  /// “Use: 20/100 x 41.25 = 8.25 points”
  package func share(_ title: String, weight: String, score: String, points: String) -> String {
    say(
      en: "\(title): \(weight) x \(score) = \(points) points",
      fr: "\(title) : \(weight) x \(score) = \(points) points")
  }

  package var hullNote: String {
    say(
      en: "What is not known may decide which questions are asked, so the ends need not add up.",
      fr: "Ce qui n’est pas connu peut décider des questions posées : les bornes peuvent ne pas "
        + "s’additionner.")
  }

  package func questionsAre(traced command: String) -> String {
    say(
      en: "Each is the weighted mean of its questions; to trace one: \(command)",
      fr: "Chacune est la moyenne pondérée de ses questions ; pour en suivre une : \(command)")
  }

  /// “40.25 reaches Tester, which begins at 37.5.”
  package func reaches(_ score: String, level: String, from: String) -> String {
    say(
      en: "\(score) reaches the level \(level), which begins at \(from).",
      fr: "\(score) atteint le niveau \(level), qui commence à \(from).")
  }

  package func heldAt(_ level: String, by gates: [String]) -> String {
    let gates = gates.joined(separator: ", ")
    return say(
      en: "Gates hold it at \(level) or may do so: \(gates).",
      fr: "Des seuils le retiennent à \(level) ou le peuvent : \(gates).")
  }

  package func completeness(_ share: String) -> String {
    say(
      en: "Answered: \(share) of the weight; a level is firm from 80%, provisional from 60%.",
      fr: "Répondu : \(share) du poids ; un niveau est ferme dès 80 %, provisoire dès 60 %.")
  }

  package func evidenceFloor(_ floor: String, declared: String, documented: String) -> String {
    say(
      en: "Evidence floor: \(floor), with \(declared) taken from each answer that is merely stated "
        + "and \(documented) from each documented one.",
      fr:
        "Plancher de preuve : \(floor), en retirant \(declared) à chaque réponse simplement "
        + "déclarée "
        + "et \(documented) à chaque réponse documentée.")
  }

  package func risk(_ title: String, worst: String, mean: String, risk: String) -> String {
    say(
      en:
        "\(title): half the worst scenario, \(worst), and half the weighted mean of all, \(mean): "
        + "\(risk).",
      fr: "\(title) : moitié du pire scénario, \(worst), et moitié de la moyenne pondérée de tous, "
        + "\(mean) : \(risk).")
  }

  package func scenarioLevel(_ id: String, _ title: String, weight: String, figures: String)
    -> String
  {
    say(
      en: "\(id) \(title) (weight \(weight)): \(figures)",
      fr: "\(id) \(title) (poids \(weight)) : \(figures)")
  }

  /// “√(50% x 98%) = 70%”
  package func geometric(_ likelihood: String, _ impact: String, level: String) -> String {
    "√(\(likelihood) x \(impact)) = \(level)"
  }

  package func cut(_ title: String, risk: String, cut: String, reaches: Bool?) -> String {
    switch language {
    case .english:
      switch reaches {
      case true?: "\(title), \(risk), reaches its cut, \(cut)."
      case false?: "\(title), \(risk), stays below its cut, \(cut)."
      case nil: "\(title), \(risk), lies on both sides of its cut, \(cut)."
      }
    case .french:
      switch reaches {
      case true?: "\(title), \(risk), atteint sa limite, \(cut)."
      case false?: "\(title), \(risk), reste sous sa limite, \(cut)."
      case nil: "\(title), \(risk), est de part et d’autre de sa limite, \(cut)."
      }
    }
  }

  package func rule(_ advice: (AdviceWord) -> String) -> String {
    let (wait, test, go) = (advice(.wait), advice(.test), advice(.go))
    return say(
      en:
        "Both reach their cuts, or neither: \(test). "
        + "Only the first: \(go). Only the second: \(wait).",
      fr: "Les deux atteignent leur limite, ou aucun : \(test). Le premier seul : \(go). "
        + "Le second seul : \(wait).")
  }

  package func needs(_ advice: String, level: String) -> String {
    say(
      en: "\(advice) needs the level \(level).",
      fr: "\(advice) demande le niveau \(level).")
  }

  /// “Gate no-one fires: Tester, Prepare at most.”
  package func gateOfWhole(_ id: String, state: String, cap: String) -> String {
    say(
      en: "Gate \(id) \(state): \(cap) at most.",
      fr: "Le seuil \(id) \(state) : \(cap) au plus.")
  }

  package func completions(_ count: String, lead advices: [String]) -> String {
    let advices = advices.joined(separator: ", ")
    return say(
      en: "Ways of filling the gaps: \(count); they lead to: \(advices).",
      fr: "Façons de combler les manques : \(count) ; elles mènent à : \(advices).")
  }

  package func tooManyCompletions(atMost advices: [String]) -> String {
    let advices = advices.joined(separator: ", ")
    return say(
      en: "Too many ways of filling the gaps to try each; at most these: \(advices).",
      fr: "Trop de façons de combler les manques pour les essayer ; au plus : \(advices).")
  }

  package func plan(_ budget: String, acts: [String], total: String, days: String) -> String {
    let acts = acts.joined(separator: "; ")
    return say(
      en: "Plan for \(budget) d: \(acts). Together \(total) points in \(days) d.",
      fr: "Plan pour \(budget) j : \(acts). Ensemble \(total) points en \(days) j.")
  }
}
