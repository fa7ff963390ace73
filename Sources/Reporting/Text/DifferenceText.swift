package import QuestionnaireModel
package import Scoring
import Wording

/// What changed from one answers file to another, as lines.
package struct DifferenceText {
  /// An answers file that was judged.
  package struct Side {
    let questionnaire: Questionnaire
    let sheet: AnswerSheet
    let assessment: Assessment

    package init(_ questionnaire: Questionnaire, _ sheet: AnswerSheet, _ assessment: Assessment) {
      self.questionnaire = questionnaire
      self.sheet = sheet
      self.assessment = assessment
    }
  }

  private let old: Side
  private let new: Side
  private let language: String
  private let words: DifferenceWords

  package init(_ old: Side, _ new: Side, language: String) {
    self.old = old
    self.new = new
    self.language = language
    words = DifferenceWords(Language(code: language))
  }

  package var text: String {
    var lines = [words.scores(old.assessment.score?.known, new.assessment.score?.known)]
    let comparison = LikeForLike(
      old.assessment, of: old.questionnaire, new.assessment, of: new.questionnaire)
    if let comparison {
      lines.append(words.likeForLike(comparison.count, comparison.before, comparison.after))
      lines += contributions(comparison.contributions)
      if let scope = comparison.scope, abs(scope) >= 0.05 { lines.append(words.scope(scope)) }
    } else {
      lines.append(words.nothingInCommon)
    }
    lines += outcomes
    return lines.map { $0.neutralised + "\n" }.joined()
  }

  /// The questions by how much they moved the score, with both answers.
  private func contributions(_ contributions: [LikeForLike.Contribution]) -> [String] {
    let sorted = contributions.sorted {
      (-abs($0.points), $0.question) < (-abs($1.points), $1.question)
    }
    let rows = sorted.map { contribution -> (id: String, points: String, answers: String) in
      let question = new.questionnaire.questions[contribution.question]
      let before = old.questionnaire.position(of: question.id).flatMap {
        old.sheet.answers[$0]?.value
      }
      let after = new.sheet.answers[question.position]?.value
      let answers = [before, after].map { $0.map(question.yaml) ?? "–" }
      return (question.id, words.signed(contribution.points), "\(answers[0]) → \(answers[1])")
    }
    let idWidth = rows.map(\.id.count).max() ?? 0
    let pointsWidth = rows.map(\.points.count).max() ?? 0
    return rows.map { row in
      "  " + row.id + spaces(idWidth - row.id.count + 2) + spaces(pointsWidth - row.points.count)
        + row.points + "  " + row.answers
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Level, advice and gates of both.
  private var outcomes: [String] {
    var lines: [String] = []
    if let before = level(old), let after = level(new) { lines.append(words.levels(before, after)) }
    if let before = old.assessment.advice, let after = new.assessment.advice {
      let names = ReportWords(Language(code: language))
      lines.append(
        words.advices(
          names.name(of: AdviceWord(before.answer)), names.name(of: AdviceWord(after.answer))))
    }
    let (before, after) = (firing(old), firing(new))
    let cleared = before.filter { !after.contains($0) }
    let firing = after.filter { !before.contains($0) }
    if !cleared.isEmpty { lines.append(words.gatesCleared(cleared)) }
    if !firing.isEmpty { lines.append(words.gatesFiring(firing)) }
    return lines
  }

  private func level(_ side: Side) -> String? {
    guard side.assessment.level.status != .none, let held = side.assessment.level.held else {
      return nil
    }
    let levels = side.questionnaire.levels
    let names = [held.worst, held.best].map { levels[$0].title.text(in: language) }
    return names[0] == names[1] ? names[0] : names.joined(separator: " – ")
  }

  private func firing(_ side: Side) -> [String] {
    zip(side.questionnaire.gates, side.assessment.gates).filter { $0.1 == .yes }.map(\.0.id)
  }
}
