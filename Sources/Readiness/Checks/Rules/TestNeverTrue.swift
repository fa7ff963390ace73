import Localization
import YAML

/// A part of a condition that no answers meet, although the whole condition may hold.
///
/// The part can be left out, or tests something else than its author meant.
struct TestNeverTrue: CheckRule {
  static let code = "test-never-true"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A part of a condition holds for no answers, so the whole is decided by the rest.",
    fr: "Une partie d’une condition n’est vraie pour aucune réponse, si bien que le reste "
      + "décide de tout.")
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}", with: "when: {any: [{goal: 1}, {hours: {below: 0}}]}",
    foundAt: "{hours")

  func findings(in context: CheckContext) -> [Finding] {
    context.conditions.constantParts.filter { !$0.holds }.map { part in
      finding(
        at: part.range, Self.message, help: Self.help,
        proof: context.bestAndWorst(
          deciding: part.condition,
          shows: Wording(
            en: "this part holds for neither",
            fr: "cette partie n’est vraie dans aucun des deux cas")
        ) { $0.condition(part.condition, is: .no) })
    }
  }
}

extension TestNeverTrue {
  fileprivate static let message = Wording(
    en: "this part of the condition never holds",
    fr: "cette partie de la condition n’est jamais vraie")
  fileprivate static let help = Wording(
    en: "take it out, or test what some answers do and others do not",
    fr: "retirez-la, ou testez ce que font certaines réponses et pas d’autres")
}
