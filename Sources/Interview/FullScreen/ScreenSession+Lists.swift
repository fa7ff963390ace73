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
    unknownKeys = 0
    let positions = reviewPositions
    switch command {
    case .accept:
      return positions.indices.contains(focus) ? send(.goTo(positions[focus])) : send(.finish)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      focus = moved(focus, command, count: positions.count)
    case .nextProblem:
      let problems = positions.indices.filter { isProblem(positions[$0]) }
      focus = problems.first { $0 > focus } ?? problems.first ?? focus
    case .finish: return send(.finish)
    case .previous: return send(.back)
    case .next, .review, .close: break
    default: return performAnywhere(command)
    }
    return []
  }

  /// The place in a list after a key.
  private func moved(_ focus: Int, _ command: KeyCommand, count: Int) -> Int {
    let last = max(0, count - 1)
    return switch command {
    case .up: max(0, focus - 1)
    case .down: min(last, focus + 1)
    case .pageUp: max(0, focus - pageRows)
    case .pageDown: min(last, focus + pageRows)
    case .first: 0
    case .last: last
    default: focus
    }
  }

  /// The rows that a page key moves by.
  private var pageRows: Int { max(1, size.rows - 10) }
}

// MARK: - What lies over the question

extension ScreenSession {
  mutating func respondOverlay(to key: Key) -> [InterviewEffect] {
    switch overlay {
    case .start(let focus): return respondStart(to: key, focus)
    case .outline(let outline): return respondOutline(to: key, outline)
    case .page(let page, let line): return respondPage(to: key, page, line)
    case .roles(let focus): return respondRoles(to: key, focus)
    case nil: return []
    }
  }

  private mutating func respondPage(to key: Key, _ page: Page, _ line: Int) -> [InterviewEffect] {
    let last = max(0, pageLines(page).count - (size.rows - 2))
    switch KeyCommand(key, in: .list) {
    case .close, .help, .accept, .details: overlay = nil
    case .quit where key != .character("q"): return send(.quit)
    case .up: overlay = .page(page, firstLine: max(0, line - 1))
    case .down: overlay = .page(page, firstLine: min(last, line + 1))
    case .pageUp: overlay = .page(page, firstLine: max(0, line - (size.rows - 3)))
    case .pageDown, .toggle: overlay = .page(page, firstLine: min(last, line + size.rows - 3))
    case .first: overlay = .page(page, firstLine: 0)
    case .last: overlay = .page(page, firstLine: last)
    case .language: return send(.language(nil))
    default: return ignore()
    }
    return []
  }

  private mutating func respondOutline(to key: Key, _ outline: Outline) -> [InterviewEffect] {
    var outline = outline
    let matches = matches(of: outline)
    let index = matches.firstIndex(of: outline.position)
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter, .lineBreak:
      guard index != nil else { return [] }
      overlay = nil
      let effects = send(.goTo(outline.position))
      arrive()
      return effects
    case .up, .down, .pageUp, .pageDown:
      let command = KeyCommand(key, in: .text) ?? .up
      let target = moved(index ?? 0, command, count: matches.count)
      if matches.indices.contains(target) { outline.position = matches[target] }
    case .tab: outline.position = nextOpen(after: outline.position, matches) ?? outline.position
    case .function(10): return switchRole()
    case .function(1): open(.page(.help, firstLine: 0))
    case .function(7): return send(.language(nil))
    case .function(9): return send(.quit)
    default:
      guard outline.field.handle(key) else { return ignore() }
      let text = outline.field.text
      outline.position = best(of: self.matches(of: outline), for: text) ?? outline.position
    }
    if case .outline = overlay { overlay = .outline(outline) }
    return []
  }

  private func nextOpen(after position: Int, _ matches: [Int]) -> Int? {
    let open = matches.filter { interview.isOpen($0) }
    return open.first { $0 > position } ?? open.first
  }
}

// MARK: - The start

extension ScreenSession {
  /// What one can do at the start on a file that has answers.
  enum StartChoice: Equatable {
    case goOn(Int)
    case startAgain
    case check
  }

  /// Nothing to choose where there are no answers yet.
  var startChoices: [StartChoice] {
    if interview.counts.settled == 0, interview.drafts.isEmpty { return [] }
    let place = interview.question.map { [StartChoice.goOn($0.position)] } ?? []
    return interview.openPositions.isEmpty && place.isEmpty
      ? [.check, .startAgain] : place + [.startAgain, .check]
  }

  private mutating func respondStart(to key: Key, _ focus: Int) -> [InterviewEffect] {
    let choices = startChoices
    let last = max(0, choices.count - 1)
    switch KeyCommand(key, in: .list) {
    case .accept, .toggle:
      overlay = nil
      return choices.indices.contains(focus) ? start(choices[focus]) : []
    case .up: overlay = .start(focus: max(0, focus - 1))
    case .down, .next: overlay = .start(focus: min(last, focus + 1))
    case .digit(let digit) where (1...max(1, choices.count)).contains(digit) && !choices.isEmpty:
      overlay = .start(focus: digit - 1)
    case .language: return send(.language(nil))
    case .help: open(.page(.help, firstLine: 0))
    case .quit: return send(.quit)
    case .close: break
    default: return key == .control("d") ? send(.quit) : ignore()
    }
    return []
  }

  private mutating func start(_ choice: StartChoice) -> [InterviewEffect] {
    switch choice {
    case .goOn: return []
    case .startAgain: return interview.askedPositions.first.map { send(.goTo($0)) } ?? []
    case .check: return send(.review)
    }
  }
}

// MARK: - Roles

extension ScreenSession {
  /// To all questions, or to those of the person's role; asks which role where that is not known.
  mutating func switchRole() -> [InterviewEffect] {
    if interview.role != nil { return send(.role(nil)) }
    let roles = interview.questionnaire.roles.map(\.id)
    if roles.isEmpty { return ignore() }
    let own = interview.options.role ?? interview.sheet.respondent?.role
    if let own, roles.contains(own) { return send(.role(own)) }
    open(.roles(focus: 0))
    return []
  }

  private mutating func respondRoles(to key: Key, _ focus: Int) -> [InterviewEffect] {
    let roles = interview.questionnaire.roles
    switch KeyCommand(key, in: .list) {
    case .accept, .toggle:
      overlay = nil
      return send(.role(roles[focus].id))
    case .close: overlay = nil
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let command = KeyCommand(key, in: .list) ?? .up
      overlay = .roles(focus: moved(focus, command, count: roles.count))
    case .digit(let digit) where (1...roles.count).contains(digit):
      overlay = .roles(focus: digit - 1)
    default: return ignore()
    }
    return []
  }
}
