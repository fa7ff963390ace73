import Localization
import Readiness

/// How many of the scored answers are stated only, documented or observed.
extension Report {
  var evidenceSection: [Block] {
    let answered = scoredAnswers
    if answered.isEmpty { return [] }
    let rows = Evidence.allCases.map { level -> [Inline] in
      let count = answered.count { assessment.states[$0.position].evidence == level }
      return [Inline(words.name(of: EvidenceWord(level))), Inline("\(count)")]
    }
    return [
      .heading(2, words.evidenceHeading),
      .table(
        Table(
          columns: [.init(words.standsBehind), .init(words.answersCount, isNumeric: true)],
          rows: rows)),
    ]
  }
}
