import YAML

/// Answers that should count differently, and do not.
extension CheckContext {
  func scoreFindings() -> [Diagnostic] {
    questions.flatMap { question -> [Diagnostic] in
      switch question.kind {
      case .choice(let lines): equalLines(of: question, lines)
      case .yesNo(let scores): equalYesNo(of: question, scores)
      // Points must be written even where nothing reads them.
      case .multiple(let multiple):
        usesScore[question.position] ? pointFindings(of: question, multiple) : []
      case .number(let field): field.scale.map { scaleFindings(of: question, field, $0) } ?? []
      case .text: []
      }
    }
  }

  private func equalLines(of question: Question, _ lines: [ChoiceOption]) -> [Diagnostic] {
    let nodes = places.options(ofQuestionAt: question.position)
    if let first = lines.first, lines.allSatisfy({ $0.score == first.score }) {
      let fact = Fact.equalThroughout(score: first.score)
      let place = places.optionsKey(ofQuestionAt: question.position)
      return [Diagnostic(fact, at: place, proof: same(question, .line(1), .line(lines.count)))]
    }
    return lines.indices.dropFirst().compactMap { index in
      guard lines[index].score <= lines[index - 1].score, index < nodes.count else { return nil }
      let node = nodes[index]["text"] == nil ? nil : nodes[index]["score"]
      return Diagnostic(
        Fact.equalLines(index, index + 1, score: lines[index].score),
        at: node?.range ?? nodes[index].headRange,
        proof: same(question, .line(index), .line(index + 1)))
    }
  }

  private func equalYesNo(of question: Question, _ scores: YesNoScores) -> [Diagnostic] {
    guard scores.yes == scores.no else { return [] }
    return [
      Diagnostic(
        .equalThroughout(score: scores.yes),
        at: places.questions[question.position].place(of: "score"),
        proof: same(question, .yesNo(false), .yesNo(true)))
    ]
  }

  /// Two answers to a question that score the same.
  func same(_ question: Question, _ first: AnswerValue, _ second: AnswerValue) -> Example {
    let score = question.points(of: first)?.short ?? "nothing"
    return Example(
      [question.position: first], [question.position: second], to: questionnaire,
      shows: "both score \(score)")
  }
}

// MARK: - Points of options

extension CheckContext {
  private func pointFindings(of question: Question, _ multiple: MultipleChoice) -> [Diagnostic] {
    let node = places.questions[question.position]
    let together = multiple.options.indices.filter { !multiple.options[$0].isExclusive }
    let points = together.reduce(0) { $0 + multiple.options[$1].points }
    let reach = max(points, multiple.options.map(\.points).max() ?? 0)
    if let range = question.scoreRange, range.high - range.low < tolerance,
      let first = question.worst, let last = question.samples().last
    {
      return [
        Diagnostic(
          .equalThroughout(score: range.low),
          at: places.optionsKey(ofQuestionAt: question.position),
          proof: same(question, first, last))
      ]
    }
    var findings = optionFindings(of: question, multiple, together)
    if together.count > 2, together.allSatisfy({ multiple.score(ofOptionsAt: [$0]) >= 100 }) {
      findings.append(
        Diagnostic(
          .oneOptionSuffices(options: together.count), at: node.place(of: "full"),
          proof: same(question, .options([together[0]]), .options(together))))
    }
    if reach < multiple.full - tolerance, let best = question.best {
      findings.append(
        Diagnostic(
          .fullOutOfReach(full: multiple.full, points: reach), at: node.place(of: "full"),
          proof: Example(
            [question.position: best], to: questionnaire,
            shows: "the best answer scores \((question.points(of: best) ?? 0).short)")))
    }
    return findings
  }

  private func optionFindings(
    of question: Question, _ multiple: MultipleChoice, _ together: [Int]
  ) -> [Diagnostic] {
    let nodes = places.options(ofQuestionAt: question.position)
    let all = multiple.score(ofOptionsAt: together)
    return zip(multiple.options.indices, nodes).compactMap { position, node -> Diagnostic? in
      let option = multiple.options[position]
      let score = multiple.score(ofOptionsAt: [position])
      if option.isExclusive {
        guard score > 0, score >= all - tolerance, !together.isEmpty else { return nil }
        return Diagnostic(
          .aloneScoresMost(option.id, score: score), at: node.place(of: "points"),
          proof: same(question, .options([position]), .options(together)))
      }
      guard option.points == 0, let other = together.first(where: { $0 != position }) else {
        return nil
      }
      return Diagnostic(
        .optionWithoutPoints(option.id), at: node.place(of: "points"),
        proof: same(question, .options([other]), .options([other, position].sorted())))
    }
  }
}

// MARK: - Scales

extension CheckContext {
  private func scaleFindings(
    of question: Question, _ field: NumberField, _ scale: Scale
  ) -> [Diagnostic] {
    let node = places.questions[question.position]
    let knots = node["scale"]?.entries ?? []
    func place(_ number: Double) -> Range<Int> {
      knots.first { Double(decimal: $0.key.text) == number }?.key.range ?? node.place(of: "scale")
    }
    var findings = scale.knots.filter { !field.range.contains($0.number) }.map { knot in
      Diagnostic(
        .knotOutside(knot.number, range: field.range), at: place(knot.number),
        proof: nearest(to: knot, of: question, field))
    }
    if let range = question.scoreRange, range.high - range.low < tolerance {
      let ends = (field.range.lowerBound, field.range.upperBound)
      findings.append(
        Diagnostic(
          .flatScale(score: range.low), at: node.place(of: "scale"),
          proof: same(question, .number(ends.0), .number(ends.1))))
      return findings
    }
    if let turn = secondTurn(of: scale) {
      findings.append(
        Diagnostic(
          .scaleTurns(at: turn.middle), at: place(turn.middle),
          proof: rising(question, [turn.before, turn.middle, turn.after], field)))
    }
    return findings
      + holes(in: scale, field).map { hole in
        Diagnostic(
          hole.fact, at: place(hole.knot),
          proof: same(question, .number(hole.low), .number(hole.high)))
      }
  }

  /// The answer that comes nearest to a knot which nobody can reach.
  private func nearest(
    to knot: Scale.Knot, of question: Question, _ field: NumberField
  ) -> Example {
    let number = min(max(knot.number, field.range.lowerBound), field.range.upperBound)
    let score = question.points(of: .number(number))?.short ?? ""
    return Example(
      [question.position: .number(number)], to: questionnaire,
      shows: "the answer nearest to \(knot.number.short) scores \(score), not \(knot.score.short)")
  }

  /// The knot where a scale changes its direction for the second time, with its neighbours.
  private func secondTurn(
    of scale: Scale
  ) -> (before: Double, middle: Double, after: Double)? {
    let knots = scale.knots
    var direction: Bool?
    var turns = 0
    for (index, (left, right)) in zip(knots, knots.dropFirst()).enumerated()
    where left.score != right.score {
      if let direction, direction != (right.score > left.score) { turns += 1 }
      direction = right.score > left.score
      if turns > 1 { return (knots[max(0, index - 1)].number, left.number, right.number) }
    }
    return nil
  }

  /// Answers one above the other, with their scores.
  private func rising(
    _ question: Question, _ numbers: [Double], _ field: NumberField
  ) -> Example {
    let inside = numbers.filter(field.range.contains)
    let scores = inside.map { question.points(of: .number($0))?.short ?? "" }
    return Example(
      answers: inside.map {
        Example.Answers([question.position: .number($0)], to: questionnaire)
      }, shows: "they score \(scores.joined(separator: ", "))")
  }

  /// A stretch of the range whose numbers all score the same.
  private struct Hole {
    let fact: Fact

    /// The number of the knot that it begins or ends at.
    let knot: Double
    let low: Double
    let high: Double
  }

  /// Where the score stands still: beyond an end that is neither 0 nor 100, and between two knots.
  private func holes(in scale: Scale, _ field: NumberField) -> [Hole] {
    let range = field.range
    var holes: [Hole] = []
    if let first = scale.knots.first, first.number > range.lowerBound, first.isOpenEnd {
      holes.append(
        Hole(
          fact: .scaleEnds(at: first.number, score: first.score, range: range),
          knot: first.number, low: range.lowerBound, high: min(first.number, range.upperBound)))
    }
    for (left, right) in zip(scale.knots, scale.knots.dropFirst())
    where left.score == right.score && left.isOpenEnd {
      let (low, high) = (
        max(left.number, range.lowerBound), min(right.number, range.upperBound)
      )
      guard low < high else { continue }
      holes.append(
        Hole(
          fact: .scaleStands(from: low, to: high, score: left.score), knot: right.number,
          low: low, high: high))
    }
    if let last = scale.knots.last, last.number < range.upperBound, last.isOpenEnd {
      holes.append(
        Hole(
          fact: .scaleEnds(at: last.number, score: last.score, range: range),
          knot: last.number, low: max(last.number, range.lowerBound), high: range.upperBound))
    }
    return holes
  }
}

extension Scale.Knot {
  /// Whether the score could go on from here, up or down, to where all scales end.
  fileprivate var isOpenEnd: Bool { score > 0 && score < 100 }
}
