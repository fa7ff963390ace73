import Localization
import Readiness
import Terminal

/// The list of all questions with a field to find one.
struct OutlineFrame: Localized {
  let session: ScreenSession
  let outline: Outline

  private var interview: InterviewState { session.interview }
  var language: Language { interview.language }
  private var columns: Int { session.size.columns }

  /// The frame, and the index of the first question that its list shows.
  func frame() -> (frame: Frame, firstShown: Int) {
    let isLow = session.size.isLow
    let label = say(en: "Find: ", fr: "Chercher\u{A0}: ")
    let field = outline.field.styled(columns: columns - label.displayWidth - 1)
    var top = [
      StyledText.row(
        StyledText(title, .bold), summary, columns: columns, mark: session.size.cutMark)
    ]
    if !isLow { top += [StyledText(howTo).clipped(to: columns), StyledText("")] }
    top.append(StyledText(label) + field)
    if !isLow { top.append(StyledText("")) }
    let bottom = [message, keyRow]
    let indices = session.matches(of: outline)
    let items = items(indices)
    let cursor = ListCursor(
      index: indices.firstIndex(of: outline.question) ?? 0,
      firstShown: outline.focus.firstShown)
    let list = ScrolledList(
      items, cursor: cursor, room: session.size.rows - top.count - bottom.count,
      mark: session.size.cutMark, language: language)
    return (Frame(size: session.size, top: top + list.rows, bottom: bottom), list.first)
  }

  private var summary: StyledText {
    let counts = interview.counts
    let role = interview.role.flatMap { interview.questionnaire.role($0)?.title }
    let who = role?.text(in: interview.textLanguage) ?? say(en: "all roles", fr: "tous les rôles")
    var parts = [answered(counts.answered)]
    if counts.open > 0 { parts.append("\(counts.open) \(language.openStatus)") }
    if counts.dontKnow > 0 { parts.append(language.dontKnow(counts.dontKnow)) }
    if counts.notApplicable > 0 {
      parts.append("\(counts.notApplicable) \(language.notApplicableStatus)")
    }
    let text = StyledText("\(language.list(parts))   \(who)".neutralised)
    let room = columns - title.displayWidth - 2
    return text.width <= room
      ? text : StyledText(language.part(counts.closed, of: counts.asked)).clipped(to: max(0, room))
  }

  /// The questions, each dimension under its title.
  private func items(_ indices: [QuestionIndex]) -> [[StyledText]] {
    var shown: DimensionIndex?
    return indices.map { index in
      let dimension = interview.questionnaire.questions[index].dimension
      let row = session.listRow(index, mark: index == outline.question ? ">" : " ")
      let isNew = dimension != shown
      shown = dimension
      let styled = index == outline.question ? row.adding(.bold) : row
      return isNew ? [heading(dimension), styled] : [styled]
    }
  }

  private func heading(_ index: DimensionIndex) -> StyledText {
    let dimension = interview.questionnaire.dimensions[index]
    let asked = interview.askedQuestions.filter(dimension.questions.contains)
    let settled = asked.count { !interview.isOpen($0) }
    let title = StyledText(
      "  " + dimension.title.text(in: interview.textLanguage).neutralised, .cyan)
    return StyledText.row(
      title, StyledText(language.part(settled, of: asked.count)), columns: columns - 2,
      mark: session.size.cutMark)
  }

  private var message: StyledText {
    let text = outline.field.text.trimmed
    if let row = session.messageRows.first { return row }
    if text.isEmpty { return StyledText("") }
    let count = session.matches(of: outline).count
    return StyledText(
      (count == 0 ? nothingFound(text) : interview.matches(count, text)).neutralised
    ).truncated(to: columns, mark: session.size.cutMark)
  }

  private var keyRow: StyledText {
    KeyRow(
      order: [.move, .go, .nextOpen, .myRole, .returns, .fieldHelp],
      groups: [[.go], [.returns], [.nextOpen], [.fieldHelp], [.move], [.myRole]], gap: 3
    ).text(in: language, columns: columns)
  }
}

// MARK: - Words

extension OutlineFrame {
  private var title: String { say(en: "Go to a question", fr: "Aller à une question") }

  private var howTo: String {
    say(
      en: "Type an id or part of the text. Enter goes there, Esc returns.",
      fr: "Tapez un identifiant ou des mots. Entrée\u{A0}: y aller\u{202F}; Échap\u{A0}: revenir.")
  }

  /// “8 answered”, beside the numbers of those that are not.
  private func answered(_ count: Int) -> String {
    plural(
      count, en: "\(count) answered", fr: (one: "\(count) réponse", other: "\(count) réponses"))
  }

  private func nothingFound(_ text: String) -> String {
    say(
      en: "No question contains “\(text)”.",
      fr: "Aucune question ne contient «\u{A0}\(text)\u{A0}».")
  }
}
