import YAML

/// All codes that `check` prints, with what there is to say about each.
package enum Catalogue {
  /// A code with its explanation.
  package struct Entry: Sendable {
    package let code: String

    /// “error”, “warning” or “hint”; nil where that depends on the case.
    package let severity: String?
    package let explanation: String
  }

  /// All entries by their code.
  package static var entries: [Entry] {
    let reading = readingCodes.map { code, text in
      Entry(code: code, severity: severity(ofReadingCode: code)?.rawValue, explanation: text)
    }
    let rules = Rule.allCases.map {
      Entry(code: $0.rawValue, severity: $0.severity.rawValue, explanation: $0.explanation)
    }
    return (reading + rules).sorted { $0.code < $1.code }
  }

  package static var codes: [String] { entries.map(\.code) }

  package static func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }

  private static func severity(ofReadingCode code: String) -> Severity? {
    switch code {
    case "missing-translation": .warning
    case "wrong-answer": nil
    default: .error
    }
  }

  /// What reading itself reports.
  private static let readingCodes: KeyValuePairs<String, String> = [
    "yaml":
      "The file is not the YAML that the program takes: its syntax, its size or its encoding.",
    "wrong-type":
      "A value is of another kind than its key takes, a list in place of a text for example.",
    "empty-value": "A key or a text has no value. Leave the key out, or write one.",
    "empty-list": "A list that must have an entry has none.",
    "unknown-key": "The key belongs nowhere here; often it is misspelt.",
    "missing-key": "A key that must be there is missing.",
    "unknown-word": "Only a few words are taken here, and this is none of them.",
    "not-a-number": "A number is written in digits, with a point before decimals.",
    "quoted-number": "A number in quotes is a text.",
    "not-half-days": "Days are counted in halves above 0: 0.5, 1, 1.5.",
    "out-of-range": "The number lies outside what its key takes.",
    "too-long": "The text is longer than the limit.",
    "too-many": "There are more entries than the limit.",
    "too-few": "There are fewer entries than are needed.",
    "bad-id": "An id is a letter followed by letters, digits, '.', '_' or '-', 64 at most.",
    "repeated-id": "Two things of one kind have the same id.",
    "unknown-reference": "The id names nothing that the file declares.",
    "unknown-format": "This program reads format 1.",
    "undeclared-language": "A text is written in a language that 'languages' does not list.",
    "missing-default-language": "The first language stands in for all others, so it must be there.",
    "missing-translation": "A text lacks one of the languages; readers will see the first one.",
    "level-not-above": "Levels stand in ascending order of 'from'.",
    "first-level-not-at-zero": "The first level begins at 0, so that every score has a level.",
    "key-of-other-type": "The key belongs to questions of another type.",
    "since-above-version": "'since' names a version that does not exist yet.",
    "score-falls": "Scores must not fall from line to line: lines stand in order from low to high.",
    "range-reversed": "A range is written with the smaller number first.",
    "no-scale": "A number needs a scale if it is scored or stands in a scenario.",
    "repeated-knot": "A scale gives each number one score.",
    "no-scored-question": "At least one question must be scored.",
    "later-question": "A 'when' reads questions that were asked before.",
    "own-question": "A question cannot depend on itself.",
    "wrong-test": "The test does not fit the type of the question.",
    "untestable": "The answers to text questions cannot be tested.",
    "no-score": "The question has no score, and one is needed here.",
    "gate-without-effect": "A gate holds a level or an advice.",
    "scenario-without-basis": "A scenario has 'likelihood' and 'impact', or 'level'.",
    "scenario-with-two-bases": "A scenario has 'likelihood' and 'impact', or 'level', not both.",
    "two-directions": "A question has one direction throughout one risk.",
    "action-lifts-nothing": "An action leads to a higher step than all it starts from.",
    "no-days": "An action says how many days it takes from each of its steps.",
    "days-without-step": "Days are given for a step that the action does not start from.",
    "action-circle": "Actions wait for one another, so that none of them can ever begin.",
    "then-itself": "'then' names another questionnaire.",
    "version-not-raised":
      "Something means something else than in the version before, and 'version' is the same.",
    "since-not-raised":
      "Answers came to mean something else, and 'since' does not say so: old ones would count.",
    "wrong-answer": "An answers file does not fit its questionnaire.",
  ]
}
