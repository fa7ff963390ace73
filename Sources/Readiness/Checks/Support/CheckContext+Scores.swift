import YAML

/// The questions whose scores several rules look at.
extension CheckContext {
  /// The multiple choices whose score is used and is not the same for all answers, with the places
  /// of their options.
  var scoredOptions: [(question: Question, multiple: MultipleChoice, nodes: [Node])] {
    questions.compactMap { question in
      guard case .multiple(let multiple) = question.kind, usedScores.contains(question.index),
        !hasOneScore(question)
      else { return nil }
      return (question, multiple, nodes.options(of: question.index))
    }
  }

  /// The numbers that have a scale, with the places of the questions.
  var scales: [(question: Question, field: NumberField, scale: Scale, node: Node)] {
    questions.compactMap { question in
      guard case .number(let field) = question.kind, let scale = field.scale else { return nil }
      return (question, field, scale, nodes.questions[question.index])
    }
  }
}

extension MultipleChoice {
  /// The options that do not exclude the others.
  var combinable: [OptionIndex] { options.indices.filter { !options[$0].isExclusive } }
}

extension Node {
  /// Where the knot of a number stands in the scale of a question.
  func range(ofKnotAt number: Double) -> Range<Int> {
    let knots = self[QuestionKeys.keys.scale]?.entries ?? []
    return knots.first { Double(decimal: $0.key.text) == number }?.key.range
      ?? range(of: QuestionKeys.keys.scale)
  }
}
