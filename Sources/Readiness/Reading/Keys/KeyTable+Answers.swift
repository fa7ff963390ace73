/// The keys of an answers file.
extension KeyTable {
  static let answers = KeyTable(
    shape: .answers,
    entries: [
      "questionnaire": Entry(
        "the id of a shipped questionnaire, or a path from this file's folder", .plainText),
      "version": Entry("the version of the questionnaire answered", .whole(1...1_000_000)),
      "organisation": Entry("whose answers these are", .plainText),
      "respondent": Entry("who answered", .reference("respondent")),
      "date": Entry("the date of the answers, YYYY-MM-DD", .plainText),
      "answers": Entry(
        "question ids with their answers",
        ["type": ["object", "null"], "additionalProperties": .reference("entry")]),
    ])

  static let respondent = KeyTable(
    shape: .respondent,
    entries: [
      "name": Entry("the person", .plainText),
      "role": Entry("a role of the questionnaire", .plainText),
    ])

  static let answer = KeyTable(
    shape: .answer,
    entries: [
      "answer": Entry("the answer in its short form", .reference("value")),
      "evidence": Entry("what stands behind it", .words(Evidence.allCases.map(\.rawValue))),
      "note": Entry(
        "a remark; the reason of 'not-applicable'", ["type": ["string", "number", "boolean"]]),
      "by": Entry("who said it", .plainText),
      "on": Entry("when it was said", .plainText),
    ])

  static let range = KeyTable(
    shape: .range,
    entries: [
      "between": Entry(
        "the least and the greatest number it may be",
        .list(of: .number(-Limits.number...Limits.number), least: 2, most: 2))
    ])
}
