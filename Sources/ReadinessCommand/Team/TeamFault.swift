import YAML

/// Why the answers of one respondent cannot be counted in a team.
enum TeamFault: Fault {
  case otherQuestionnaire(String, expected: String)
  case otherCopy(String)
  case respondentTwice(name: String, first: String)
  case fileTwice(first: String)
}

extension TeamFault {
  var code: String {
    switch self {
    case .otherQuestionnaire: "other-questionnaire"
    case .otherCopy: "other-copy"
    case .respondentTwice: "respondent-twice"
    case .fileTwice: "file-twice"
    }
  }

  var showsExcerpt: Bool {
    switch self {
    case .otherQuestionnaire, .otherCopy, .respondentTwice: true
    case .fileTwice: false
    }
  }

  var message: String {
    switch self {
    case .otherQuestionnaire(let id, let expected):
      "these are answers to '\(id)', the others are to '\(expected)'"
    case .otherCopy(let id): "this is another copy of the questionnaire '\(id)'"
    case .respondentTwice(let name, let first): "'\(name)' has answered already in \(first)"
    case .fileTwice(let first): "this is the same file as \(first)"
    }
  }

  var help: String? {
    switch self {
    case .otherQuestionnaire: "leave the file out, or run the team of that questionnaire"
    case .otherCopy: "name one copy for all with --questionnaire"
    case .respondentTwice: "keep one of the two; this one is not counted"
    case .fileTwice: nil
    }
  }
}
