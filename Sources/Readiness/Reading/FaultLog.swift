import Localization
import YAML

/// The faults that were found in one file so far; reading goes on after a fault.
///
/// A class, because the readers of all parts of the file add to the same log.
final class FaultLog {
  private(set) var diagnostics: Diagnostics

  /// The hashes of the faults that are in the log, as many as are remembered.
  private var known: Set<Int> = []
  private static let mostKnown = 10_000

  /// Finds what was meant by a word of the file.
  var nearestWords = NearestWordSearch()

  /// - Parameter diagnostics: the faults of the YAML syntax, which are found before any value is
  ///   read.
  init(_ diagnostics: Diagnostics) {
    self.diagnostics = diagnostics
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

  /// Reports the space of another kind that a key begins with, as indentation holds only ordinary
  /// ones.
  ///
  /// - Returns: whether it begins with one.
  func reportForeignSpace(_ key: Node) -> Bool {
    guard let first = key.text.first, first.isWhitespace, !first.isASCII else { return false }
    let start = key.range.lowerBound
    add(YAMLFault.foreignSpace, at: start..<start + String(first).utf8.count, note: nil)
    return true
  }

  func report(table fault: TableFault, at range: Range<Int>) {
    add(fault, at: range, note: nil)
  }

  func report(brand fault: BrandFault, at range: Range<Int>) {
    add(fault, at: range, note: nil)
  }

  /// The candidate that was most probably meant by a word of the file; nil if none is near.
  func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    nearestWords.nearest(to: word, among: candidates)
  }

  /// Adds a fault, unless it is in the log already: a faulty value is read again for each alias
  /// that stands for it. Of very many faults, one may be counted again.
  private func add(_ fault: some Fault, at range: Range<Int>, note: Diagnostic.Note?) {
    var hasher = Hasher()
    hasher.combine(range)
    hasher.combine(fault.message)
    let hash = hasher.finalize()
    if known.contains(hash) { return }
    if known.count < Self.mostKnown { known.insert(hash) }
    diagnostics.append(Diagnostic(fault, at: range, note: note))
  }
}
