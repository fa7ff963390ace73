/// Where each of the two risks turns the advice, 0–100.
package struct RiskCuts: Equatable, Sendable {
  package let absence: Double
  package let launch: Double

  /// The pairs that are tried to see how far the advice depends on them: each cut from 40 to 60
  /// in steps of 5.
  package static let tried: [RiskCuts] = {
    let cuts: [Double] = [40, 45, 50, 55, 60]
    return cuts.flatMap { absence in cuts.map { RiskCuts(absence: absence, launch: $0) } }
  }()
}
