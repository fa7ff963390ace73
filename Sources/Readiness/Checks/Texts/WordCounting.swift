/// A text as rules read it: words in lower case, sentences, digits.
struct Words {
  /// Letters and digits in a row; an apostrophe divides, as in French.
  let all: [String]

  /// The words of each sentence.
  let sentences: [[String]]

  /// The same words in the order of the alphabet.
  private let sorted: [String]

  init(_ text: String) {
    var all: [String] = []
    var sentences: [[String]] = [[]]
    var word = ""
    func end() {
      if word.isEmpty { return }
      all.append(word)
      sentences[sentences.count - 1].append(word)
      word = ""
    }
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      end()
      if ".!?:;…".contains(character), sentences.last?.isEmpty == false { sentences.append([]) }
    }
    end()
    self.all = all
    sorted = all.sorted()
    self.sentences = sentences.filter { !$0.isEmpty }
  }

  /// How much two texts have in common, 0–1: twice the common words over all words (Dice 1945).
  func similarity(to other: Words) -> Double {
    let (left, right) = (sorted, other.sorted)
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

  /// Words over six letters of a hundred, plus words to a sentence: the LIX (Björnsson 1968).
  var readingIndex: Double {
    if all.isEmpty { return 0 }
    let long = all.count { $0.count > 6 }
    return Double(all.count) / Double(max(1, sentences.count))
      + 100 * Double(long) / Double(all.count)
  }
}
