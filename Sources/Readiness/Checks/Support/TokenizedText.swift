/// A text divided into words and sentences.
struct TokenizedText {
  /// The words in lower case: letters and digits in a row. An apostrophe divides, as in French.
  let words: [String]

  /// The words of each sentence; a line that ends, ends a sentence.
  let sentences: [[String]]

  init(_ text: String) {
    var words: [String] = []
    var sentences: [[String]] = [[]]
    var word = ""
    func end() {
      if word.isEmpty { return }
      words.append(word)
      sentences[sentences.count - 1].append(word)
      word = ""
    }
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      end()
      if ".!?:;…\n".contains(character), sentences.last?.isEmpty == false { sentences.append([]) }
    }
    end()
    self.words = words
    self.sentences = sentences.filter { !$0.isEmpty }
  }

  /// How much two texts have in common, 0–1.
  func diceCoefficient(with other: TokenizedText) -> Double {
    Readiness.diceCoefficient(words.sorted(), other.words.sorted())
  }

  /// The reading index LIX: words to a sentence, plus words over six letters of a hundred words
  /// (Björnsson 1968). Below 30 is very easy to read, above 60 very hard; 0 without words.
  var lix: Double {
    if words.isEmpty { return 0 }
    let long = words.count { $0.count > 6 }
    return Double(words.count) / Double(max(1, sentences.count))
      + 100 * Double(long) / Double(words.count)
  }
}

/// How much two ascending lists have in common, 0–1: twice the common elements over all elements
/// (Dice 1945).
func diceCoefficient<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Double {
  if left.isEmpty || right.isEmpty { return 0 }
  var (first, second, common) = (0, 0, 0)
  while first < left.count, second < right.count {
    if left[first] == right[second] {
      common += 1
      first += 1
      second += 1
    } else if left[first] < right[second] {
      first += 1
    } else {
      second += 1
    }
  }
  return 2 * Double(common) / Double(left.count + right.count)
}
