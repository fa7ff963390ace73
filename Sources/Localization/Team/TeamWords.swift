/// The sentences of a team's report, in one language.
package struct TeamWords: Localized, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }
}

// MARK: - Who answered

extension TeamWords {
  /// “8 people”
  package func people(_ count: Int) -> String {
    say(
      en: count == 1 ? "1 person" : "\(grouped(count)) people",
      fr: count == 1 ? "1 personne" : "\(count) personnes")
  }

  /// “8 people: Sponsor 1, Manager 2”
  package func whoAnswered(_ count: Int, roles: [String]) -> String {
    let list = roles.joined(separator: ", ")
    return say(
      en: "\(people(count)): \(list)",
      fr: "\(people(count))\u{A0}: \(list)")
  }

  package var noRole: String {
    say(
      en: "no role",
      fr: "sans rôle")
  }

  /// How many named no role, in a questionnaire that asks by role.
  package func withoutRole(_ count: Int) -> String {
    say(
      en: "\(people(count)) named no role: their answers count only where anyone is asked.",
      fr: "\(people(count)) sans rôle indiqué\u{A0}: leurs réponses ne comptent que là où tout le "
        + "monde est interrogé.")
  }

  /// How many files or rows are not in the report.
  package func leftOut(_ count: Int) -> String {
    say(
      en: count == 1
        ? "The answers of 1 file or row could not be read and are not counted."
        : "The answers of \(grouped(count)) files or rows could not be read and are not counted.",
      fr: count == 1
        ? "Les réponses d’un fichier ou d’une ligne n’ont pas pu être lues et ne comptent "
          + "pas."
        : "Les réponses de \(count) fichiers ou lignes n’ont pas pu être lues et ne comptent "
          + "pas.")
  }

  /// Why some answers are not shown.
  package func smallGroup(_ minimum: Int) -> String {
    say(
      en: "Where fewer than \(minimum) people answered in a role, their answers are not shown "
        + "separately: they enter the scores of the dimensions and of the whole, the two risks "
        + "and the advice, and nothing else.",
      fr:
        "Quand moins de \(minimum) personnes ont répondu dans un rôle, leurs réponses ne sont pas "
        + "présentées séparément : elles entrent dans les notes des dimensions et de "
        + "l’ensemble, dans les deux risques et dans le conseil, et nulle part ailleurs.")
  }

  /// Dimensions that would tell the answer to one question.
  package func hiddenDimensions(_ count: Int) -> String {
    say(
      en: count == 1
        ? "One dimension rests on so few answers that its score is not shown either."
        : "\(count) dimensions rest on so few answers that their scores are not shown either.",
      fr: count == 1
        ? "Une dimension repose sur si peu de réponses que sa note n’est pas présentée non "
          + "plus."
        : "\(count) dimensions reposent sur si peu de réponses que leurs notes ne sont pas "
          + "présentées non plus.")
  }

  /// Rules that read answers which are not shown.
  package func hiddenGates(_ count: Int) -> String {
    say(
      en: count == 1
        ? "One rule rests on answers that are not shown here; it counts in the level and the "
          + "advice."
        : "\(count) rules rest on answers that are not shown here; they count in the level and "
          + "the advice.",
      fr: count == 1
        ? "Une règle s’appuie sur des réponses qui ne sont pas présentées ici ; elle "
          + "compte dans le niveau et le conseil."
        : "\(count) règles s’appuient sur des réponses qui ne sont pas présentées ici ; "
          + "elles comptent dans le niveau et le conseil.")
  }
}

// MARK: - Who sees it differently

extension TeamWords {
  /// What the table of groups and questions shows.
  package var tableCaption: String {
    say(
      en:
        "The middle score of each group out of 100, and behind it how many answered. A dash: "
        + "nobody "
        + "answered, or too few to be shown.",
      fr: "La note médiane de chaque groupe sur 100, suivie du nombre de réponses. Un tiret : "
        + "aucune réponse, ou trop peu pour être présentées.")
  }

  package var heatMap: String {
    say(
      en: "Who sees what how",
      fr: "Qui voit quoi comment")
  }

  package var heatMapLegend: String {
    say(
      en: "The darker, the higher the middle score; behind it how many answered. Empty: nobody "
        + "answered, or too few to be shown.",
      fr: "Plus c’est foncé, plus la note médiane est haute\u{202F}; derrière elle, le nombre de "
        + "réponses. Vide\u{A0}: aucune réponse, ou trop peu pour être présentées.")
  }

  package var gap: String {
    say(
      en: "Apart",
      fr: "Écart")
  }

  /// Two groups that see a question differently.
  package func gapSentence(
    question: String, _ first: (group: String, answer: String),
    _ second: (group: String, answer: String)
  ) -> String {
    say(
      en: "\(question) \(first.group): \(first.answer); \(second.group): \(second.answer). "
        + "Talk about it before acting.",
      fr: "\(question) \(first.group)\u{A0}: \(first.answer)\u{202F}; "
        + "\(second.group)\u{A0}: \(second.answer). Parlez-en avant d’agir.")
  }

  package var noGap: String {
    say(
      en: "No two groups that may be shown stand far apart on any question.",
      fr: "Aucun écart marqué, sur aucune question, entre les groupes qui peuvent être présentés.")
  }

  package func twoCamps(question: String, group: String) -> String {
    say(
      en: "\(question) \(group): two camps, not one opinion badly measured.",
      fr: "\(question) \(group)\u{A0}: deux camps, et non un seul avis mal mesuré.")
  }

  package func oneSided(question: String, groups: String) -> String {
    say(
      en: "\(question) \(groups): nobody answered; the figure rests on the other roles.",
      fr: "\(question) \(groups)\u{A0}: personne n’a répondu ; le chiffre repose sur les autres "
        + "rôles.")
  }

  package func split(question: String, notApplicable: Int, said: Int) -> String {
    say(
      en: "\(question) \(notApplicable) of \(said) find it not applicable, the others answered.",
      fr: "\(question) \(notApplicable) sur \(said) la jugent sans objet, les autres ont répondu.")
  }
}
