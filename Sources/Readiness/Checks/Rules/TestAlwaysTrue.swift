import Localization
import YAML

/// A part of a condition that all answers meet, although the whole condition may fail.
///
/// The part can be left out, or tests something else than its author meant.
struct TestAlwaysTrue: CheckRule {
  static let code = "test-always-true"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A part of a condition holds for all answers, so the whole is decided by the rest.",
    fr: "Une partie d’une condition est vraie pour toutes les réponses, si bien que le reste "
      + "décide de tout.")
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}", with: "when: {goal: 1, rivals: {at-least: 1}}",
    foundAt: "rivals")

  func findings(in context: CheckContext) -> [Finding] {
    context.conditions.constantParts.filter(\.holds).map { part in
      finding(
        at: part.range, Self.message, help: Self.help,
        proof: context.bestAndWorst(
          deciding: part.condition,
          shows: Wording(
            en: "this part holds for both", fr: "cette partie est vraie dans les deux cas")
        ) { $0.condition(part.condition, is: .yes) })
    }
  }
}

extension TestAlwaysTrue {
  fileprivate static let message = Wording(
    en: "this part of the condition always holds",
    fr: "cette partie de la condition est toujours vraie")
  fileprivate static let help = Wording(
    en: "take it out, or test what some answers do and others do not",
    fr: "retirez-la, ou testez ce que font certaines réponses et pas d’autres")
}
