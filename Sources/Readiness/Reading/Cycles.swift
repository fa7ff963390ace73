import YAML

/// Cycles among actions.
extension Resolver {
  /// Reports actions that wait for one another.
  ///
  /// An action waits for every earlier action of its question, and for every action of a needed
  /// question that reaches the step.
  func reportCycles(in questions: PerQuestion<Question>) {
    var search = CycleSearch(questions: questions)
    for cycle in search.cycles() {
      guard let first = cycle.first else { continue }
      let ids = cycle.map { questions[$0.question].actions[$0.position].id }
      let nodes = drafts[first.question].actionIDs
      guard first.position < nodes.count, let node = nodes[first.position] else { continue }
      log.report(.cycle(ids), at: node.range)
    }
  }
}

/// Finds the groups of actions that reach one another (strongly connected components; Tarjan 1972).
private struct CycleSearch {
  /// A question, and the position of an action among its actions.
  struct ActionPosition: Equatable {
    let question: QuestionIndex
    let position: Int
  }

  /// What is known of an action.
  struct State {
    /// When it was visited, from 0; nil before.
    var order: Int?

    /// The least `order` that it reaches through the actions it waits for, as far as is known.
    var lowest = 0

    /// Whether it was visited and its group is not complete.
    var isOnStack = false
  }

  let questions: PerQuestion<Question>

  /// The position of the last action that reaches each step, from step 1 on.
  private let lastReaching: PerQuestion<[Int?]>

  /// By the position among the actions of the question.
  private var states: PerQuestion<[State]>
  private var visited = 0
  private var stack: [ActionPosition] = []
  private var found: [[ActionPosition]] = []

  init(questions: PerQuestion<Question>) {
    self.questions = questions
    lastReaching = questions.mapElements { question in
      (1...5).map { step in question.actions.lastIndex { $0.to >= step } }
    }
    states = questions.mapElements { Array(repeating: State(), count: $0.actions.count) }
  }

  private subscript(action: ActionPosition) -> State {
    get { states[action.question][action.position] }
    set { states[action.question][action.position] = newValue }
  }

  /// The groups of two actions or more, each in file order.
  mutating func cycles() -> [[ActionPosition]] {
    for question in questions {
      for position in question.actions.indices {
        let action = ActionPosition(question: question.index, position: position)
        if self[action].order == nil { visit(action) }
      }
    }
    return found
  }

  /// Visits depth first; not recursively, because the chains of actions may be long.
  private mutating func visit(_ start: ActionPosition) {
    var path = [(action: start, next: waitsFor(start)[...])]
    enter(start)
    while let top = path.last {
      if let other = top.next.first {
        path[path.count - 1].next.removeFirst()
        if self[other].order == nil {
          enter(other)
          path.append((other, waitsFor(other)[...]))
        } else if self[other].isOnStack {
          lower(top.action, to: self[other].order ?? 0)
        }
      } else {
        path.removeLast()
        leave(top.action)
        if let parent = path.last?.action { lower(parent, to: self[top.action].lowest) }
      }
    }
  }

  private mutating func enter(_ action: ActionPosition) {
    self[action] = State(order: visited, lowest: visited, isOnStack: true)
    visited += 1
    stack.append(action)
  }

  private mutating func lower(_ action: ActionPosition, to order: Int) {
    self[action].lowest = min(self[action].lowest, order)
  }

  private mutating func leave(_ action: ActionPosition) {
    guard self[action].lowest == self[action].order else { return }
    var group: [ActionPosition] = []
    while let member = stack.popLast() {
      self[member].isOnStack = false
      group.append(member)
      if member == action { break }
    }
    if group.count > 1 {
      found.append(group.sorted { ($0.question, $0.position) < ($1.question, $1.position) })
    }
  }

  /// The last of the earlier actions of its question, and of the actions of each needed question:
  /// they wait for the others.
  private func waitsFor(_ action: ActionPosition) -> [ActionPosition] {
    let earlier = ActionPosition(question: action.question, position: action.position - 1)
    let needed = questions[action.question].actions[action.position].needs.compactMap { need in
      lastReaching[need.question][need.step - 1].map {
        ActionPosition(question: need.question, position: $0)
      }
    }
    return action.position > 0 ? [earlier] + needed : needed
  }
}
