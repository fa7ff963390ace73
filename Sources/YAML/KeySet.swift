/// The keys of a mapping, to find the ones that are there twice.
///
/// Most mappings have a few keys: these are compared one by one, and hashed only when there are
/// many. One set serves all mappings, so that it allocates nothing for the usual ones.
struct KeySet {
  private var few: [Key] = []
  private var many: [String: Int] = [:]

  private static let most = 16

  private struct Key {
    let record: Int
    let text: Range<Int>
  }

  mutating func removeAll() {
    few.removeAll(keepingCapacity: true)
    many = [:]
  }

  /// Adds a key by its place in `texts`, unless there is one of the same text: then that one's
  /// record is returned.
  mutating func insert(_ record: Int, _ text: Range<Int>, in texts: [UInt8]) -> Int? {
    if few.count < Self.most {
      for key in few where key.text.count == text.count {
        if texts[key.text].elementsEqual(texts[text]) { return key.record }
      }
      few.append(Key(record: record, text: text))
      return nil
    }
    if many.isEmpty {
      for key in few { many[String(decoding: texts[key.text], as: UTF8.self)] = key.record }
    }
    let key = String(decoding: texts[text], as: UTF8.self)
    if let first = many[key] { return first }
    many[key] = record
    return nil
  }
}
