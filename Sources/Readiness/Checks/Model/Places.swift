import YAML

/// Where the parts of a questionnaire stand in its text.
///
/// A questionnaire that was read without an error has one value for each part, in the same order;
/// so they are only looked up when something is to be said about them.
struct Places {
  let root: Node
  let dimensions: [Node]

  /// The questions by their position.
  let questions: [Node]
  let gates: [Node]
  let levels: [Node]

  init(_ root: Node) {
    self.root = root
    dimensions = root["dimensions"]?.elements ?? []
    questions = dimensions.flatMap { $0["questions"]?.elements ?? [] }
    gates = root["gates"]?.elements ?? []
    levels = root["levels"]?.elements ?? []
  }

  func options(ofQuestionAt position: Int) -> [Node] {
    questions[position]["options"]?.elements ?? []
  }

  /// The word `options`, for what is said of all of them.
  func optionsKey(ofQuestionAt position: Int) -> Range<Int> {
    let node = questions[position]
    return node.entry("options")?.key.range ?? node.headRange
  }

  func actions(ofQuestionAt position: Int) -> [Node] {
    questions[position]["actions"]?.elements ?? []
  }

  /// The two risks with the values of their scenarios.
  func scenarios(of risk: String) -> [Node] {
    root["risks"]?[risk]?["scenarios"]?.elements ?? []
  }

  /// The roles with their titles.
  var roles: [Node.Entry] { root["roles"]?.entries ?? [] }
}

extension Node {
  /// The place of a value inside the mapping, or of the mapping's id where the key is absent.
  func place(of path: String...) -> Range<Int> {
    var node = self
    for key in path {
      guard let value = node[key] else { return self["id"]?.range ?? headRange }
      node = value
    }
    return node.headRange
  }
}
