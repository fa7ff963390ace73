import YAML

/// Ids that are taken for one another.
extension CheckContext {
  func idFindings() -> [Diagnostic] {
    let actions = questions.flatMap { places.actions(ofQuestionAt: $0.position) }
    var kinds: [(kind: String, nodes: [Node])] = [
      ("question", places.questions.compactMap { $0["id"] }),
      ("dimension", places.dimensions.compactMap { $0["id"] }),
      ("level", places.levels.compactMap { $0["id"] }),
      ("role", places.roles.map(\.key)),
      ("gate", places.gates.compactMap { $0["id"] }),
      ("action", actions.compactMap { $0["id"] }),
    ]
    for (name, _) in risks {
      kinds.append(("scenario", places.scenarios(of: name).compactMap { $0["id"] }))
    }
    for question in questions {
      let options = places.options(ofQuestionAt: question.position)
      kinds.append(("option", options.compactMap { $0["id"] }))
    }
    return kinds.flatMap { alike($0.nodes, $0.kind) }
  }

  private func alike(_ nodes: [Node], _ kind: String) -> [Diagnostic] {
    let names = nodes.map { Name($0) }.sorted {
      ($0.shape, $0.node.range.lowerBound) < ($1.shape, $1.node.range.lowerBound)
    }
    var first: [Name] = []
    var findings: [Diagnostic] = []
    for name in names {
      guard let twin = first.last(where: name.isTaken) else {
        first.append(name)
        continue
      }
      let (earlier, later) =
        twin.node.range.lowerBound < name.node.range.lowerBound ? (twin, name) : (name, twin)
      findings.append(
        Diagnostic(
          .alikeIDs(earlier.node.text, later.node.text, kind: kind), at: later.node.range,
          note: .init("'\(earlier.node.text)' is here", at: earlier.node.range)))
    }
    return findings
  }
}

/// An id with what the eye sees of it.
private struct Name {
  let node: Node
  let shape: String

  /// The letters of an id that is a word long enough to be misspelt; else none.
  private let letters: [Unicode.Scalar]

  init(_ node: Node) {
    self.node = node
    shape = node.text.shape
    let isWord = node.text.count >= 6 && !node.text.contains(where: \.isNumber)
    letters = isWord ? Array(node.text.lowercased().unicodeScalars) : []
  }

  /// Whether it may be taken for another one: the same shape, or one slip of the pen away.
  func isTaken(for other: Name) -> Bool {
    shape == other.shape || letters.isOneSlip(from: other.letters)
  }
}

extension String {
  /// The id with everything alike that the eye confuses: case, O and 0, I, l and 1, rn and m, and
  /// the three marks.
  fileprivate var shape: String {
    var shape = ""
    for character in lowercased() {
      switch character {
      case "0": shape += "o"
      case "1", "i": shape += "l"
      case ".", "_": shape += "-"
      case "m": shape += "rn"
      case "w": shape += "vv"
      default: shape.append(character)
      }
    }
    return shape
  }
}
