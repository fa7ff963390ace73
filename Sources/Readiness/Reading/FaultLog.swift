import YAML

/// The faults that were found in one file so far; reading goes on after a fault.
///
/// A class, because the readers of all parts of the file add to the same log.
final class FaultLog {
  private(set) var diagnostics: [Diagnostic]
  private var known: Set<Known> = []

  /// - Parameter diagnostics: the faults of the YAML syntax, which are found before any value is
  ///   read.
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

  /// Adds a fault, unless it is in the log already: a faulty value is read again for each alias
  /// that stands for it.
  private func add(_ fault: some Fault, at range: Range<Int>, note: Diagnostic.Note?) {
    if known.insert(Known(range: range, message: fault.message)).inserted {
      diagnostics.append(Diagnostic(fault, at: range, note: note))
    }
  }
}
