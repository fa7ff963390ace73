import Localization
import Readiness
import Terminal

/// Texts to read: the help, and the score in detail.
extension ScreenSession {
  /// All rows of a text to read.
  func pageLines(_ page: Page) -> [StyledText] {
    switch page {
    case .help: helpTexts.flatMap { $0.rows(columns: size.columns) } + keyLines
    case .action(let id):
      interview.checklist.filter { $0.action.id == id }.flatMap(interview.details)
        .flatMap { $0.rows(columns: size.columns) + [StyledText("")] }
    case .details:
      interview.scoreDetails.flatMap { $0.rows(columns: size.columns) }
    }
  }

  func pageFrame(_ page: Page, _ top: ListCursor) -> Frame {
    let lines = pageLines(page)
    let room = size.rows - 2
    let first = min(top.index, max(0, lines.count - room))
    let shown = Array(lines[first..<min(lines.count, first + room)])
    let left = lines.count - first - shown.count
    let more = StyledText(left > 0 ? language.moreBelow(left, size.cutMark) : "")
    let keys = KeyRow(order: [.scroll, .returns], groups: [[.returns], [.scroll]], gap: 3)
    let start = shown.first.map { StyledText.cursor + $0 }.map { [$0] } ?? []
    return Frame(
      size: size, top: start + shown.dropFirst(),
      bottom: [more, keys.text(in: language, columns: size.columns)])
  }

  /// The texts of the present question, each with an empty row after it.
  private var helpTexts: [String] {
    guard let question = interview.question, !isAtStart else { return [] }
    let parts =
      [question.text.text(in: interview.textLanguage)]
      + PlainQuestion(interview: interview, question: question).reasons
    return parts.flatMap { [$0, ""] }
  }

  private var questionKeys: [(keys: String, meaning: String)] {
    KeyTopic.allCases.map(help)
  }

  /// A line of the help on keys.
  func help(on topic: KeyTopic) -> (keys: String, meaning: String) {
    let savesNothing = interview.options.isReadOnly
    return (topic.keys(in: language), topic.meaning(in: language, savesNothing: savesNothing))
  }

  private var keyLines: [StyledText] {
    let topics = interview.isChecklist ? checklistKeys : questionKeys
    let width = (topics.map(\.keys.displayWidth).max() ?? 0) + 2
    return topics.flatMap { topic in
      (StyledText(topic.keys.padded(toColumns: width), .bold) + StyledText(topic.meaning))
        .wrapped(columns: size.columns, hanging: width)
    }
  }
}

// MARK: - Roles

extension ScreenSession {
  func rolesFrame(_ focus: ListCursor) -> Frame {
    let roles = interview.questionnaire.roles
    let items = roles.enumerated().map { index, role in
      StyledText(role.title.text(in: interview.textLanguage).neutralised)
        .choice(number: index + 1, isFocused: index == focus.index, columns: size.columns)
    }
    let keys = KeyRow(
      order: [.choose(roles.count), .goOn, .returns],
      groups: [[.goOn], [.returns], [.choose(roles.count)]], gap: 3)
    let list = ScrolledList(
      items, cursor: focus, room: size.rows - 3, mark: size.cutMark, language: language)
    let title = say(en: "Whose questions?", fr: "Les questions de qui\u{202F}?")
    return Frame(
      size: size, top: [StyledText(title, .bold), StyledText("")] + list.rows,
      bottom: [keys.text(in: language, columns: size.columns)])
  }
}
