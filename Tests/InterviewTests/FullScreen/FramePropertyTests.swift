@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// What holds for any sequence of keys at any size.
@Suite struct FramePropertyTests {
  private let characters = Array("123456789dnceulsqbgrmx/?wjkfy o-.é漢 ")

  private func key(_ random: inout SplitMix64) -> Key {
    let keys: [Key] = [
      .enter, .enter, .up, .down, .down, .tab, .backTab, .escape, .escape, .backspace, .home,
      .end, .left, .right, .pageDown, .pageUp, .lineBreak, .delete, .control("g"), .control("r"),
      .control("u"), .function(1), .function(3), .function(4), .function(10), .unknown,
      .paste("3\nx", isCut: false),
    ]
    return Bool.random(using: &random)
      ? .character(characters.randomElement(using: &random) ?? "1")
      : keys.randomElement(using: &random) ?? .enter
  }

  @Test(arguments: 1...8)
  func `the cursor stands where the focus is and nothing is too wide`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let id = ["enterprise-2.0", "quick-check"][seed % 2]
    var options = InterviewState.Options()
    options.completionLimit = 20
    var session = try ScreenFixture(
      Sample.frozen(id), language: seed.isMultiple(of: 3) ? "fr" : "en", options: options)
    var framesWithLines = 0
    for step in 1...150 {
      session.press(key(&random))
      if step.isMultiple(of: 7) {
        session.resize(
          Int.random(in: 38...130, using: &random), Int.random(in: 11...45, using: &random))
      }
      let frame = session.frame()
      let comment: Comment = "seed \(seed), step \(step)\n\(frame.lines.joined(separator: "\n"))"
      #expect(frame.cursor.column < frame.size.columns && frame.cursor.row < frame.size.rows)
      #expect(frame.lines.allSatisfy { $0.displayWidth <= frame.size.columns }, comment)
      if session.session.isTooSmall { continue }
      #expect(frame.lines.last?.isEmpty == false, comment)
      if session.session.isOnLines {
        let row = Array(frame.row(frame.cursor.row))
        #expect(row[0].character == ">", comment)
        let before = row[..<frame.cursor.column].map(\.character)
        #expect(before.contains { "([".contains($0) }, comment)
        #expect(!before.contains { ")]".contains($0) }, comment)
        framesWithLines += 1
      }
    }
    #expect(framesWithLines > 10)
  }

  @Test(arguments: 1...6)
  func `plain mode and the full screen give the same answers`(seed: Int) throws {
    var random = RandomAnswers(seed: UInt64(seed))
    let questionnaire = try Sample.frozen("enterprise-2.0")
    var screen = try ScreenFixture(questionnaire)
    var plain = PlainSession(
      InterviewState(questionnaire, Answers(for: questionnaire), textLanguage: "en"))
    for _ in 1...60 {
      guard let question = screen.interview.question else { break }
      #expect(plain.interview.question?.id == question.id)
      let value = random.value(for: question)
      screen.give(value, to: question)
      for line in lines(value) {
        for effect in plain.read(line) {
          if case .save = effect { plain.note(.saved) }
        }
      }
    }
    #expect(screen.interview.answers == plain.interview.answers)
    #expect(screen.interview.answers.byQuestion.count { $0 != nil } > 20)
  }

  private func lines(_ value: AnswerValue) -> [String] {
    switch value {
    case .line(let line): ["\(line)"]
    case .yesNo(let isYes): [isYes ? "yes" : "no"]
    case .number(let number): ["\(number)"]
    case .between(let low, let high): ["\(low)..\(high)"]
    case .options(let ticked):
      ticked.isEmpty ? [":next"] : [ticked.map { "\($0.number)" }.joined(separator: ",")]
    case .text(let text): [text]
    case .dontKnow: ["d"]
    case .notApplicable: [":na Because."]
    }
  }
}

extension ScreenFixture {
  /// Gives an answer as a person would.
  fileprivate mutating func give(_ value: AnswerValue, to question: Question) {
    switch value {
    case .line(let line): type("\(line)")
    case .yesNo(let isYes): type(isYes ? "y" : "n")
    case .number(let number): type("\(number)")
    case .between(let low, let high): type("\(low)..\(high)")
    case .options(let ticked):
      if ticked.isEmpty { return press(.tab) }
      for option in ticked { type("\(option.number)") }
    case .text(let text): type(text)
    case .dontKnow: type("d")
    case .notApplicable:
      press(.function(3))
      type("Because.")
      press(.enter)
    }
    press(.enter)
  }
}

extension ScreenSession {
  /// Whether the focus is on the lines of a question, with nothing over it and no text being
  /// written.
  fileprivate var isOnLines: Bool {
    guard let question = interview.question, overlay == nil else { return false }
    if case .text = question.kind { return false }
    return note == nil && filter == nil
  }
}
