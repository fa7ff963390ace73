import Localization
import Readiness

/// How sure the advice is, and how well the answers behind it are supported.
extension Report {
  /// The sentences behind “How sure:”; the first begins with a small letter.
  func howSure(_ advice: AdviceFigures) -> String {
    let near = near(advice)
    return sentences([whatIsMissing(advice), near, backed])
  }

  /// How well the level is supported, where nothing is advised; empty where nothing is scored.
  var howSureOfLevel: [Inline] { backed.map { [Inline($0)] } ?? [] }

  /// What the missing answers may change of the advice.
  private func whatIsMissing(_ advice: AdviceFigures) -> String {
    let unknown = advice.settleFirst.map(\.question).sorted()
    if advice.isFirm {
      // What is withheld may be missing, too.
      if advice.completions == nil || isWithholding { return firm }
      return unknown.isEmpty ? nothingMissing : firm(unknown)
    }
    let others = alternatives(advice.possible.filter { $0 != advice.answer })
    if advice.completions == nil { return tooManyMissing(others: others) }
    let deciding = advice.findOutFirst.map(\.question).sorted()
    let open =
      unknown.isEmpty
      ? openAnswers : openAnswers(deciding.isEmpty ? unknown : deciding, of: unknown)
    return advice.isHesitation
      ? hesitates(between: alternatives(advice.possible), open) : couldBe(others: others, open)
  }

  /// A risk at whose limit the advice would turn.
  private struct NearestTurn {
    let turn: AdviceTrace.Turn

    /// The risk as printed.
    let figure: String

    /// The risk, 0 to 100; nil where it is not known exactly.
    let exact: Double?

    let isAbove: Bool

    /// How many points the printed figure lies from the limit.
    let apart: Double
  }

  /// How far the nearest risk at whose limit the advice would turn lies from that limit; nil if it
  /// turns at none.
  private var nearestTurn: NearestTurn? {
    guard let trace = assessment.trace.advice, let turn = trace.nearestTurn,
      let pair = risk(ofAbsence: turn.isOfAbsence), let range = pair.figures.range
    else { return nil }
    let risk = turn.isOfAbsence ? trace.absence : trace.launch
    let isAbove = risk.reaches == true
    // As far as the figure that is printed.
    let apart = abs(roundedAwayFromZero(isAbove ? range.low : range.high) - pair.limit)
    return NearestTurn(
      turn: turn, figure: language.whole(range, beside: pair.limit),
      exact: range.isPoint ? range.low : nil, isAbove: isAbove, apart: apart)
  }

  /// The fewest points of risk from which on a turn counts as far.
  private static let farTurn = 5.0

  /// Why nothing that is missing could change the advice.
  private var nothingMissing: String {
    guard let nearest = nearestTurn else { return nothingMissingEitherWay }
    let isNear = nearest.turn.points < Self.farTurn
    return isNear
      ? nothingMissingShort
      : nothingMissing(
        isOfAbsence: nearest.turn.isOfAbsence, nearest.figure,
        by: language.points(language.number(nearest.apart)), isAbove: nearest.isAbove)
  }

  /// A warning if a risk lies close to its limit and the advice would turn there; a gate that is
  /// withheld might keep it from turning.
  private func near(_ advice: AdviceFigures) -> String? {
    guard advice.isFirm, !isWithholdingGates, let nearest = nearestTurn,
      nearest.turn.points < Self.farTurn
    else { return nil }
    if nearest.turn.points <= tolerance {
      return adviceAtLimit(
        isOfAbsence: nearest.turn.isOfAbsence, other: quoted(nearest.turn.advice))
    }
    // Rounded up, because that much is enough.
    let points = (nearest.turn.points * 10 - 1e-9).rounded(.up) / 10
    // The figure that so many points take to the limit.
    let figure = nearest.exact.map { exact in
      let limit = exact + nearest.turn.points * (nearest.isAbove ? -1 : 1)
      return language.oneDecimal(limit + points * (nearest.isAbove ? 1 : -1))
    }
    return adviceNear(
      isOfAbsence: nearest.turn.isOfAbsence, figure,
      by: language.points(language.oneDecimal(points)),
      isAbove: nearest.isAbove, other: quoted(nearest.turn.advice))
  }

  /// “Test” or “Go”
  private func alternatives(_ advices: [Advice]) -> String {
    language.alternatives(advices.map(quoted))
  }

  /// How many scored answers have a document or an observation behind them.
  private var backed: String? {
    let scored = scoredAnswers
    if scored.isEmpty { return nil }
    let backed = scored.count { assessment.states[$0.index].evidence != .declared }
    return support(backed, of: scored.count).withCapital
  }

  /// The questions that are answered and scored, without those that are withheld or answered by
  /// “don’t know”.
  var scoredAnswers: [Question] {
    questionnaire.questions.filter {
      $0.isScored && assessment.states[$0.index].status == .answered && !isDontKnow($0.index)
        && !isWithheld($0.index)
    }
  }
}

// MARK: - Words

extension Report {
  private var firm: String {
    let isOne = isOneAnswerOpen
    return say(
      en:
        "whatever \(openAnswers) \(isOne ? "turns" : "turn") out to be, the advice stays the same.",
      fr: "\(isOne ? "quelle que soit" : "quelles que soient") \(openAnswers), le conseil reste le "
        + "même.")
  }

  /// The same where the missing answers are known; a few are named.
  private func firm(_ unknown: [QuestionIndex]) -> String {
    let isOne = unknown.count == 1
    let answers = openAnswers(unknown, of: unknown)
    return say(
      en: "whatever \(answers) \(isOne ? "turns" : "turn") out to be, the advice stays the same.",
      fr: "\(isOne ? "quelle que soit" : "quelles que soient") \(answers), le conseil reste le "
        + "même.")
  }

  private var nothingMissingShort: String {
    say(en: "no answer is missing.", fr: "aucune réponse ne manque.")
  }

  private var nothingMissingEitherWay: String {
    say(
      en: "no answer is missing, and the advice would stay the same if either risk were on the "
        + "other side of its limit.",
      fr: "aucune réponse ne manque, et le conseil resterait le même si l’un des deux risques "
        + "était de l’autre côté de son seuil.")
  }

  private func nothingMissing(
    isOfAbsence: Bool, _ figure: String, by points: String, isAbove: Bool
  ) -> String {
    let risk = riskName(ofAbsence: isOfAbsence)
    return say(
      en: "no answer is missing, and \(risk) (\(figure)) is \(points) "
        + "\(isAbove ? "above" : "below") its limit.",
      fr: "aucune réponse ne manque, et \(risk) (\(figure)) est à \(points) "
        + "\(isAbove ? "au-dessus" : "en dessous") de son seuil.")
  }

  /// - Parameter figure: the risk with one decimal; nil where it is not known exactly.
  private func adviceNear(
    isOfAbsence: Bool, _ figure: String?, by points: String, isAbove: Bool, other: String
  ) -> String {
    let risk = riskName(ofAbsence: isOfAbsence) + (figure.map { " (\($0))" } ?? "")
    return say(
      en: "This is close: if \(risk) were \(points) \(isAbove ? "lower" : "higher"), the advice "
        + "could be \(other).",
      fr: "C’est serré\u{A0}: si \(risk) était \(isAbove ? "plus bas" : "plus haut") de "
        + "\(points), le conseil pourrait être \(other).")
  }

  private func adviceAtLimit(isOfAbsence: Bool, other: String) -> String {
    let risk = riskName(ofAbsence: isOfAbsence)
    return say(
      en: "This is close: \(risk) only just reaches its limit; any lower, and the advice could be "
        + "\(other).",
      fr: "C’est serré\u{A0}: \(risk) atteint tout juste son seuil\u{202F}; s’il baissait, le "
        + "conseil pourrait être \(other).")
  }

  private func couldBe(others: String, _ open: String) -> String {
    say(
      en: "depending on \(open), the advice could also be \(others).",
      fr: "selon \(open), le conseil pourrait aussi être \(others).")
  }

  private func tooManyMissing(others: String) -> String {
    let asked = assessment.states.count { $0.status != .skipped }
    let count = questionnaire.questions.indices.count {
      [.dontKnow, .unanswered].contains(given($0))
    }
    // A team may lack only what some of its roles would have said.
    if count == 0 { return couldBe(others: others, openAnswers) }
    if count == asked {
      return say(
        en: "none of the \(language.questions(asked)) has a known answer, so the advice might also "
          + "be \(others).",
        fr: "aucune des \(language.questions(asked)) n’a de réponse connue\u{A0}: le conseil "
          + "pourrait aussi être \(others).")
    }
    return say(
      en: "\(count) of \(language.questions(asked)) have no known answer, so the advice might also "
        + "be \(others).",
      fr: "il manque \(count) réponses sur \(asked)\u{A0}: le conseil pourrait aussi être "
        + "\(others).")
  }

  private func hesitates(between advices: String, _ open: String) -> String {
    say(
      en: "depending on \(open), the advice is \(advices). A small test can be undone, so test "
        + "rather than hesitate.",
      fr: "selon \(open), le conseil est \(advices). Un petit test peut se défaire\u{A0}: testez "
        + "plutôt que d’hésiter.")
  }

  /// “Of 28 scored answers, 4 have a document or an observation behind them; the others are stated
  /// only.”
  func support(_ backed: Int, of scored: Int) -> String {
    let answers =
      isWithholdingScores
      ? say(en: "scored answers that are shown", fr: "réponses notées et présentées")
      : say(en: "scored answers", fr: "réponses notées")
    if scored == 1 {
      let answer =
        isWithholdingScores
        ? say(en: "scored answer that is shown", fr: "réponse notée et présentée")
        : say(en: "scored answer", fr: "réponse notée")
      return backed == 1
        ? say(
          en: "the one \(answer) has a document or an observation behind it.",
          fr: "la seule \(answer) s’appuie sur un document ou un constat.")
        : say(
          en: "the one \(answer) has no document or observation behind it.",
          fr: "la seule \(answer) ne s’appuie sur aucun document ni constat.")
    }
    let others = scored - backed
    let rest = plural(
      others, en: (one: "the other is stated only", other: "the others are stated only"),
      fr: (one: "l’autre est seulement déclarée", other: "les autres sont seulement déclarées"))
    return switch backed {
    case 0:
      say(
        en: "none of the \(scored) \(answers) has a document or an observation behind it.",
        fr: "aucune des \(scored) \(answers) ne s’appuie sur un document ou un constat.")
    case 1:
      say(
        en: "of \(scored) \(answers), one has a document or an observation behind it; \(rest).",
        fr: "sur \(scored) \(answers), une s’appuie sur un document ou un constat\u{202F}; "
          + "\(rest).")
    case scored:
      say(
        en: "all \(scored) \(answers) have a document or an observation behind them.",
        fr: "les \(scored) \(answers) s’appuient toutes sur un document ou un constat.")
    default:
      say(
        en: "of \(scored) \(answers), \(backed) have a document or an observation behind them; "
          + "\(rest).",
        fr: "sur \(scored) \(answers), \(backed) s’appuient sur un document ou un "
          + "constat\u{202F}; \(rest).")
    }
  }
}
