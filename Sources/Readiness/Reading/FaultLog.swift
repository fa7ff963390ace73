import YAML

/// The faults of one file, collected while it is read on.
///
/// A class, because every reader of a part of the file adds to the same log.
final class FaultLog {
  private(set) var diagnostics: [Diagnostic]
  private var known: Set<Known> = []

  /// - Parameter diagnostics: what is wrong with the text below the meaning of its values.
  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  private struct Known: Hashable {
    let range: Range<Int>
    let message: String
  }

  func report(_ fault: FormatFault, at range: Range<Int>, note: Diagnostic.Note? = nil) {
    add(fault, at: range, note: note)
  }

  func report(_ fault: QuestionnaireFault, at range: Range<Int>, note: Diagnostic.Note? = nil) {
    add(fault, at: range, note: note)
  }

  func report(_ fault: AnswersFault, at range: Range<Int>, note: Diagnostic.Note? = nil) {
    add(fault, at: range, note: note)
  }

  func report(table fault: TableFault, at range: Range<Int>) {
    add(fault, at: range, note: nil)
  }

  /// Adds a fault, unless it is there already, as it is when aliases share a faulty value.
  private func add(_ fault: some Fault, at range: Range<Int>, note: Diagnostic.Note?) {
    if known.insert(Known(range: range, message: fault.message)).inserted {
      diagnostics.append(Diagnostic(fault, at: range, note: note))
    }
  }
}
