import Readiness
import Terminal

/// Keys in the review.
extension ScreenSession {
  mutating func respondReview(to key: Key) -> [InterviewEffect] {
    if case .paste = key {
      messages.append(.pasteIgnored)
      return []
    }
    guard let command = KeyCommand(key, in: .review) else { return ignore() }
    let questions = reviewQuestions
    switch command {
    case .accept:
      return questions.indices.contains(focus.index)
        ? send(.change(questions[focus.index])) : send(.finish)
    case .move(let step): focus.move(step, count: questions.count, page: pageRows)
    case .nextProblem:
      let problems = questions.indices.filter { isProblem(questions[$0]) }
      focus.index = problems.first { $0 > focus.index } ?? problems.first ?? focus.index
    case .finish: return send(.finish)
    case .previous: return send(.back)
    case .next, .review, .close: break
    default: return performAnywhere(command)
    }
    return []
  }

  /// The number of rows that a page key moves by.
  var pageRows: Int { max(1, size.rows - 10) }
}

// MARK: - What lies over the question

extension ScreenSession {
  mutating func respondOverlay(to key: Key) -> [InterviewEffect] {
    switch overlay {
    case .start(let focus): return respondStart(to: key, focus)
    case .outline(let outline): return respondOutline(to: key, outline)
    case .page(let page, let top): return respondPage(to: key, page, top)
    case .roles(let focus): return respondRoles(to: key, focus)
    case nil: return []
    }
  }

  private mutating func respondPage(to key: Key, _ page: Page, _ top: ListCursor)
    -> [InterviewEffect]
  {
    var top = top
    func move(_ step: ListStep) {
      let room = size.rows - 2
      top.move(step, count: pageLines(page).count - room + 1, page: room - 1)
    }
    switch KeyCommand(key, in: .list) {
    case .close, .help, .accept, .details: overlay = nil
    case .quit where key != .character("q"): return send(.quit)
    case .move(let step):
      move(step)
      overlay = .page(page, top)
    case .toggle:
      move(.pageDown)
      overlay = .page(page, top)
    case .language: return send(.language(nil))
    default: return ignore()
    }
    return []
  }

  private mutating func respondOutline(to key: Key, _ outline: Outline) -> [InterviewEffect] {
    var outline = outline
    let matches = matches(of: outline)
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter, .lineBreak:
      guard matches.contains(outline.question) else { return [] }
      overlay = nil
      let isChecking = interview.step == .review && !isAtStart
      let effects = send(isChecking ? .change(outline.question) : .goTo(outline.question))
      arrive()
      return effects
    case .up: outline.move(.up, among: matches, page: pageRows)
    case .down: outline.move(.down, among: matches, page: pageRows)
    case .pageUp: outline.move(.pageUp, among: matches, page: pageRows)
    case .pageDown: outline.move(.pageDown, among: matches, page: pageRows)
    case .tab:
      if let open = nextOpen(after: outline.question, matches) { outline.question = open }
    case .function(10): return switchRole()
    case .function(1): open(.page(.help, ListCursor()))
    case .function(7): return send(.language(nil))
    case .function(9): return send(.quit)
    default:
      guard outline.field.handle(key) else { return ignore() }
      let text = outline.field.text
      if let found = best(of: self.matches(of: outline), for: text) { outline.question = found }
    }
    if case .outline = overlay { overlay = .outline(outline) }
    return []
  }

  private func nextOpen(after question: QuestionIndex, _ matches: [QuestionIndex]) -> QuestionIndex?
  {
    let open = matches.filter { interview.isOpen($0) }
    return open.first { $0 > question } ?? open.first
  }
}

// MARK: - The start

extension ScreenSession {
  /// A choice on the start screen, for a file that has answers.
  enum StartChoice: Equatable {
    case goOn(QuestionIndex)
    case startAgain
    case check
  }

  /// The choices on the start screen; empty where there are no answers yet.
  var startChoices: [StartChoice] {
    if !interview.hasAnswers, interview.drafts.isEmpty { return [] }
    let place = interview.question.map { [StartChoice.goOn($0.index)] } ?? []
    return interview.openQuestions.isEmpty && place.isEmpty
      ? [.check, .startAgain] : place + [.startAgain, .check]
  }

  private mutating func respondStart(to key: Key, _ focus: ListCursor) -> [InterviewEffect] {
    let choices = startChoices
    var focus = focus
    switch KeyCommand(key, in: .list) {
    case .accept, .toggle:
      overlay = nil
      return choices.indices.contains(focus.index) ? start(choices[focus.index]) : []
    case .move(.up):
      focus.move(.up, count: choices.count, page: 1)
      overlay = .start(focus)
    case .move(.down), .next:
      focus.move(.down, count: choices.count, page: 1)
      overlay = .start(focus)
    case .digit(let digit) where focus.go(to: digit, count: choices.count): overlay = .start(focus)
    case .language: return send(.language(nil))
    case .help: open(.page(.help, ListCursor()))
    case .quit: return send(.quit)
    case .close: break
    default: return key == .control("d") ? send(.quit) : ignore()
    }
    return []
  }

  private mutating func start(_ choice: StartChoice) -> [InterviewEffect] {
    switch choice {
    case .goOn: return []
    case .startAgain: return interview.askedQuestions.first.map { send(.goTo($0)) } ?? []
    case .check: return send(.review)
    }
  }
}

// MARK: - Roles

extension ScreenSession {
  /// Switches between all questions and those of the person's role, which it asks for if it is not
  /// known.
  mutating func switchRole() -> [InterviewEffect] {
    if interview.role != nil { return send(.role(nil)) }
    if interview.questionnaire.roles.isEmpty { return ignore() }
    if let own = interview.ownRole { return send(.role(own)) }
    open(.roles(ListCursor()))
    return []
  }

  private mutating func respondRoles(to key: Key, _ focus: ListCursor) -> [InterviewEffect] {
    let roles = interview.questionnaire.roles
    var focus = focus
    switch KeyCommand(key, in: .list) {
    case .accept, .toggle:
      overlay = nil
      return send(.role(roles[focus.index].id))
    case .close: overlay = nil
    case .move(let step):
      focus.move(step, count: roles.count, page: pageRows)
      overlay = .roles(focus)
    case .digit(let digit) where focus.go(to: digit, count: roles.count): overlay = .roles(focus)
    default: return ignore()
    }
    return []
  }
}
