import Localization
import YAML

/// A fault that one step made in many places, such as a language that was added.
struct FoldedFault: Fault {
  let code: String
  let severity: Severity
  let message: Wording
  let help: Wording?
}

extension Diagnostics {
  /// The codes of the faults that adding a language makes in many places.
  private static let foldedCodes = [
    QuestionnaireFault.Kind.missingTranslation.rawValue, UntranslatedText.code,
  ]

  /// The most places that are named one by one.
  private static let mostPlaces = 3

  /// The diagnostics in the order of their places, those with one cause as one.
  func folded(in source: SourceText) -> Diagnostics {
    let printer = DiagnosticPrinter(source, in: .english)
    let sorted = inOrderOfPlace
    let groups = Dictionary(
      grouping: sorted.filter { Self.foldedCodes.contains($0.fault.code) }, by: \.fault.message
    ).filter { $0.value.count > Self.mostPlaces }
    var folded: Set<Wording> = []
    let shown = sorted.compactMap { diagnostic -> Diagnostic? in
      let fault = diagnostic.fault
      guard let group = groups[fault.message] else { return diagnostic }
      guard folded.insert(fault.message).inserted else { return nil }
      let lines = group.map { printer.start(of: $0).line }
      let others = Set(lines.dropFirst()).sorted().prefix(Self.mostPlaces)
      return Diagnostic(
        FoldedFault(fault, others: group.count - 1, inLines: others.map { $0 }),
        at: diagnostic.range)
    }
    return Diagnostics(shown, more: sorted.more)
  }
}

// MARK: - Words

extension FoldedFault {
  /// - Parameters:
  ///   - count: the number of the other places.
  ///   - lines: the lines of the first of them.
  fileprivate init(_ fault: any Fault, others count: Int, inLines lines: [Int]) {
    let numbers = lines.map { "\($0)" }.joined(separator: ", ")
    let (english, french) = (fault.message.text(in: .english), fault.message.text(in: .french))
    self.init(
      code: fault.code, severity: fault.severity,
      message: Wording(
        en: "\(english); so it is in \(count) other places, the first in "
          + "\(lines.count == 1 ? "line" : "lines") \(numbers)",
        fr: "\(french)\u{202F}; de même à \(count) autres endroits, dont "
          + "\(lines.count == 1 ? "la ligne" : "les lignes") \(numbers)"),
      help: fault.help)
  }
}
