import Localization
import Readiness

/// What is not known exactly: answers that are missing, and numbers that were given as a range.
extension Report {
  /// The questions whose answer is missing or a range, in file order; a text may stay empty.
  var openQuestions: [QuestionIndex] {
    let missing = QuestionSet(unknownQuestions.map(\.index))
    return questionnaire.questions.indices.filter {
      missing.contains($0)
        || (isRange($0) || isMissingOfRoles($0)) && assessment.states[$0].status != .skipped
    }
  }

  /// Whether some roles of a team gave no answer, and count as anything from 0 to 100.
  func isMissingOfRoles(_ question: QuestionIndex) -> Bool {
    isMerged && !isRange(question) && assessment.states[question].score.map { !$0.isPoint } ?? false
  }

  /// Whether a single answer is open: then `openAnswers` is a singular.
  var isOneAnswerOpen: Bool { openQuestions.count == 1 && !isWithholding }

  /// Whether a question was answered with a range of numbers.
  func isRange(_ question: QuestionIndex) -> Bool {
    guard !isWithheld(question), case .between = input.answers.byQuestion[question]?.value
    else { return false }
    return true
  }

  /// Which kinds of open answers there are among some questions, as they are told: how many are
  /// withheld is not.
  private func told(_ questions: [QuestionIndex]) -> (missing: Int, ranges: Int) {
    let (missing, ranges) = kinds(questions)
    return (isWithholding ? max(missing, 2) : missing, ranges)
  }

  /// Which kinds of open answers there are among some questions.
  private func kinds(_ questions: [QuestionIndex]) -> (missing: Int, ranges: Int) {
    let ranges = questions.count(where: isRange)
    return (questions.count - ranges, ranges)
  }

  /// The open questions that leave a score open: those that are scored, or all where none is, as
  /// they decide which questions are asked; none where the score is known exactly.
  ///
  /// - Parameter area: the area whose score it is; nil for the whole score.
  private func openInScore(of area: DimensionIndex? = nil) -> [QuestionIndex] {
    let figures =
      area.map { area in assessment.dimensions.first { $0.dimension == area }?.figures }
      ?? assessment.score
    guard let figures, !figures.range.isPoint else { return [] }
    let scored = openQuestions.filter { index in
      let question = questionnaire.questions[index]
      return question.isScored && (area == nil || question.dimension == area)
    }
    return scored.isEmpty ? openQuestions : scored
  }
}

// MARK: - Words

extension Report {
  /// “the missing answers”, “the missing answer and the ranges”
  var openAnswers: String { named(told(openQuestions), with: theArticle) }

  /// “, missing answers counted at their lowest”; empty where the score is known exactly.
  ///
  /// - Parameter area: the area whose score it is; nil for the whole score.
  func countedAtLowest(in area: DimensionIndex? = nil) -> String {
    let questions = openInScore(of: area)
    let open = told(questions)
    if open.missing + open.ranges == 0 { return "" }
    let subject = named(open, namesOfSome(questions)) { count in
      say(en: count == 1 ? "the " : "", fr: theArticle(count))
    }
    // The lowest number of a range may be its best.
    let worst =
      open.ranges == 0
      ? say(en: "lowest", fr: "au plus bas") : say(en: "worst", fr: "au pire")
    return open.missing + open.ranges == 1
      ? say(en: ", \(subject) counted at its \(worst)", fr: ", \(subject) comptée \(worst)")
      : say(en: ", \(subject) counted at their \(worst)", fr: ", \(subject) comptées \(worst)")
  }

  /// That a plan cannot tell something, because of answers that are open: these are counted, a few
  /// are named.
  ///
  /// - Parameters:
  ///   - untold: what cannot be told, as a sentence without its end.
  ///   - area: the area that it is about; nil for the whole.
  func openFirst(_ untold: String, in area: DimensionIndex? = nil) -> String {
    let open = openInScore(of: area)
    let missing = open.filter { !isRange($0) }
    let ids = isWithholding || open.count > 4 ? "" : " (\(ids(missing.isEmpty ? open : missing)))"
    if missing.isEmpty {
      let cause = plural(
        open.count,
        en: (
          one: "one answer is a range\(ids), which a plan counts at its worst",
          other: "some answers are ranges\(ids), which a plan counts at their worst"
        ),
        fr: (
          one: "une réponse est une fourchette\(ids), qu’un plan compte au pire",
          other: "des réponses sont des fourchettes\(ids), qu’un plan compte au pire"
        ))
      return language.ended(language.labelled(untold, cause))
    }
    let count = isWithholding ? say(en: "some", fr: "des") : "\(missing.count)"
    return plural(
      isWithholding ? 2 : missing.count,
      en: (
        one: "\(untold): one scored answer is missing\(ids), and a plan improves only what has an "
          + "answer. Answer that question first.",
        other:
          "\(untold): \(count) scored answers are missing\(ids), and a plan improves only what has "
          + "an answer. Answer these questions first."
      ),
      fr: (
        one:
          "\(untold)\u{A0}: une réponse notée manque\(ids), et un plan n’améliore que ce qui a une "
          + "réponse. Répondez d’abord à cette question.",
        other:
          "\(untold)\u{A0}: \(count) réponses notées manquent\(ids), et un plan n’améliore que ce "
          + "qui a une réponse. Répondez d’abord à ces questions."
      ))
  }

  /// Open answers by their kinds: missing ones where there are none of either.
  ///
  /// - Parameters:
  ///   - names: the ids of those of a kind, in brackets, where they are not all of that kind.
  ///   - article: what stands before so many of a kind.
  private func named(
    _ open: (missing: Int, ranges: Int), _ names: (missing: String, ranges: String) = ("", ""),
    with article: (Int) -> String
  ) -> String {
    let (missing, ranges) = open
    let parts = [
      missing > 0 || ranges == 0
        ? article(missing) + missingAnswers(missing) + names.missing : nil,
      ranges > 0
        ? article(ranges)
          + say(
            en: ranges == 1 ? "range" : "ranges", fr: ranges == 1 ? "fourchette" : "fourchettes")
          + names.ranges
        : nil,
    ]
    return language.conjunction(parts.compactMap { $0 })
  }

  /// The ids of some open answers by their kinds, in brackets: “ (T2)”; empty for a kind of which
  /// they are all, or many, and where some are withheld.
  private func namesOfSome(_ questions: [QuestionIndex]) -> (missing: String, ranges: String) {
    if isWithholding { return ("", "") }
    func names(_ isOfKind: (QuestionIndex) -> Bool) -> String {
      let some = questions.filter(isOfKind)
      let all = openQuestions.count(where: isOfKind)
      let areSome = (1...4).contains(some.count) && some.count < all
      return areSome ? " (\(ids(some)))" : ""
    }
    return (names { !isRange($0) }, names(isRange))
  }

  private func theArticle(_ count: Int) -> String {
    say(en: "the ", fr: count == 1 ? "la " : "les ")
  }

  private func missingAnswers(_ count: Int) -> String {
    say(
      en: count == 1 ? "missing answer" : "missing answers",
      fr: count == 1 ? "réponse manquante" : "réponses manquantes")
  }

  /// “the two missing answers (V3, X3)”, “one of the two answers given as a range (C2)”; a few are
  /// named.
  ///
  /// - Parameter all: the open answers of which these are some.
  func openAnswers(_ questions: [QuestionIndex], of all: [QuestionIndex]) -> String {
    let all = kinds(all)
    let named = questions.count <= 4
    func part(_ some: [QuestionIndex], of all: Int, _ noun: String) -> String? {
      some.isEmpty
        ? nil : counted(some.count, of: all) + noun + (named ? " (\(ids(some)))" : "")
    }
    let ranges =
      all.ranges == 1
      ? say(en: "answer given as a range", fr: "réponse donnée par une fourchette")
      : say(en: "answers given as a range", fr: "réponses données par une fourchette")
    return language.conjunction(
      [
        part(
          questions.filter { !isRange($0) }, of: all.missing, missingAnswers(all.missing)),
        part(questions.filter(isRange), of: all.ranges, ranges),
      ].compactMap { $0 })
  }

  /// “the ”, “the two ”, “one of the two ”
  private func counted(_ some: Int, of all: Int) -> String {
    if all == 1 { return theArticle(1) }
    let number = language.inWords(all)
    if some == all { return say(en: "the \(number) ", fr: "les \(number) ") }
    let part = some == 1 ? say(en: "one", fr: "une") : language.inWords(some)
    return say(en: "\(part) of the \(number) ", fr: "\(part) des \(number) ")
  }

  /// “46 to 49 with the missing answer”, “46 to 49, as three scored answers are ranges”: what the
  /// open answers make of the score.
  func scoreWithOpenAnswers(_ score: String) -> String {
    let questions = openInScore()
    let (missing, ranges) = told(questions)
    if missing > 0 || ranges == 0 {
      let open = named((missing, ranges), namesOfSome(questions), with: theArticle)
      return say(en: "\(score) with \(open)", fr: "\(score) avec \(open)")
    }
    return ranges == 1
      ? say(
        en: "\(score), as one scored answer is a range",
        fr: "\(score), car une réponse notée est une fourchette")
      : say(
        en: "\(score), as \(language.inWords(ranges)) scored answers are ranges",
        fr: "\(score), car \(language.inWords(ranges)) réponses notées sont des fourchettes")
  }
}
