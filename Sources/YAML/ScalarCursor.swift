/// Turns the places that libyaml counts in Unicode scalars into byte offsets.
///
/// Most scalars of a text are one byte long; only the longer ones are listed. Places come nearly in
/// order, so the cursor moves through the list from the last one.
struct ScalarCursor {
  private let textStart: Int
  private let end: Int
  private let longScalars: [LongScalar]

  /// How many of the long scalars lie before the last place.
  private var passed = 0

  /// A scalar of more than one byte.
  private struct LongScalar {
    /// The number of scalars before it.
    let position: Int

    /// The bytes that continue it or a long scalar before it.
    let continuations: Int
  }

  init(_ bytes: [UInt8], textStart: Int) {
    self.textStart = textStart
    end = bytes.count
    var found: [LongScalar] = []
    var continuations = 0
    for offset in textStart..<bytes.count where bytes[offset].continuesScalar {
      let position = offset - textStart - continuations - 1
      continuations += 1
      if found.last?.position == position { found.removeLast() }
      found.append(LongScalar(position: position, continuations: continuations))
    }
    longScalars = found
  }

  /// The byte offset after a number of Unicode scalars, at most that of the end.
  mutating func offset(after count: Int) -> Int {
    while passed < longScalars.count, longScalars[passed].position < count { passed += 1 }
    while passed > 0, longScalars[passed - 1].position >= count { passed -= 1 }
    let continuations = passed > 0 ? longScalars[passed - 1].continuations : 0
    return min(textStart + count + continuations, end)
  }
}
