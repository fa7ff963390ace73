/// The workshop, the merged answers, and how they were merged.
extension TeamWords {
  package var agendaHeading: String {
    switch language {
    case .english: "What to talk about first"
    case .french: "De quoi parler d’abord"
    }
  }

  package var agendaCaption: String {
    switch language {
    case .english:
      "One question at a time, ten minutes each. Who starts tells what happened last month; the "
        + "others listen, then say what they saw."
    case .french:
      "Une question à la fois, dix minutes chacune. Qui commence raconte le mois dernier ; les "
        + "autres écoutent, puis disent ce qu’ils ont vu."
    }
  }

  package var agendaEmpty: String {
    switch language {
    case .english: "Nothing that may be shown divides the team."
    case .french: "Rien de ce qui peut être présenté ne divise l’équipe."
    }
  }

  package var why: String {
    switch language {
    case .english: "Why"
    case .french: "Pourquoi"
    }
  }

  package var whoStarts: String {
    switch language {
    case .english: "Who starts"
    case .french: "Qui commence"
    }
  }

  package var whatSettles: String {
    switch language {
    case .english: "What would settle it"
    case .french: "Ce qui trancherait"
    }
  }

  package func whyGap(_ first: String, _ second: String, points: String) -> String {
    switch language {
    case .english: "\(first) and \(second) are \(points) points apart"
    case .french: "\(first) et \(second)\u{A0}: \(points) points d’écart"
    }
  }

  package func whyTwoCamps(_ group: String) -> String {
    switch language {
    case .english: "two camps: \(group)"
    case .french: "deux camps\u{A0}: \(group)"
    }
  }

  package func whySplit(notApplicable: Int, said: Int) -> String {
    switch language {
    case .english: "not applicable for \(notApplicable) of \(said)"
    case .french: "sans objet pour \(notApplicable) sur \(said)"
    }
  }

  package func whyOneSided(_ roles: String) -> String {
    switch language {
    case .english: "nobody answered: \(roles)"
    case .french: "personne n’a répondu\u{A0}: \(roles)"
    }
  }

  /// A question whose answer may change the advice.
  package func whyAdvice(share: String) -> String {
    switch language {
    case .english: "the advice hangs on it: \(share) of its answers settle it"
    case .french: "le conseil en dépend\u{A0}: \(share) de ses réponses le tranchent"
    }
  }

  package var answersHeading: String {
    switch language {
    case .english: "What the team says"
    case .french: "Ce que dit l’équipe"
    }
  }

  package var byRole: String {
    switch language {
    case .english: "By role"
    case .french: "Par rôle"
    }
  }

  package var commentsHeading: String {
    switch language {
    case .english: "In their own words"
    case .french: "Avec leurs mots"
    }
  }

  package var methodHeading: String {
    switch language {
    case .english: "How the answers were put together"
    case .french: "Comment les réponses ont été réunies"
    }
  }

  package var methodMerge: String {
    switch language {
    case .english:
      "For each question only the roles that it asks count: the median within each role, then the "
        + "mean of the roles. The others are shown for comparison and never scored."
    case .french:
      "Pour chaque question, seuls comptent les rôles interrogés : la médiane dans chaque "
        + "rôle, puis la moyenne des rôles. Les autres sont montrés pour comparer et jamais "
        + "notés."
    }
  }

  package var methodStrict: String {
    switch language {
    case .english:
      "A role that was to be asked and gave no answer counts as anything from 0 to 100."
    case .french: "Un rôle qui devait répondre et ne l’a pas fait compte de 0 à 100."
    }
  }

  package var methodGap: String {
    switch language {
    case .english:
      "A gap is large from 25 points between the medians on, if one group also lies nearly always "
        + "on one side of the other (Cliff’s delta from 0.474 on). Disagreement is a finding, "
        + "not a fault of measurement."
    case .french:
      "Un écart est marqué à partir de 25 points entre les médianes, si l’un des groupes est "
        + "en outre presque toujours du même côté de l’autre (delta de Cliff à partir de "
        + "0,474). Un désaccord est un résultat, pas un défaut de mesure."
    }
  }
}
