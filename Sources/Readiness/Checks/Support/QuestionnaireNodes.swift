import YAML

/// The values of a questionnaire's text that its parts were read from.
///
/// A questionnaire that was read without an error has one value for each part, in the same order.
struct QuestionnaireNodes {
  /// The whole questionnaire.
  let root: Node
  let dimensions: PerDimension<Node>
  let questions: PerQuestion<Node>
  let gates: PerGate<Node>
  let levels: PerLevel<Node>

  init(_ root: Node) {
    self.root = root
    dimensions = PerDimension(root[QuestionnaireKeys.keys.dimensions]?.elements ?? [])
    questions = PerQuestion(
      dimensions.flatMap { $0[DimensionKeys.keys.questions]?.elements ?? [] })
    gates = PerGate(root[QuestionnaireKeys.keys.gates]?.elements ?? [])
    levels = PerLevel(root[QuestionnaireKeys.keys.levels]?.elements ?? [])
  }

  func options(of question: QuestionIndex) -> [Node] {
    questions[question][QuestionKeys.keys.options]?.elements ?? []
  }

  /// The word `options`, for what is said of all of them.
  func optionsKey(of question: QuestionIndex) -> Range<Int> {
    let node = questions[question]
    return node.entry(QuestionKeys.keys.options)?.key.range ?? node.headRange
  }

  func actions(of question: QuestionIndex) -> [Node] {
    questions[question][QuestionKeys.keys.actions]?.elements ?? []
  }

  /// - Parameter risk: the key of the risk, `absence` or `launch`.
  func scenarios(of risk: String) -> [Node] {
    root[QuestionnaireKeys.keys.risks]?[risk]?[RiskKeys.keys.scenarios]?.elements ?? []
  }

  /// The roles with their titles.
  var roles: [Node.Entry] { root[QuestionnaireKeys.keys.roles]?.entries ?? [] }
}

extension Node {
  /// Where the value of a key stands, or the mapping's id where the key is absent.
  func range<Result>(of key: Key<Result>) -> Range<Int> { range(of: key.name) }

  /// Where the value of a key stands, or the mapping's id where the key is absent.
  func range(of key: String) -> Range<Int> {
    if let value = self[key] { return value.headRange }
    return self[QuestionKeys.keys.id]?.range ?? headRange
  }
}
