import Localization
import YAML

/// Two ids of one kind that are taken for each other.
///
/// Whoever writes answers by hand, or reads a table of them, mistakes the one for the other.
struct AlikeIDs: CheckRule {
  static let code = "alike-ids"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "Two ids differ only in case, in O and 0, in I, l and 1, in rn and m, or in their "
      + "marks; or two words of six letters or more by one slip of the pen.",
    fr: "Deux identifiants ne diffèrent que par la casse, par O et 0, par I, l et 1, par rn "
      + "et m, ou par leurs signes\u{202F}; ou deux mots de six lettres ou plus par une "
      + "faute de frappe.")
  static let defect = PlantedDefect(
    replacing: "{id: wiki,", with: "{id: Chat,", foundAt: "Chat")

  func findings(in context: CheckContext) -> [Finding] {
    let nodes = context.nodes
    let questions = context.questions.indices
    func ids(_ nodes: some Sequence<Node>) -> [Node] {
      nodes.compactMap { $0[QuestionKeys.keys.id] }
    }
    var kinds: [(kind: String, ids: [Node])] = [
      ("question", ids(nodes.questions)),
      ("dimension", ids(nodes.dimensions)),
      ("level", ids(nodes.levels)),
      ("role", nodes.roles.map(\.key)),
      ("blocking condition", ids(nodes.gates)),
      ("action", ids(questions.flatMap { nodes.actions(of: $0) })),
    ]
    kinds += CheckContext.RiskKey.allCases.map { risk in
      ("scenario", ids(context.scenarios.filter { $0.risk == risk }.map(\.node)))
    }
    kinds += questions.map { ("option", ids(nodes.options(of: $0))) }
    return kinds.flatMap { alike($0.ids, $0.kind) }
  }

  private func alike(_ nodes: [Node], _ kind: String) -> [Finding] {
    let ids = nodes.map { ConfusableID($0) }.sorted {
      ($0.skeleton, $0.node.range.lowerBound) < ($1.skeleton, $1.node.range.lowerBound)
    }
    // Ids that look alike are neighbours; only words are compared with others, too.
    var last: ConfusableID?
    var words: [ConfusableID] = []
    var effort = 0
    var findings: [Finding] = []
    for id in ids {
      let double = last.flatMap { $0.skeleton == id.skeleton ? $0 : nil }
      let twin =
        double
        ?? (id.letters.isEmpty || effort > Self.mostEffort ? [] : words).last { word in
          effort += 1
          return id.letters.isWithinOneEdit(of: word.letters)
        }
      guard let twin else {
        last = id
        if !id.letters.isEmpty { words.append(id) }
        continue
      }
      let isLater = twin.node.range.lowerBound < id.node.range.lowerBound
      let (earlier, later) = isLater ? (twin.node, id.node) : (id.node, twin.node)
      findings.append(
        finding(
          at: later.range, Self.message(earlier.text, later.text, kind: kind), help: Self.help,
          proof: .text, note: .init(Self.note(earlier.text), at: earlier.range)))
    }
    return findings
  }

  /// The most pairs of words that are compared: enough for all of a thousand.
  private static let mostEffort = 1_000_000
}

/// An id with what is compared to find those that are taken for it.
private struct ConfusableID {
  let node: Node

  /// The same for ids that look alike.
  let skeleton: String

  /// The letters of an id that is a word long enough to be misspelt; else none.
  let letters: [Unicode.Scalar]

  init(_ node: Node) {
    self.node = node
    skeleton = node.text.skeleton
    let isWord = node.text.count >= 6 && !node.text.contains(where: \.isNumber)
    letters = isWord ? Array(node.text.lowercased().unicodeScalars) : []
  }
}

extension String {
  /// The id with one letter for all that look alike: case, O and 0, I, l and 1, rn and m, vv and
  /// w, and the three marks (after the skeletons of Unicode's UTS 39).
  fileprivate var skeleton: String {
    var skeleton = ""
    for character in lowercased() {
      switch character {
      case "0": skeleton += "o"
      case "1", "i": skeleton += "l"
      case ".", "_": skeleton += "-"
      case "m": skeleton += "rn"
      case "w": skeleton += "vv"
      default: skeleton.append(character)
      }
    }
    return skeleton
  }
}

extension AlikeIDs {
  fileprivate static func message(_ id: String, _ other: String, kind: String) -> Wording {
    Wording(
      en: "the \(kind) ids '\(id)' and '\(other)' look alike",
      fr: "les identifiants «\u{A0}\(id)\u{A0}» et «\u{A0}\(other)\u{A0}» se ressemblent "
        + "(\(kind.french))")
  }

  fileprivate static func note(_ id: String) -> Wording {
    Wording(en: "'\(id)' is here", fr: "«\u{A0}\(id)\u{A0}» est ici")
  }

  fileprivate static let help = Wording(
    en: "give one of them a name that nobody mistakes for the other",
    fr: "donnez à l’un d’eux un nom que personne ne confond avec l’autre")
}
