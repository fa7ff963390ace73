/// The sentences of a comparison between dates, in one language.
package struct TrendWords: Localized, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }
}

extension TrendWords {
  /// The whole change in one sentence or two.
  package func headline(
    points: String, rises: Bool, questions: Int, isCertain: Bool
  ) -> String {
    let questions = counted(questions)
    switch language {
    case .english:
      let direction = rises ? "Up" : "Down"
      return "\(direction) by \(points) points on the \(questions) answered both times"
        + (isCertain
          ? ". No way of filling the gaps undoes it."
          : ", but the gaps are wide enough to hide a standstill.")
    case .french:
      let direction = rises ? "hausse" : "baisse"
      return "En \(direction) de \(points) points sur les \(questions) qui ont une réponse aux "
        + "deux dates"
        + (isCertain
          ? ". Aucune façon de combler les manques ne l’annule."
          : ", mais les manques peuvent cacher un surplace.")
    }
  }

  private func counted(_ questions: Int) -> String {
    say(
      en: questions == 1 ? "1 question" : "\(questions) questions",
      fr: questions == 1 ? "1 question" : "\(questions) questions")
  }

  package var standstill: String {
    say(
      en: "Nothing has changed: the answers to every question are worth the same.",
      fr: "Rien n’a changé : à chaque question, la réponse vaut autant qu’avant.")
  }

  /// The score is the same although questions rose and fell.
  package func balance(questions: Int) -> String {
    say(
      en: "What rose and what fell on the \(counted(questions)) answered both times is the same.",
      fr: "Sur les \(counted(questions)) qui ont une réponse aux deux dates, hausses et baisses se "
        + "compensent.")
  }

  package var nothingShared: String {
    say(
      en: "No question was answered at both dates; the two cannot be compared.",
      fr: "Aucune question n’a de réponse aux deux dates ; elles ne peuvent pas être comparées.")
  }

  /// How much of the change comes from questions answered at one date only.
  package func scope(points: String, rises: Bool) -> String {
    switch language {
    case .english:
      let verb = rises ? "add" : "take away"
      return "Other questions, answered at one date only, \(verb) \(points) points in the score "
        + "on what was answered."
    case .french:
      let verb = rises ? "ajoutent" : "retirent"
      return "D’autres questions, qui n’ont de réponse qu’à une date, \(verb) \(points) "
        + "points à la note sur ce qui a une réponse."
    }
  }

  /// Over how many questions the change is spread.
  package func spread(up: Int, down: Int, unchanged: Int) -> String {
    let all = up + down
    switch language {
    case .english:
      return "The change is spread over \(counted(all)): \(up) rose, \(down) fell, "
        + "\(unchanged) stayed."
    case .french:
      return "Le changement se répartit sur \(counted(all))\u{A0}: \(up) en hausse, \(down) en "
        + "baisse, \(unchanged) sans changement."
    }
  }

  /// Several dates as one tendency.
  package func series(
    dates: Int, questions: Int, slope: String, perYear: Bool, percent: String?
  ) -> String {
    say(
      en:
        "Over \(dates) dates and the \(counted(questions)) answered at every one: \(slope) points "
        + (perYear ? "a year" : "from one date to the next") + "."
        + (percent.map { " As steady an order would come about by chance in \($0) of all orders." }
          ?? ""),
      fr: "Sur \(dates) dates et les \(counted(questions)) qui ont toujours une réponse\u{A0}: "
        + "\(slope) points " + (perYear ? "par an" : "d’une date à l’autre") + "."
        + (percent.map {
          " Un ordre aussi régulier se produirait par hasard dans \($0) des ordres possibles."
        } ?? ""))
  }
}
