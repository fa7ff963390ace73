/// The candidate that a person most probably meant, or nil if none is near.
///
/// Near means: the same but for upper and lower case, or at most one edit for each three letters
/// (insertion, deletion, substitution or the exchange of two neighbours; Damerau 1964).
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
    let allowed = max(1, max(wanted.count, letters.count) / 3)
    if (wanted.count - letters.count).magnitude > allowed { continue }
    let distance = editDistance(wanted, letters)
    if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
  }
  return best?.candidate
}

/// The number of edits between two words (optimal string alignment).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var edits = min(previous[column + 1], current[column]) + 1
      edits = min(edits, previous[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        edits = min(edits, beforePrevious[column - 1] + 1)
      }
      current.append(edits)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}
