/// A depth-first search for answers that make a condition come out as wanted.
///
/// Only the questions that the condition tests matter, with those that decide whether they are
/// asked. Of the answers to a question, one stands for all that pass the same tests. The questions
/// are answered in file order, until the condition is decided.
struct ConditionSearch {
  enum Verdict {
    /// These answers make the condition come out as wanted, whatever else is answered.
    case found([QuestionIndex: AnswerValue])
    /// No answers do.
    case never
    /// Too many answers would have to be tried.
    case unknown
  }

  /// The answers that are tried at most for one condition; a question that is skipped counts too.
  static let effort = 20_000

  /// The questions that a condition may depend on at most.
  static let mostQuestions = 200

  private let questionnaire: Questionnaire
  private let target: Condition
  private let wanted: Ternary

  /// The questions that decide the condition, in file order.
  private let deciding: [QuestionIndex]

  /// The answers that are tried for each of them.
  private let choices: [[AnswerValue]]
  private let hasTooManyQuestions: Bool

  private var states: PerQuestion<State>
  private var tried = 0

  private enum State {
    case open
    case skipped
    case answered(AnswerValue)
  }

  init(_ questionnaire: Questionnaire, _ target: Condition, _ wanted: Bool) {
    self.questionnaire = questionnaire
    self.target = target
    self.wanted = wanted ? .yes : .no
    let deciding = questionnaire.questions(deciding: target)
    self.deciding = deciding
    hasTooManyQuestions = deciding.count > Self.mostQuestions
    let tests = hasTooManyQuestions ? [] : questionnaire.tests(of: deciding, target)
    choices = zip(deciding, tests).map {
      questionnaire.questions[$0].representatives($1, passingFirst: wanted)
    }
    states = PerQuestion(repeating: .open, count: questionnaire.questions.count)
  }

  mutating func verdict() -> Verdict {
    if hasTooManyQuestions || choices.contains(where: \.isEmpty) { return .unknown }
    guard let found = search(0) else {
      return tried >= Self.effort ? .unknown : .never
    }
    return found ? .found(answers) : .never
  }

  private var answers: [QuestionIndex: AnswerValue] {
    var answers: [QuestionIndex: AnswerValue] = [:]
    for question in deciding {
      if case .answered(let value) = states[question] { answers[question] = value }
    }
    return answers
  }

  /// Whether answers to the deciding questions from an index on make the condition come out as
  /// wanted; nil if the effort is spent.
  ///
  /// On success the states hold the answers.
  private mutating func search(_ index: Int) -> Bool? {
    let truth = truth(of: target)
    if truth != .undetermined { return truth == wanted }
    guard index < deciding.count else { return false }
    let question = deciding[index]
    let asked = questionnaire.questions[question].when.map { self.truth(of: $0) } ?? .yes
    if asked == .no {
      tried += 1
      if tried >= Self.effort { return nil }
      states[question] = .skipped
      let found = search(index + 1)
      if found != true { states[question] = .open }
      return found
    }
    for value in choices[index] {
      tried += 1
      if tried >= Self.effort { return nil }
      states[question] = .answered(value)
      guard let found = search(index + 1) else { return nil }
      if found { return true }
    }
    states[question] = .open
    return false
  }

  private func truth(of condition: Condition) -> Ternary {
    condition.truth { question, test in
      switch states[question] {
      case .open: .undetermined
      case .skipped: .no
      case .answered(let value): test.truth(for: value)
      }
    }
  }
}

extension Questionnaire {
  /// The questions that decide a condition, in file order: those that it tests, and those that
  /// decide whether these are asked.
  func questions(deciding condition: Condition) -> [QuestionIndex] {
    var deciding: QuestionSet = []
    var pending = condition.tests.map(\.question)
    while let question = pending.popLast() {
      if !deciding.insert(question) { continue }
      questions[question].when?.forEachTest { tested, _ in pending.append(tested) }
    }
    return deciding.indices
  }

  /// The tests of each deciding question, in the condition and in those of the deciding questions.
  fileprivate func tests(
    of deciding: [QuestionIndex], _ condition: Condition
  ) -> [[Condition.Test]] {
    var tests = PerQuestion<[Condition.Test]>(repeating: [], count: questions.count)
    condition.forEachTest { tests[$0].append($1) }
    for question in deciding { questions[question].when?.forEachTest { tests[$0].append($1) } }
    return deciding.map { tests[$0] }
  }
}

extension Question {
  /// One answer for each way in which the tests may come out; empty if there are too many ways.
  ///
  /// - Parameter passingFirst: whether to begin with the answers that pass most tests, which is
  ///   where a condition is most often found to hold; otherwise with those that pass fewest.
  fileprivate func representatives(
    _ tests: [Condition.Test], passingFirst: Bool
  ) -> [AnswerValue] {
    var result: [(passed: Int, value: AnswerValue)] = []
    var seen: [[Bool]] = []
    for value in candidates(tests) {
      let outcome = tests.map { $0.truth(for: value) == .yes }
      if !seen.contains(outcome) {
        seen.append(outcome)
        result.append((outcome.count { $0 }, value))
      }
    }
    if mayBeNotApplicable, !seen.contains(tests.map { _ in false }) {
      result.append((0, .notApplicable))
    }
    let ordered = result.enumerated().sorted { left, right in
      left.element.passed == right.element.passed
        ? left.offset < right.offset
        : (left.element.passed > right.element.passed) == passingFirst
    }
    return ordered.map(\.element.value)
  }

  private func candidates(_ tests: [Condition.Test]) -> [AnswerValue] {
    var bounds: [Double] = []
    var tested: [OptionIndex] = []
    for test in tests {
      switch test {
      case .number(_, let bound): bounds.append(bound)
      case .includesAny(let options): tested += options
      case .lines, .lineAtLeast, .lineAtMost, .yesNo: break
      }
    }
    guard case .multiple(let multiple) = kind else { return samples(bounds: bounds) }
    return multiple.sets(telling: tested).map { .options($0) }
  }
}

extension MultipleChoice {
  /// Every combination of the given options, with one other where none is ticked; empty if more
  /// than ten are given.
  fileprivate func sets(telling tested: [OptionIndex]) -> [[OptionIndex]] {
    let told = options.indices.filter { tested.contains($0) && !options[$0].isExclusive }
    guard told.count <= 10 else { return [] }
    let other = options.indices.first { !options[$0].isExclusive && !told.contains($0) }
    let together = (0..<(1 << told.count)).compactMap { mask -> [OptionIndex]? in
      let picked = told.indices.filter { mask >> $0 & 1 == 1 }.map { told[$0] }
      return picked.isEmpty ? other.map { [$0] } : picked
    }
    return options.indices.filter { options[$0].isExclusive }.map { [$0] } + together
  }
}
