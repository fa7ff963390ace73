import Localization

/// What a column of a table holds.
package enum ColumnContent: Hashable, Sendable {
  case question(QuestionIndex)

  /// Whether one option of a question is ticked.
  case option(QuestionIndex, OptionIndex)
  case role, name, id, date, organisation

  /// The group that the company is in, by the name of what it is a group of.
  case label(String)

  /// Nothing of interest: what other programs add to a survey, or what a map passes over.
  case ignored

  /// Something that is no question, as far as its header tells.
  case unknown

  /// Whatever stands under an empty header.
  case nameless
}

/// A column of a table.
package struct TableColumn: Sendable {
  /// The header; of several header rows, what all of them say. Empty if there is none.
  package let name: String

  /// Where the header stands.
  let range: Range<Int>
  package let content: ColumnContent
}

extension ColumnContent {
  /// What a map, or the header of a table made for this program, calls a column.
  init?(_ name: String, in questionnaire: Questionnaire) {
    switch name {
    case "role": self = .role
    case "name": self = .name
    case "id": self = .id
    case "date": self = .date
    case "organisation": self = .organisation
    case "ignore": self = .ignored
    default:
      if let label = Self.label(name) {
        self = .label(label)
        return
      }
      if let index = questionnaire.index(of: name) {
        self = .question(index)
        return
      }
      // Ids of questions and of options may hold points.
      for place in name.indices.reversed() where name[place] == "." {
        if let index = questionnaire.index(of: String(name[..<place])),
          case .multiple(let multiple) = questionnaire.questions[index].kind,
          let option = multiple.index(of: String(name[name.index(after: place)...]))
        {
          self = .option(index, option)
          return
        }
      }
      return nil
    }
  }

  /// The question that the column is about, with all or one of its options.
  var question: QuestionIndex? {
    switch self {
    case .question(let index), .option(let index, _): index
    case .role, .name, .id, .date, .organisation, .label, .ignored, .unknown, .nameless: nil
    }
  }

  /// What stands before the name of a label.
  static let labelPrefix = "label:"

  /// The name behind `label:`; nil for what names no label.
  private static func label(_ name: String) -> String? {
    guard name.hasPrefix(labelPrefix) else { return nil }
    let label = String(name.dropFirst(labelPrefix.count)).trimmed
    return label.isEmpty || label.count > Limits.idCharacters ? nil : label
  }
}
