package import Localization

// How values of the format are named where a person reads of them.

extension AdviceWord {
  package init(_ advice: Advice) {
    self =
      switch advice {
      case .wait: .wait
      case .prepare: .prepare
      case .test: .test
      case .go: .go
      }
  }
}

extension EvidenceWord {
  package init(_ evidence: Evidence) {
    self =
      switch evidence {
      case .declared: .declared
      case .documented: .documented
      case .observed: .observed
      }
  }
}
