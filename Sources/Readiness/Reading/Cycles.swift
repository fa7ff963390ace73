import YAML

/// Circles among actions.
extension Resolver {
  /// Reports actions that wait for one another, in some order of answers.
  ///
  /// An action waits for every earlier action of its question, and for every action of a needed
  /// question that reaches the step.
  func reportCircles(in questions: [Question]) {
    var search = CycleSearch(questions)
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
  struct Place: Hashable {
    let question: Int
    let position: Int
  }

  private let questions: [Question]
  private var order: [Place: Int] = [:]
  private var lowest: [Place: Int] = [:]
  private var stack: [Place] = []
  private var onStack: Set<Place> = []
  private var found: [[Place]] = []

  init(_ questions: [Question]) { self.questions = questions }

  /// The groups of two actions or more, each in file order.
  mutating func cycles() -> [[Place]] {
    for question in questions {
      for position in question.actions.indices {
        let place = Place(question: question.position, position: position)
        if order[place] == nil { visit(place) }
      }
    }
    return found
  }

  /// Visits depth first, with a stack of its own, as chains may be long.
  private mutating func visit(_ start: Place) {
    var path = [(place: start, next: waitsFor(start)[...])]
    enter(start)
    while let top = path.last {
      if let other = top.next.first {
        path[path.count - 1].next.removeFirst()
        if order[other] == nil {
          enter(other)
          path.append((other, waitsFor(other)[...]))
        } else if onStack.contains(other) {
          lowest[top.place] = min(lowest[top.place] ?? 0, order[other] ?? 0)
        }
      } else {
        path.removeLast()
        leave(top.place)
        if let parent = path.last?.place {
          lowest[parent] = min(lowest[parent] ?? 0, lowest[top.place] ?? 0)
        }
      }
    }
  }

  private mutating func enter(_ place: Place) {
    order[place] = order.count
    lowest[place] = order[place]
    stack.append(place)
    onStack.insert(place)
  }

  private mutating func leave(_ place: Place) {
    guard lowest[place] == order[place] else { return }
    var group: [Place] = []
    while let member = stack.popLast() {
      onStack.remove(member)
      group.append(member)
      if member == place { break }
    }
    if group.count > 1 {
      found.append(group.sorted { ($0.question, $0.position) < ($1.question, $1.position) })
    }
  }

  private func waitsFor(_ place: Place) -> [Place] {
    let action = questions[place.question].actions[place.position]
    let earlier = (0..<place.position).map { Place(question: place.question, position: $0) }
    let needed = action.needs.flatMap { need in
      questions[need.question].actions.enumerated()
        .filter { $0.element.to >= need.step }
        .map { Place(question: need.question, position: $0.offset) }
    }
    return earlier + needed
  }
}
