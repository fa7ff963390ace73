import Localization
import YAML

/// A gate that caps level or advice at the highest there is.
///
/// It fires and changes nothing.
struct GateHoldsNothing: CheckRule {
  static let code = "gate-holds-nothing"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "What the blocking condition caps is the highest level or advice already, so it caps "
      + "nothing.",
    fr: "Ce que la condition bloquante plafonne est déjà tout en haut, si bien que personne "
      + "n’est plafonné.")
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}, level: trying", with: "when: {goal: 1}, level: settled",
    foundAt: "settled")

  func findings(in context: CheckContext) -> [Finding] {
    context.gates.flatMap { index, gate, node in
      reasons(gate, context.questionnaire).map { reason in
        finding(
          at: node.range(of: reason.key), Self.message(gate.id, reason), help: Self.help(reason),
          proof: firing(gate, at: index, reason, context))
      }
    }
  }

  private func reasons(_ gate: Gate, _ questionnaire: Questionnaire) -> [Reason] {
    var reasons: [Reason] = []
    if gate.level == questionnaire.levels.indices.last { reasons.append(.highestLevel) }
    if gate.advice == .go { reasons.append(.highestAdvice) }
    if gate.advice != nil, questionnaire.risks == nil { reasons.append(.noRisks) }
    return Array(reasons.prefix(2))
  }

  /// Answers for which the gate fires, all that it does not test at its best.
  private func firing(
    _ gate: Gate, at index: GateIndex, _ reason: Reason, _ context: CheckContext
  ) -> Proof {
    var search = ConditionSearch(context.questionnaire, gate.when, true)
    guard case .found(let answers) = search.verdict() else { return .notFound }
    return .answers(
      Example(
        context.bestAnswers.merging(answers) { $1 }, to: context.questionnaire,
        shows: Wording(
          en: "blocking condition '\(gate.id)' applies, and level and advice stay",
          fr: "la condition bloquante «\u{A0}\(gate.id)\u{A0}» s’applique, et le niveau et "
            + "le conseil restent")
      ) { example in
        example.gate(index, is: .yes)
          && example.assessments.allSatisfy { reason.isTrue(of: $0, index) }
      })
  }
}

extension GateHoldsNothing {
  fileprivate enum Reason {
    case highestLevel
    case highestAdvice
    case noRisks

    /// The key of the gate that is to no purpose.
    var key: String {
      switch self {
      case .highestLevel: GateKeys.keys.level.name
      case .highestAdvice, .noRisks: GateKeys.keys.advice.name
      }
    }

    /// Whether a gate that fires changes nothing in this respect.
    func isTrue(of assessment: Assessment, _ gate: GateIndex) -> Bool {
      switch self {
      case .highestLevel: !assessment.level.heldBy.contains(gate)
      // No advice is above this one, so that the gate alone shows it.
      case .highestAdvice: true
      case .noRisks: assessment.advice == nil
      }
    }
  }

  fileprivate static func message(_ id: String, _ reason: Reason) -> Wording {
    let why =
      switch reason {
      case .highestLevel:
        Wording(en: "its level is the highest one", fr: "son niveau est le plus haut")
      case .highestAdvice:
        Wording(
          en: "'go' is the highest advice", fr: "«\u{A0}go\u{A0}» est le conseil le plus haut")
      case .noRisks:
        Wording(
          en: "without 'risks' there is no advice to cap",
          fr: "sans «\u{A0}risks\u{A0}», il n’y a pas de conseil à plafonner")
      }
    return Wording(
      en: "blocking condition '\(id)' caps nothing: \(why.text(in: .english))",
      fr: "la condition bloquante «\u{A0}\(id)\u{A0}» ne plafonne rien\u{A0}: "
        + why.text(in: .french))
  }

  fileprivate static func help(_ reason: Reason) -> Wording {
    switch reason {
    case .highestLevel: Wording(en: "name a lower level", fr: "nommez un niveau plus bas")
    case .highestAdvice: Wording(en: "name a lower advice", fr: "nommez un conseil plus bas")
    case .noRisks:
      Wording(
        en: "cap a level instead, or add 'risks'",
        fr: "plafonnez plutôt un niveau, ou ajoutez «\u{A0}risks\u{A0}»")
    }
  }
}
