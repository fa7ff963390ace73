import YAML

/// Why the answers of one respondent cannot be counted in a team.
package enum TeamFault: Fault, Error {
  /// The id of the questionnaire that was answered, and that of the team's.
  case otherQuestionnaire(String, expected: String)

  /// The id of the questionnaire, which has another text than the team's.
  case otherCopy(String)

  /// The name or the id of a person who answered otherwise before, and where; no date tells which
  /// answers are later.
  case respondentTwice(name: String, first: String)

  /// The path under which the same file was counted first.
  case fileTwice(first: String)
}

extension TeamFault {
  package var code: String {
    switch self {
    case .otherQuestionnaire: "other-questionnaire"
    case .otherCopy: "other-copy"
    case .respondentTwice: "respondent-twice"
    case .fileTwice: "file-twice"
    }
  }

  package var showsExcerpt: Bool {
    switch self {
    case .otherQuestionnaire, .otherCopy, .respondentTwice: true
    case .fileTwice: false
    }
  }

  package var message: String {
    switch self {
    case .otherQuestionnaire(let id, let expected):
      "these are answers to '\(id)', the others are to '\(expected)'"
    case .otherCopy(let id): "this is another copy of the questionnaire '\(id)'"
    case .respondentTwice(let name, let first): "'\(name)' has answered already in \(first)"
    case .fileTwice(let first): "this is the same file as \(first)"
    }
  }

  package var help: String? {
    switch self {
    case .otherQuestionnaire: "leave the file out, or run the team of that questionnaire"
    case .otherCopy: "name one copy for all with --questionnaire"
    case .respondentTwice:
      "no date tells which is later: keep one of the two, or date both; this one is not counted"
    case .fileTwice: nil
    }
  }
}
