import Localization
import Readiness

/// What counts where the roles that a question is put to gave no known answer.
extension TeamReport {
  /// The questions that are put to roles of which nobody took part.
  func answeredForAbsent(_ questions: [QuestionIndex]) -> String {
    let ids = report.ids(questions)
    let asked = questionnaire.questions[questions[0]].ask
    if questions.contains(where: { questionnaire.questions[$0].ask != asked }) {
      return say(
        en: "Of the roles that \(ids) are put to, nobody took part: \(othersCount(for: 2))",
        fr: "Parmi les rôles à qui \(ids) s’adressent, personne n’a participé\u{A0}: "
          + othersCount(for: 2))
    }
    let roles = language.conjunction(asked.map { title(ofRole: $0) })
    let others = othersCount(for: asked.count)
    let (these, ces) = asked.count == 1 ? ("this role", "ce rôle") : ("these roles", "ces rôles")
    return plural(
      questions.count,
      en: (
        one: "\(ids) is put to \(roles), and nobody of \(these) took part: \(others)",
        other: "\(ids) are put to \(roles), and nobody of \(these) took part: \(others)"
      ),
      fr: (
        one: "\(ids) s’adresse à \(roles), et personne de \(ces) n’a participé\u{A0}: \(others)",
        other: "\(ids) s’adressent à \(roles), et personne de \(ces) n’a participé\u{A0}: "
          + others
      ))
  }

  /// What counts where nobody of the roles that are asked took part.
  ///
  /// - Parameter roles: how many these roles are.
  private func othersCount(for roles: Int) -> String {
    if !team.rules.isStrict {
      return say(
        en: "the answers of the other roles count instead.",
        fr: "les réponses des autres rôles comptent à la place.")
    }
    return plural(
      roles,
      en: (
        one: "the answers of the other roles count, and that of this role, which is not known, can "
          + "be worth anything from 0 to 100 points.",
        other: "the answers of the other roles count, and those of these roles, which are not "
          + "known, can be worth anything from 0 to 100 points."
      ),
      fr: (
        one: "les réponses des autres rôles comptent, et la sienne, inconnue, peut valoir de 0 à "
          + "100 points.",
        other: "les réponses des autres rôles comptent, et les leurs, inconnues, peuvent valoir de "
          + "0 à 100 points."
      ))
  }

  /// The questions to which nobody who was to be asked knows the answer.
  func answeredByOthers(_ questions: [QuestionIndex]) -> String {
    let ids = report.ids(questions)
    if team.rules.isStrict {
      return say(
        en: "\(ids): the roles that are asked gave no known answer. The answers of other roles "
          + "count, and theirs can be worth anything from 0 to 100 points.",
        fr: "\(ids)\u{A0}: les rôles interrogés n’ont pas donné de réponse connue. Les réponses "
          + "des autres rôles comptent, et les leurs peuvent valoir de 0 à 100 points.")
    }
    return plural(
      questions.count,
      en: (
        one: "\(ids): the roles that are asked gave no known answer, so the answers of other roles "
          + "count.",
        other: "\(ids): the roles that are asked gave no known answers, so those of other roles "
          + "count."
      ),
      fr: (
        one: "\(ids)\u{A0}: les rôles interrogés n’ont pas donné de réponse connue\u{202F}; celles "
          + "des autres rôles comptent.",
        other: "\(ids)\u{A0}: les rôles interrogés n’ont pas donné de réponses connues\u{202F}; "
          + "celles des autres rôles comptent."
      ))
  }
}
