import Localization

/// Finds what the header of a column stands for, in the ways in which forms and survey tools write
/// the questions that they were given.
struct HeaderLookup {
  let questionnaire: Questionnaire

  /// The questions by their ids, and by their texts and titles, each as `String.headerKey`.
  private var byID: [String: [QuestionIndex]] = [:]
  private var byWords: [String: [QuestionIndex]] = [:]

  /// The questions by their texts alone.
  private var byText: [String: [QuestionIndex]] = [:]

  /// The options of a question by their ids and texts, as `String.folded`, and those of all.
  private var options: [QuestionIndex: [String: OptionIndex]] = [:]
  private var allOptions: Set<String> = []

  /// How many characters the words behind an option's header may take; more are not looked at.
  private var longestOption = 0

  /// What a header stands for.
  enum Meaning: Equatable {
    case content(ColumnContent)
    case known(KnownColumn)

    /// Each of these questions; nothing tells which.
    case several([QuestionIndex])
  }

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    for question in questionnaire.questions {
      let index = question.index
      byID[question.id.headerKey, default: []].append(index)
      for key in Set(question.text.texts.map(\.headerKey)) {
        byText[key, default: []].append(index)
      }
      let words = question.text.texts + (question.title?.texts ?? [])
      for key in Set(words.map(\.headerKey)) { byWords[key, default: []].append(index) }
      guard case .multiple(let multiple) = question.kind else { continue }
      var options: [String: OptionIndex] = [:]
      for (option, value) in multiple.options.indexed() {
        for text in value.text.texts + [value.id] { options[text.folded] = option }
      }
      self.options[index] = options
      allOptions.formUnion(options.keys)
      longestOption = max(longestOption, 2 * (options.keys.map(\.count).max() ?? 0) + 8)
    }
  }
}

extension HeaderLookup {
  /// What a header stands for; nil if that cannot be told.
  func meaning(_ header: String) -> Meaning? {
    if header.utf8.count > Self.longest { return nil }
    let text = header.trimmed
    if text.isEmpty { return nil }
    if text != "ignore", let content = ColumnContent(text, in: questionnaire) {
      return content == .id ? KnownColumn("id").map(Meaning.known) : .content(content)
    }
    let key = text.headerKey
    return direct(key) ?? option(text) ?? behindID(text) ?? numbered(key) ?? inGroup(text[...])
      ?? behindCode(text)
  }

  /// The most bytes of a header that is compared with questions.
  private static let longest = 20_000

  /// The question whose text a header is, letter for letter but for what does not matter.
  func question(withText header: String) -> QuestionIndex? {
    byText[header.headerKey].flatMap { $0.count == 1 ? $0.first : nil }
  }

  /// The option of a question that a text names.
  func option(_ text: String, of question: QuestionIndex) -> OptionIndex? {
    options[question]?[text.folded]
  }

  private func direct(_ key: String) -> Meaning? {
    if let meaning = only(byID[key] ?? byWords[key]) { return meaning }
    return KnownColumn(key).map(Meaning.known)
  }

  private func only(_ indices: [QuestionIndex]?) -> Meaning? {
    guard let indices, let first = indices.first else { return nil }
    return indices.count == 1 ? .content(.question(first)) : .several(indices)
  }

  private func question(_ meaning: Meaning?) -> QuestionIndex? {
    if case .content(.question(let index)) = meaning { index } else { nil }
  }
}

// MARK: - More than a question

extension HeaderLookup {
  /// `K9[simple]`, `K9/simple`, `group/K9/simple`, `K9.simple`, `K9_2`, `Which? [Simple]`,
  /// `K9[simple]. Which? [Simple]`, `Which? - Selected Choice - Simple`
  private func option(_ text: String) -> Meaning? {
    let text = text.replacing(" - Selected Choice", with: "")
    let first = leadingID(text)?.index
    let places = text.indices.suffix(longestOption).reversed().lazy.filter {
      "[(/._:-".contains(text[$0])
    }
    for place in places.prefix(Self.mostMarks) {
      let head = text[..<place]
      var tail = text[text.index(after: place)...]
      switch text[place] {
      case "[", "(":
        guard let last = tail.popLast(), "])".contains(last) else { continue }
      case "-" where head.last?.isWhitespace != true: continue
      default: break
      }
      let name = String(tail).folded
      let isCode = "[/._".contains(text[place])
      let number = isCode ? Int(name.hasPrefix("sq") ? name.dropFirst(2) : name[...]) : nil
      guard allOptions.contains(name) || number != nil else { continue }
      let key = String(head).headerKey
      let indices = [
        question(only(byID[key] ?? byWords[key])), first, question(numbered(key)),
        question(inGroup(head)),
      ]
      for case .some(let index) in indices {
        guard let options = options[index] else { continue }
        if let option = options[name] ?? self.option(number, of: index) {
          return .content(.option(index, option))
        }
      }
    }
    return nil
  }

  /// How many marks of a header are looked at behind which something else may begin.
  private static let mostMarks = 40

  /// The option with a number, as tools count them.
  private func option(_ number: Int?, of index: QuestionIndex) -> OptionIndex? {
    guard let number, case .multiple(let multiple) = questionnaire.questions[index].kind,
      (1...multiple.options.count).contains(number)
    else { return nil }
    return OptionIndex(number: number)
  }

  /// The id that a text begins with, the longest of several, and what follows it.
  private func leadingID(_ text: String) -> (index: QuestionIndex, rest: Substring)? {
    let run = text.prefix { $0.isLetter || $0.isNumber || "._-".contains($0) }
    guard !run.isEmpty, run.count <= Limits.idCharacters + 1 else { return nil }
    for end in (run.indices.dropFirst() + [run.endIndex]).reversed() {
      if end < text.endIndex, text[end].isLetter || text[end].isNumber { continue }
      if ".-".contains(text[text.index(before: end)]) { continue }
      if let index = question(only(byID[String(text[..<end]).headerKey])) {
        return (index, text[end...])
      }
    }
    return nil
  }

  /// `K1. What is it for?`, `K1 - What is it for?`, `K1)`
  private func behindID(_ text: String) -> Meaning? {
    guard let (index, rest) = leadingID(text) else { return nil }
    let marks = rest.prefix { $0.isWhitespace || ".:)-–—|".contains($0) }
    let words = rest[marks.endIndex...]
    guard marks.contains(where: { !$0.isWhitespace }),
      words.isEmpty || marks.contains(where: \.isWhitespace)
    else { return nil }
    let key = String(words).headerKey
    if let others = byWords[key], !others.contains(index) { return .several([index] + others) }
    return isAboutOption(key, of: index) ? nil : .content(.question(index))
  }

  /// Whether a text goes on behind the words of a question that takes several options: it is about
  /// one of them, perhaps one that the questionnaire does not have.
  private func isAboutOption(_ key: String, of index: QuestionIndex) -> Bool {
    guard options[index] != nil, byWords[key] == nil else { return false }
    let question = questionnaire.questions[index]
    return key.hasSuffix("]")
      || (question.text.texts + (question.title?.texts ?? [])).contains {
        key.hasPrefix($0.headerKey)
      }
  }

  /// `role. Your role`, `submitdate. Date submitted`: LimeSurvey puts its codes in front of texts.
  private func behindCode(_ text: String) -> Meaning? {
    guard let (code, words) = text.halves(around: ". "), !code.contains(where: \.isWhitespace),
      let known = KnownColumn(code.headerKey),
      known.content == .role || KnownColumn(words.headerKey) != nil
    else { return nil }
    return .known(known)
  }

  /// `1. What is it for?`, `Q1: What is it for?`
  private func numbered(_ key: String) -> Meaning? {
    guard let number = key.prefixMatch(of: /(?:question|q)?\ ?\d+\ ?[.):-]\ ?/) else { return nil }
    return only(byWords[String(key[number.range.upperBound...])])
  }

  /// `group/K1`, `group/What is it for?`, `group-K1`, `group:K1`
  private func inGroup(_ text: Substring) -> Meaning? {
    let hasSpace = text.contains(where: \.isWhitespace)
    let places = text.indices.prefix(200).lazy.filter {
      text[$0] == "/" || !hasSpace && "-:.".contains(text[$0])
    }
    for place in places.prefix(Self.mostMarks) {
      let key = String(text[text.index(after: place)...]).headerKey
      if let meaning = only(byID[key]) { return meaning }
      if let known = KnownColumn(key), known.content == .role { return .known(known) }
      if text[place] == "/", let meaning = only(byWords[key]) { return meaning }
    }
    return nil
  }
}

extension String {
  /// The text as headers are compared: folded, without the signs that end it or that mark a
  /// question as one that must be answered.
  var headerKey: String {
    var key = Substring(folded)
    while let last = key.last, key.count > 1, "?!:.* ".contains(last) { key.removeLast() }
    while let first = key.first, key.count > 1, "* ".contains(first) { key.removeFirst() }
    return String(key)
  }
}
