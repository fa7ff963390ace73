import Localization

/// The values of a document in the order of the text, each with the place of its subtree's end.
///
/// A flat array of small records is what keeps reading within twice the time of bare libyaml.
final class Tree: Sendable {
  struct Record {
    enum Kind: UInt8 {
      case scalar, sequence, mapping
      /// Stands for the record `first`.
      case alias
      /// Stands where a value was refused; its fault is reported.
      case refused
    }

    var kind: Kind
    var isPlain = false
    var isFlow = false

    /// Whether entries of a mapping, or a key, were refused; their fault is reported.
    var isIncomplete = false

    /// Whether nothing in a collection can be trusted: several keys are there twice, probably
    /// because the line between two mappings is missing, or the collection stands inside itself.
    var isJumbled = false

    /// The byte offsets in the source.
    var start: Int32
    var end: Int32

    /// Of a scalar, the start of its text in `texts`; of an alias, the record it stands for; of a
    /// collection, the number of its children, keys counted.
    var first: Int32 = 0

    /// Of a scalar, the length of its text in bytes; of any other, the record after its subtree.
    var second: Int32 = 0
  }

  let source: SourceText
  let records: [Record]

  /// The texts of all scalars, one after another.
  let texts: [UInt8]

  /// The names of the anchors, by the record that sets or uses them.
  let anchors: [Int: String]

  init(source: SourceText, records: [Record], texts: [UInt8], anchors: [Int: String]) {
    self.source = source
    self.records = records
    self.texts = texts
    self.anchors = anchors
  }

  /// The record of a value, or of the value that it stands for.
  @inline(__always)
  func resolved(_ index: Int) -> Record {
    let record = records[index]
    return record.kind == .alias ? records[Int(record.first)] : record
  }

  /// Whether a value is a scalar of this text.
  @inline(__always)  // Most texts differ in length, which is then seen without a call.
  func hasText(_ text: String, at index: Int) -> Bool {
    let record = resolved(index)
    guard record.kind == .scalar, Int(record.second) == text.utf8.count else { return false }
    var offset = Int(record.first)
    for byte in text.utf8 {
      if texts[offset] != byte { return false }
      offset += 1
    }
    return true
  }

  /// The scalar whose text, quotes included, holds a byte offset.
  func scalar(at offset: Int) -> Record? {
    let next = records.partitionIndex { $0.start > offset }
    guard next > 0 else { return nil }
    let record = records[next - 1]
    return record.kind == .scalar && record.end > offset ? record : nil
  }

  /// The record after the subtree of a record.
  func next(after index: Int) -> Int {
    switch records[index].kind {
    case .sequence, .mapping: Int(records[index].second)
    case .scalar, .alias, .refused: index + 1
    }
  }
}
