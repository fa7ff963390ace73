/// The workshop, the merged answers, and how they were merged.
extension TeamWords {
  package var agendaHeading: String {
    say(
      en: "What to talk about first",
      fr: "De quoi parler d’abord")
  }

  package var agendaCaption: String {
    say(
      en:
        "One question at a time, ten minutes each. Who starts tells what happened last month; the "
        + "others listen, then say what they saw.",
      fr: "Une question à la fois, dix minutes chacune. Qui commence raconte le mois dernier ; les "
        + "autres écoutent, puis disent ce qu’ils ont vu.")
  }

  package var agendaEmpty: String {
    say(
      en: "Nothing that may be shown divides the team.",
      fr: "Rien de ce qui peut être présenté ne divise l’équipe.")
  }

  package var why: String {
    say(
      en: "Why",
      fr: "Pourquoi")
  }

  package var whoStarts: String {
    say(
      en: "Who starts",
      fr: "Qui commence")
  }

  package var whatSettles: String {
    say(
      en: "What would settle it",
      fr: "Ce qui trancherait")
  }

  package func whyGap(_ first: String, _ second: String, points: String) -> String {
    say(
      en: "\(first) and \(second) are \(points) points apart",
      fr: "\(first) et \(second)\u{A0}: \(points) points d’écart")
  }

  package func whyTwoCamps(_ group: String) -> String {
    say(
      en: "two camps: \(group)",
      fr: "deux camps\u{A0}: \(group)")
  }

  package func whySplit(notApplicable: Int, said: Int) -> String {
    say(
      en: "not applicable for \(notApplicable) of \(said)",
      fr: "sans objet pour \(notApplicable) sur \(said)")
  }

  package func whyOneSided(_ roles: String) -> String {
    say(
      en: "nobody answered: \(roles)",
      fr: "personne n’a répondu\u{A0}: \(roles)")
  }

  /// A question whose answer may change the advice.
  package func whyAdvice(share: String) -> String {
    say(
      en: "the advice hangs on it: \(share) of its answers settle it",
      fr: "le conseil en dépend\u{A0}: \(share) de ses réponses le tranchent")
  }

  package var answersHeading: String {
    say(
      en: "What the team says",
      fr: "Ce que dit l’équipe")
  }

  package var byRole: String {
    say(
      en: "By role",
      fr: "Par rôle")
  }

  package var commentsHeading: String {
    say(
      en: "In their own words",
      fr: "Avec leurs mots")
  }

  package var methodHeading: String {
    say(
      en: "How the answers were put together",
      fr: "Comment les réponses ont été réunies")
  }

  package var methodMerge: String {
    say(
      en:
        "For each question only the roles that it asks count: the median within each role, "
        + "then the "
        + "mean of the roles. The others are shown for comparison and never scored.",
      fr: "Pour chaque question, seuls comptent les rôles interrogés : la médiane dans chaque "
        + "rôle, puis la moyenne des rôles. Les autres sont montrés pour comparer et jamais "
        + "notés.")
  }

  package var methodStrict: String {
    say(
      en: "A role that was to be asked and gave no answer counts as anything from 0 to 100.",
      fr: "Un rôle qui devait répondre et ne l’a pas fait compte de 0 à 100.")
  }

  package var methodGap: String {
    say(
      en:
        "A gap is large from 25 points between the medians on, if one group also lies nearly "
        + "always "
        + "on one side of the other (Cliff’s delta from 0.474 on). Disagreement is a finding, "
        + "not a fault of measurement.",
      fr: "Un écart est marqué à partir de 25 points entre les médianes, si l’un des groupes est "
        + "en outre presque toujours du même côté de l’autre (delta de Cliff à partir de "
        + "0,474). Un désaccord est un résultat, pas un défaut de mesure.")
  }
}
