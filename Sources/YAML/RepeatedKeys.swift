/// The keys of a mapping that are there already, in runs that have one cause.
///
/// Where the line between two mappings is missing, all keys of the second are there twice: that is
/// one fault.
struct RepeatedKeys {
  /// Keys that follow one another nearly without a gap, as the first ones of their names do.
  struct Run {
    /// The record of the first repeated key.
    let key: Int

    /// The record of the first key of that name.
    let first: Int

    /// How many repeated keys follow it.
    var more = 0
  }

  private(set) var runs: [Run] = []

  /// The position in the mapping of the last repeated key, and the record of its first one.
  private var last = (position: 0, first: 0)

  private static let widestGap = 3

  /// Adds a key that is there already.
  ///
  /// - Parameter position: the number of keys before it in the mapping.
  mutating func add(_ key: Int, first: Int, at position: Int) {
    if !runs.isEmpty, position - last.position <= Self.widestGap, first > last.first {
      runs[runs.count - 1].more += 1
    } else {
      runs.append(Run(key: key, first: first))
    }
    last = (position, first)
  }
}
