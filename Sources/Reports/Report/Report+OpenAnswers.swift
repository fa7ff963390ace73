import Localization
import Readiness

/// What is not known exactly: answers that are missing, and numbers that were given as a range.
extension Report {
  /// The questions whose answer is missing or a range, in file order; a text may stay empty.
  var openQuestions: [QuestionIndex] {
    let missing = QuestionSet(unknownQuestions.map(\.index))
    return questionnaire.questions.indices.filter {
      missing.contains($0) || isRange($0) && assessment.states[$0].status != .skipped
    }
  }

  /// Whether a question was answered with a range of numbers.
  func isRange(_ question: QuestionIndex) -> Bool {
    guard !isWithheld(question), case .between = input.answers.byQuestion[question]?.value
    else { return false }
    return true
  }

  /// Which kinds of open answers there are among some questions.
  private func kinds(_ questions: [QuestionIndex]) -> (missing: Int, ranges: Int) {
    let ranges = questions.count(where: isRange)
    return (questions.count - ranges, ranges)
  }
}

// MARK: - Words

extension Report {
  /// “the missing answers”, “the ranges”
  var openAnswers: String {
    let (missing, ranges) = kinds(openQuestions)
    return switch (missing > 0, ranges > 0) {
    case (_, false): say(en: "the missing answers", fr: "les réponses manquantes")
    case (false, true): say(en: "the ranges", fr: "les fourchettes")
    case (true, true):
      say(
        en: "the missing answers and the ranges",
        fr: "les réponses manquantes et les fourchettes")
    }
  }

  /// “, missing answers counted at their lowest”; empty where every answer is known exactly.
  var countedAtLowest: String {
    let (missing, ranges) = kinds(openQuestions)
    return switch (missing > 0 || isWithholding, ranges > 0) {
    case (false, false): ""
    case (true, false):
      say(
        en: ", missing answers counted at their lowest",
        fr: ", les réponses manquantes comptées au plus bas")
    case (false, true):
      say(en: ", ranges counted at their lowest", fr: ", les fourchettes comptées au plus bas")
    case (true, true):
      say(
        en: ", missing answers and ranges counted at their lowest",
        fr: ", les réponses manquantes et les fourchettes comptées au plus bas")
    }
  }

  /// “the two missing answers (V3, X3)”, “the answer given as a range (C2)”; a few are named.
  func openAnswers(_ questions: [QuestionIndex]) -> String {
    let (missing, ranges) = kinds(questions)
    let parts = [
      missing == 0
        ? nil
        : say(
          en: missing == 1
            ? "the missing answer" : "the \(language.inWords(missing)) missing answers",
          fr: missing == 1
            ? "la réponse manquante" : "les \(language.inWords(missing)) réponses manquantes"),
      ranges == 0
        ? nil
        : say(
          en: ranges == 1
            ? "the answer given as a range"
            : "the \(language.inWords(ranges)) answers given as a range",
          fr: ranges == 1
            ? "la réponse donnée par une fourchette"
            : "les \(language.inWords(ranges)) réponses données par une fourchette"),
    ].compactMap { $0 }
    return language.conjunction(parts) + (questions.count <= 4 ? " (\(ids(questions)))" : "")
  }

  /// “46 to 49 with the missing answers”, “46 to 49, as three answers are ranges”: what the open
  /// answers make of the score.
  func scoreWithOpenAnswers(_ score: String) -> String {
    let (missing, ranges) = kinds(openQuestions.filter { questionnaire.questions[$0].isScored })
    return switch (missing > 0, ranges) {
    case (_, 0):
      say(en: "\(score) with the missing answers", fr: "\(score) avec les réponses manquantes")
    case (false, 1):
      say(
        en: "\(score), as one answer is a range", fr: "\(score), car une réponse est une fourchette"
      )
    case (false, _):
      say(
        en: "\(score), as \(language.inWords(ranges)) answers are ranges",
        fr: "\(score), car \(language.inWords(ranges)) réponses sont des fourchettes")
    case (true, _):
      say(
        en: "\(score) with the missing answers and the ranges",
        fr: "\(score) avec les réponses manquantes et les fourchettes")
    }
  }
}
