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
    dimensions = PerDimension(root["dimensions"]?.elements ?? [])
    questions = PerQuestion(dimensions.flatMap { $0["questions"]?.elements ?? [] })
    gates = PerGate(root["gates"]?.elements ?? [])
    levels = PerLevel(root["levels"]?.elements ?? [])
  }

  func options(of question: QuestionIndex) -> [Node] {
    questions[question]["options"]?.elements ?? []
  }

  /// The word `options`, for what is said of all of them.
  func optionsKey(of question: QuestionIndex) -> Range<Int> {
    let node = questions[question]
    return node.entry("options")?.key.range ?? node.headRange
  }

  func actions(of question: QuestionIndex) -> [Node] {
    questions[question]["actions"]?.elements ?? []
  }

  /// - Parameter risk: the key of the risk, `absence` or `launch`.
  func scenarios(of risk: String) -> [Node] {
    root["risks"]?[risk]?["scenarios"]?.elements ?? []
  }

  /// The roles with their titles.
  var roles: [Node.Entry] { root["roles"]?.entries ?? [] }
}

extension Node {
  /// Where a value inside the mapping stands, or the mapping's id where the key is absent.
  func range(of path: String...) -> Range<Int> {
    var node = self
    for key in path {
      guard let value = node[key] else { return self["id"]?.range ?? headRange }
      node = value
    }
    return node.headRange
  }
}
