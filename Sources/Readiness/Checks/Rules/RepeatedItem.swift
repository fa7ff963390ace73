import Localization
import YAML

/// A question that stands twice in one part of a scenario.
///
/// It then counts twice, which nobody sees who reads the questionnaire.
struct RepeatedItem: CheckRule {
  static let code = "repeated-item"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A question stands twice in one part of a scenario, and counts twice.",
    fr: "Une question est deux fois dans une partie d’un scénario, et compte deux fois.")
  static let defect = PlantedDefect(
    replacing: "{falls-with: [goal, tools]}", with: "{falls-with: [goal, tools, goal]}",
    foundAt: "goal]")

  func findings(in context: CheckContext) -> [Finding] {
    context.scenarios.flatMap { scenario in
      CheckContext.ScenarioPart.allCases.compactMap { scenario.node[$0.rawValue] }
        .flatMap(repeatedItems)
    }
  }

  /// - Parameter part: the value of `likelihood`, `impact` or `level`.
  private func repeatedItems(of part: Node) -> [Finding] {
    let lists = ["rises-with", "falls-with"].compactMap { part[$0] }
    let items = lists.flatMap { $0.elements + $0.entries.map(\.key) }
    var known: [String: Node] = [:]
    return items.compactMap { item in
      guard let first = known[item.text] else {
        known[item.text] = item
        return nil
      }
      return finding(
        at: item.range, Self.message(item.text), help: Self.help, proof: .text,
        note: .init(Self.note, at: first.range))
    }
  }
}

extension RepeatedItem {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(en: "'\(id)' counts twice here", fr: "«\u{A0}\(id)\u{A0}» compte deux fois ici")
  }

  fileprivate static let help = Wording(
    en: "name it once, with a weight: '{id: 2}'",
    fr: "nommez-la une fois, avec un poids\u{A0}: «\u{A0}{id: 2}\u{A0}»")
  fileprivate static let note = Wording(en: "it stands here too", fr: "elle est ici aussi")
}
