import Localization
import Readiness

extension InterviewWords {
  /// “Advice: prepare, provisional; may be test.”
  func advice(_ figures: AdviceFigures) -> String {
    advice(
      adviceName(AdviceWord(figures.answer)), isFirm: figures.isFirm,
      others: figures.possible.filter { $0 != figures.answer }.map { adviceName(AdviceWord($0)) },
      isOuter: figures.completions == nil)
  }
}
