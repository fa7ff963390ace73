import Localization

/// Reads the answer to one question from the text of a cell: as it would stand in an answers file,
/// or in the words of the questionnaire.
struct CellReader {
  let question: Question

  /// The texts of the options in every language, in lower case, by their place.
  private let options: [String: Int]

  init(_ question: Question, languages: [String]) {
    self.question = question
    let texts: [LocalizedText] =
      switch question.kind {
      case .choice(let lines): lines.map(\.text)
      case .multiple(let multiple): multiple.options.map(\.text)
      case .yesNo, .number, .text: []
      }
    var options: [String: Int] = [:]
    for (place, text) in texts.enumerated() {
      for language in languages { options[text.text(in: language).lowercased()] = place }
    }
    self.options = options
  }

  /// The answer in a text that is not empty.
  func read(_ text: String) throws(CellProblem) -> Answer {
    let (value, note) = try parts(of: text)
    if let value, let answer = question.answer(value, note: note) { return answer }
    throw CellProblem(fault: fault(text))
  }

  private func parts(of text: String) throws(CellProblem) -> (AnswerValue?, note: String?) {
    if text == "dont-know" { return (.dontKnow, nil) }
    if text.hasPrefix("not-applicable") {
      let reason = text.dropFirst("not-applicable".count).drop { $0 == ":" || $0 == " " }
      if !question.mayBeNotApplicable {
        throw CellProblem(fault: .notApplicableNotOffered(question.id))
      }
      if reason.isEmpty { throw CellProblem(fault: .noReason) }
      return (.notApplicable, String(reason))
    }
    switch question.kind {
    case .choice: return (line(text), nil)
    case .yesNo: return (yesNo(text), nil)
    case .number: return (number(text), nil)
    case .multiple(let multiple): return (try ticks(text, multiple), nil)
    case .text: return (.text(text), nil)
    }
  }

  private func line(_ text: String) -> AnswerValue? {
    if let line = Int(text) { return .line(line) }
    return options[text.lowercased()].map { .line($0 + 1) }
  }

  private func yesNo(_ text: String) -> AnswerValue? {
    switch text.lowercased() {
    case "yes", "oui", "true", "vrai": .yesNo(true)
    case "no", "non", "false", "faux": .yesNo(false)
    default: nil
    }
  }

  /// A number, with a point or a comma, or a range such as `3-6`.
  private func number(_ text: String) -> AnswerValue? {
    let text = text.replacing(",", with: ".")
    if let number = Double(decimal: text) { return .number(number) }
    let ends =
      text.contains("..") ? text.split(separator: "..") : text.split(separator: "-", maxSplits: 1)
    guard ends.count == 2, let low = Double(decimal: String(ends[0].trimmingSpaces)),
      let high = Double(decimal: String(ends[1].trimmingSpaces))
    else { return nil }
    return low == high ? .number(low) : .between(low, high)
  }

  /// The ids or the texts of options, between semicolons, bars or commas.
  private func ticks(
    _ text: String, _ multiple: MultipleChoice
  ) throws(CellProblem) -> AnswerValue? {
    if let only = options[text.lowercased()] { return .options([only]) }
    let mark: Character = text.contains(";") ? ";" : text.contains("|") ? "|" : ","
    var ticked: [Int] = []
    for part in text.split(separator: mark).map({ String($0.trimmingSpaces) }) where !part.isEmpty {
      guard let place = multiple.position(of: part) ?? options[part.lowercased()] else {
        let valid = multiple.options.map(\.id)
        throw CellProblem(
          fault: .noOption(
            part.excerpt, valid: valid, nearest: nearest(to: part, among: valid)))
      }
      if !ticked.contains(place) { ticked.append(place) }
    }
    if ticked.count > 1, let alone = ticked.first(where: { multiple.options[$0].isExclusive }) {
      throw CellProblem(fault: .isExclusive(multiple.options[alone].id))
    }
    return .options(ticked.sorted())
  }

  /// What is wrong with a text that the question does not take.
  private func fault(_ text: String) -> AnswersFault {
    let short = text.excerpt
    switch question.kind {
    case .choice(let lines): return .noLine(short, lines: lines.count)
    case .yesNo: return .noYesOrNo(short)
    case .number(let field):
      switch number(text) {
      case .number(let number): return .outsideRange(number, field.range)
      case .between(let low, let high) where low > high: return .rangeBackwards(low, high)
      case .between(let low, let high):
        return .outsideRange(field.range.contains(low) ? high : low, field.range)
      default: return .noNumber(short)
      }
    case .multiple, .text:
      return .wrongType(question: question.id, type: "text", found: "so long a text")
    }
  }
}

/// Why a cell cannot be read.
struct CellProblem: Error {
  let fault: AnswersFault
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return text
  }
}
