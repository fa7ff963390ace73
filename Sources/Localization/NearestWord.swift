/// Looks for the candidates that a person most probably meant, as long as it takes little time.
///
/// One search serves all words of a text, so that a text of nothing but unknown words is searched
/// no longer than one with a few.
package struct NearestWordSearch: Sendable {
  /// How many pairs of letters may still be compared.
  private var budget = 2_000_000

  /// Where more candidates are as near, none is the one that was meant.
  private static let mostTied = 2

  /// What preparing a candidate costs, in pairs of letters.
  private static let costOfCandidate = 16

  package init() {}

  /// The candidate that a person most probably meant, or nil if none is near, or if the search has
  /// taken too long.
  ///
  /// Near means: the same but for upper and lower case, or at most one edit for each three letters
  /// (insertion, deletion, substitution or the exchange of two neighbours; Damerau 1964). Where
  /// none is near, the first that goes on behind the word with a full stop: `R4.a` for `R4`. Where
  /// several are as near, the first of two, and none of more.
  package mutating func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    if budget <= 0 { return nil }
    let wanted = word.comparedLetters
    var best: (distance: Int, candidate: String, tied: Int)?
    var longer: String?
    for candidate in candidates {
      budget -= Self.costOfCandidate
      let letters = candidate.comparedLetters
      if longer == nil, !wanted.isEmpty, letters.starts(with: wanted + ["."]) { longer = candidate }
      let allowed = max(1, max(wanted.count, letters.count) / 3)
      if (wanted.count - letters.count).magnitude > allowed { continue }
      budget -= wanted.count * letters.count
      if budget <= 0 { return nil }
      let distance = editDistance(wanted, letters)
      if distance > allowed { continue }
      if distance < best?.distance ?? .max {
        best = (distance, candidate, 1)
      } else if distance == best?.distance {
        best?.tied += 1
      }
    }
    if let best { return best.tied <= Self.mostTied ? best.candidate : nil }
    return longer
  }
}

/// The candidate that a person most probably meant, or nil if none is near.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  var search = NearestWordSearch()
  return search.nearest(to: word, among: candidates)
}

extension Language {
  /// The question behind an unknown word, whether the nearest known one was meant.
  package func didYouMean(_ nearest: String) -> String {
    say(en: "Did you mean \(nearest)?", fr: "Vouliez-vous dire \(nearest)\u{202F}?")
  }
}

extension String {
  /// The beginning of a word in lower case, as much as is compared.
  fileprivate var comparedLetters: [Unicode.Scalar] {
    let start = String(UnicodeScalarView(unicodeScalars.prefix(64)))
    return Array(start.lowercased().unicodeScalars.prefix(64))
  }
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
