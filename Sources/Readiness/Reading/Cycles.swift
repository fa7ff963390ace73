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
  struct ActionPosition: Hashable {
    let question: QuestionIndex
    let position: Int
  }

  let questions: PerQuestion<Question>

  /// When each action was visited, from 0.
  var order: [ActionPosition: Int] = [:]

  /// The least `order` that each action reaches through the actions it waits for, as far as is
  /// known.
  var lowest: [ActionPosition: Int] = [:]

  /// The visited actions whose group is not complete.
  var stack: [ActionPosition] = []
  var onStack: Set<ActionPosition> = []
  var found: [[ActionPosition]] = []

  /// The groups of two actions or more, each in file order.
  mutating func cycles() -> [[ActionPosition]] {
    for question in questions {
      for position in question.actions.indices {
        let action = ActionPosition(question: question.index, position: position)
        if order[action] == nil { visit(action) }
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
        if order[other] == nil {
          enter(other)
          path.append((other, waitsFor(other)[...]))
        } else if onStack.contains(other) {
          lowest[top.action] = min(lowest[top.action] ?? 0, order[other] ?? 0)
        }
      } else {
        path.removeLast()
        leave(top.action)
        if let parent = path.last?.action {
          lowest[parent] = min(lowest[parent] ?? 0, lowest[top.action] ?? 0)
        }
      }
    }
  }

  private mutating func enter(_ action: ActionPosition) {
    order[action] = order.count
    lowest[action] = order[action]
    stack.append(action)
    onStack.insert(action)
  }

  private mutating func leave(_ action: ActionPosition) {
    guard lowest[action] == order[action] else { return }
    var group: [ActionPosition] = []
    while let member = stack.popLast() {
      onStack.remove(member)
      group.append(member)
      if member == action { break }
    }
    if group.count > 1 {
      found.append(group.sorted { ($0.question, $0.position) < ($1.question, $1.position) })
    }
  }

  private func waitsFor(_ action: ActionPosition) -> [ActionPosition] {
    let needs = questions[action.question].actions[action.position].needs
    let earlier = (0..<action.position).map {
      ActionPosition(question: action.question, position: $0)
    }
    let needed = needs.flatMap { need in
      questions[need.question].actions.enumerated()
        .filter { $0.element.to >= need.step }
        .map { ActionPosition(question: need.question, position: $0.offset) }
    }
    return earlier + needed
  }
}
