import YAML

/// Actions that nobody can take, and weak answers that no action lifts.
extension CheckContext {
  func actionFindings() -> [Diagnostic] {
    questions.flatMap { question in
      zip(question.actions, places.actions(ofQuestionAt: question.position)).flatMap {
        findings(of: $0, question, $1)
      } + (hasActions && question.isScored ? weakAnswers(to: question) : [])
    }
  }

  private func findings(of action: Action, _ question: Question, _ node: Node) -> [Diagnostic] {
    if !question.isScored {
      return [
        Diagnostic(
          .actionNeverPlanned(action.id), at: node.place(of: "id"),
          proof: question.worst.map {
            Example(
              [question.position: $0], to: questionnaire,
              shows: "no plan has '\(action.id)'")
          })
      ]
    }
    return impossibleSteps(of: action, question, node) + target(of: action, question, node)
      + zip(action.needs, node["needs"]?.entries ?? []).compactMap {
        need($0, of: action, question, $1)
      }
  }

  private func impossibleSteps(
    of action: Action, _ question: Question, _ node: Node
  ) -> [Diagnostic] {
    guard let steps = question.steps else { return [] }
    let written = node["from"]?.elements ?? []
    return zip(action.from, written).compactMap { from, place in
      guard !steps.contains(from) else { return nil }
      return Diagnostic(
        .stepImpossible(from, steps: steps), at: place.range,
        proof: around(step: from, of: question))
    }
  }

  /// The answers below and above a step that none is on.
  private func around(step wanted: Int, of question: Question) -> Example? {
    let scored = question.samples().compactMap { value in
      question.points(of: value).map { (points: $0, value: value) }
    }
    let below = scored.filter { stepOfScore($0.points) < wanted }.max { $0.points < $1.points }
    let above = scored.filter { stepOfScore($0.points) > wanted }.min { $0.points < $1.points }
    let found = [below, above].compactMap { $0 }
    let answers = found.map {
      Example.Answers([question.position: $0.value], to: questionnaire)
    }
    let scores = found.map(\.points.short).joined(separator: " and ")
    return Example(answers: answers, shows: "the nearest scores are \(scores)")
  }

  private func target(of action: Action, _ question: Question, _ node: Node) -> [Diagnostic] {
    guard let range = question.scoreRange, let best = question.best,
      range.high < 25 * Double(action.to - 1) - tolerance
    else { return [] }
    return [
      Diagnostic(
        .targetOutOfReach(action.to, most: range.high), at: node.place(of: "to"),
        proof: Example(
          [question.position: best], to: questionnaire, shows: "it scores \(range.high.short)"))
    ]
  }
}

// MARK: - What actions need

extension CheckContext {
  private func need(
    _ need: Action.Need, of action: Action, _ question: Question, _ entry: Node.Entry
  ) -> Diagnostic? {
    let needed = questions[need.question]
    let wanted = 25 * Double(need.step - 1)
    guard let range = needed.scoreRange, let best = needed.best else { return nil }
    let from = question.samples().first { value in
      question.points(of: value).map { action.from.contains(stepOfScore($0)) } ?? false
    }
    var answers: [Int: AnswerValue] = [:]
    answers[question.position] = from
    let shows = "no plan has '\(action.id)'"
    if range.high < wanted - tolerance {
      answers[needed.position] = best
      return Diagnostic(
        .needOutOfReach(needed.id, step: need.step, most: range.high), at: entry.key.range,
        proof: Example(answers, to: questionnaire, shows: shows))
    }
    let stuck = needed.samples().first { value in
      guard let points = needed.points(of: value), points < wanted - tolerance else { return false }
      return needed.scoreAfterActions(from: points) < wanted - tolerance
    }
    guard let stuck, let points = needed.points(of: stuck) else { return nil }
    answers[needed.position] = stuck
    return Diagnostic(
      .needWithoutAction(needed.id, step: need.step, from: stepOfScore(points)),
      at: entry.key.range, proof: Example(answers, to: questionnaire, shows: shows))
  }
}

// MARK: - Weak answers

extension CheckContext {
  /// Answers below 50 from which no action starts.
  private func weakAnswers(to question: Question) -> [Diagnostic] {
    let node = places.questions[question.position]
    let started = Set(question.actions.flatMap(\.from))
    let options = places.options(ofQuestionAt: question.position)
    var findings: [Diagnostic] = []
    var seen: [Int] = []
    for value in question.samples() {
      guard let points = question.points(of: value), points < 50 - tolerance else { continue }
      let step = stepOfScore(points)
      if started.contains(step) { continue }
      let fact: Fact
      let place: Range<Int>
      if case .line(let line) = value, line <= options.count {
        fact = .weakLine(line)
        place = options[line - 1].headRange
      } else {
        if seen.contains(step) { continue }
        seen.append(step)
        fact = .weakStep(step)
        place = node.entry("actions")?.key.range ?? node.place(of: "id")
      }
      findings.append(
        Diagnostic(
          fact, at: place,
          proof: Example(
            [question.position: value], to: questionnaire,
            shows: "it scores \(points.short), and no plan has an action for '\(question.id)'")))
    }
    return findings
  }
}

extension Question {
  /// The steps that answers can be on, ascending; nil if there are too many sets of options.
  fileprivate var steps: [Int]? {
    if case .multiple(let multiple) = kind {
      guard let scores = multiple.allScores else { return nil }
      return Set(scores.map { stepOfScore($0) }).sorted()
    }
    return Set(samples().compactMap { points(of: $0) }.map { stepOfScore($0) }).sorted()
  }

  /// The score after all actions that can be taken one after another, needs not regarded.
  fileprivate func scoreAfterActions(from start: Double) -> Double {
    guard isScored else { return start }
    return actions.reduce(start) { score, action in
      let target = 25 * Double(action.to - 1)
      return action.from.contains(stepOfScore(score)) && target > score ? target : score
    }
  }
}

extension MultipleChoice {
  /// The scores of all sets of options; nil if they are too many.
  fileprivate var allScores: [Double]? {
    var sums: Set<Double> = [0]
    for option in options where !option.isExclusive {
      sums.formUnion(sums.map { $0 + option.points })
      if sums.count > 5_000 { return nil }
    }
    let alone = options.filter(\.isExclusive).map(\.points)
    if options.allSatisfy({ $0.points > 0 || $0.isExclusive }) { sums.remove(0) }
    return (Array(sums) + alone).map { 100 * min(1, $0 / full) }
  }
}
