import Localization
import Readiness

/// What more than one report says: the heads of columns, answers that are no text, and what a
/// report is not.
extension Localized {
  var questionColumn: String { say(en: "Question", fr: "Question") }

  var answerColumn: String { say(en: "Answer", fr: "Réponse") }

  /// The head of what several people say together.
  var togetherColumn: String { say(en: "The team’s answer", fr: "Réponse de l’équipe") }

  var pointsColumn: String { say(en: "Points of 100", fr: "Points sur 100") }

  var dimensionColumn: String { say(en: "Area", fr: "Domaine") }

  var scoreColumn: String { say(en: "Score", fr: "Note") }

  var levelColumn: String { say(en: "Level", fr: "Niveau") }

  var yesAnswer: String { say(en: "Yes", fr: "Oui") }

  var noAnswer: String { say(en: "No", fr: "Non") }

  var dontKnowAnswer: String { say(en: "Don’t know", fr: "Je ne sais pas") }

  var notApplicableAnswer: String { say(en: "Not applicable", fr: "Sans objet") }

  /// A risk by its title inside a sentence: “the risk of speaking up”; in quotes where the title
  /// does not begin with “Risk”.
  func riskInSentence(titled title: String) -> String {
    let word = say(en: "Risk ", fr: "Risque ")
    return title.hasPrefix(word)
      ? say(en: "the ", fr: "le ") + title.withoutCapital : language.quoted(title)
  }

  /// The parts of a scenario inside a sentence.
  var theLikelihood: String { say(en: "the likelihood", fr: "la vraisemblance") }

  var theImpact: String { say(en: "the impact", fr: "l’impact") }

  var theSeverity: String { say(en: "the severity", fr: "la gravité") }

  var notAdvice: String {
    say(
      en: "This report repeats what its respondents said. It is not legal, tax or investment "
        + "advice.",
      fr: "Ce rapport reprend ce que ses répondants ont dit. Il ne vaut ni avis juridique, ni "
        + "avis fiscal, ni conseil d’investissement.")
  }
}

extension Localized {
  /// Sentences one after the other, those that are nil left out; what does not end as a sentence
  /// gets a full stop.
  func sentences(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.map(language.ended).joined(separator: " ")
  }

  /// “3 actions”
  func actionCount(_ count: Int) -> String {
    plural(
      count, en: (one: "\(count) action", other: "\(count) actions"),
      fr: (one: "\(count) action", other: "\(count) actions"))
  }
}

// MARK: - What a comparison says in each form

extension Localized {
  /// How few questions two dates have in common.
  func littleInCommon(_ count: Int, of all: Int) -> String {
    say(
      en: "Too few questions count at both dates to compare the scores: \(count) of \(all).",
      fr: "Trop peu de questions comptent aux deux dates pour comparer les notes\u{A0}: \(count) "
        + "sur \(all).")
  }
}

// MARK: - Names of advice, questions and blocking conditions

extension Localized {
  /// “Test”
  func quoted(_ advice: Advice) -> String { language.quoted(advice.title(in: language)) }

  /// A question by its short name, with its id: “Hours a week agreed (C2)”.
  ///
  /// - Parameter code: a language code of the questionnaire.
  func named(_ question: Question, in code: String) -> String {
    "\(foreign(question.name(in: code), in: code)) (\(question.id))"
  }

  /// A blocking condition by its short name with the ids of its questions: “No answer ready for a
  /// crisis (R4)”; by its reason where it has no name.
  ///
  /// - Parameters:
  ///   - states: the states of the questions, to name only those that make the condition come out
  ///     as it does; nil to name all.
  ///   - code: a language code of the questionnaire.
  ///   - isAtStart: whether the name begins a sentence, with a capital.
  func named(
    _ gate: Gate, of questionnaire: Questionnaire, _ states: PerQuestion<QuestionState>? = nil,
    in code: String, isAtStart: Bool = true
  ) -> String {
    guard let title = gate.title?.text(in: code) else {
      return foreign(gate.reason.text(in: code), in: code)
    }
    let questions = states.map { gate.when.decidingQuestions(in: $0) } ?? gate.when.questions
    let ids = questions.map { questionnaire.questions[$0].id }
    let name = foreign(isAtStart ? title.withCapital : title, in: code)
    return "\(name) (\(ids.joined(separator: ", ")))"
  }
}

// MARK: - Figures and dates of the engine

extension Language {
  /// The ends of an interval as whole numbers, or one where both round to the same: “63 to 70”.
  ///
  /// - Parameter bound: what neither end is rounded across.
  func whole(_ interval: Interval, beside bound: Double? = nil) -> String {
    whole(interval.low, interval.high, beside: bound)
  }

  /// The ends of an interval from 0 to 1 as whole hundredths: “56 to 75”.
  func ofHundredths(_ interval: Interval) -> String {
    whole(interval.low * 100, interval.high * 100)
  }

  /// A figure with up to two decimals, to check sums by hand.
  func exact(_ value: Double) -> String { number(roundedAwayFromZero(value * 100) / 100) }

  /// A range of figures with up to two decimals.
  func exact(_ interval: Interval) -> String {
    range(exact(interval.low), exact(interval.high))
  }
}
