import Interview
import Localization
import Readiness
import YAML

/// The answers file of a session: what it held when it was last read or written here.
struct AnswersFile {
  /// The path as the person gave it.
  let path: String

  private let questionnaire: Questionnaire

  /// How a new file names its questionnaire.
  private let reference: String

  /// The language code of the comments in the file: that of the session that created it.
  private let commentLanguage: String

  /// The text of the file; nil while there is none.
  private(set) var text: SourceText?

  /// The answers in the file.
  private(set) var answers: Answers

  /// - Parameters:
  ///   - text: the text of the file; nil if there is none.
  ///   - answers: the answers in it, none for a new file.
  init(
    path: String, questionnaire: Questionnaire, reference: String, commentLanguage: String,
    text: SourceText?, answers: Answers
  ) {
    self.path = path
    self.questionnaire = questionnaire
    self.reference = reference
    self.commentLanguage = commentLanguage
    self.text = text
    self.answers = answers
  }

  /// Whether there is a file.
  var exists: Bool { text != nil }

  /// Writes changes into the file.
  ///
  /// Nothing that was changed elsewhere is overwritten: other answers are merged; the same ones are
  /// a conflict, unless `isOver` says to put these on top.
  ///
  /// - Parameter language: the language of the reason why the file could not be written.
  /// - Returns: the event that tells the result.
  mutating func save(
    _ changes: [AnswerChange], isOver: Bool = false, in language: Language
  ) -> InterviewEvent {
    do {
      guard let theirs = try changedElsewhere() else {
        let expected = Merge(base: answers, theirs: answers, mine: changes).result(questionnaire)
        try write(changes, expecting: expected, into: text)
        return .saved
      }
      guard let theirAnswers = read(theirs) else { return try conflict(changes) }
      let merge = Merge(base: answers, theirs: theirAnswers, mine: changes)
      if merge.isConflict, !isOver { return try conflict(changes) }
      let expected = merge.result(questionnaire)
      try write(changes, expecting: expected, into: theirs)
      return .savedOver(expected)
    } catch {
      return .savingFailed(reason: error.reason(in: language))
    }
  }

  /// Takes over what was changed elsewhere, where nothing of this session waits to be saved.
  ///
  /// - Returns: the event that tells the result; nil if the file is as it was, or cannot be read.
  mutating func reload() -> InterviewEvent? {
    guard let theirs = try? changedElsewhere(), let answers = read(theirs) else { return nil }
    text = theirs
    self.answers = answers
    return .savedOver(answers)
  }

  /// The text that the file would have with the changes in it.
  func text(with changes: [AnswerChange]) throws(SaveProblem) -> [UInt8] {
    let expected = Merge(base: answers, theirs: answers, mine: changes).result(questionnaire)
    return try newText(changes, expecting: expected, from: text).bytes
  }
}

extension AnswersFile {
  /// The text of the file if it is not the one that was last read or written here.
  private func changedElsewhere() throws(SaveProblem) -> SourceText? {
    if !File.exists(path) { return nil }
    let bytes: [UInt8]
    do { bytes = try File.read(path, limit: ReadingLimits().bytes) } catch {
      throw SaveProblem(error)
    }
    return bytes == text?.bytes ? nil : SourceText(name: path, bytes: bytes)
  }

  /// The answers of a text that was changed elsewhere; nil if it is no longer valid.
  private func read(_ source: SourceText) -> Answers? {
    guard let document = try? Document(source),
      document.root["questionnaire"]?.text == text.flatMap({ try? Document($0) })?
        .root["questionnaire"]?.text ?? reference
    else { return nil }
    let answeredAgain = answers.byQuestion.indices.filter {
      answers.byQuestion[$0] != nil && questionnaire.questions[$0].since > answers.version
    }
    return try? Answers.read(
      document, for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true,
      answeredAgain: answeredAgain
    ).answers
  }

  private mutating func write(
    _ changes: [AnswerChange], expecting expected: Answers, into old: SourceText?
  ) throws(SaveProblem) {
    let new = try newText(changes, expecting: expected, from: old)
    do { try AtomicFile.write(new.bytes, to: path) } catch { throw SaveProblem(error) }
    text = new
    answers = expected
  }

  private func newText(
    _ changes: [AnswerChange], expecting expected: Answers, from old: SourceText?
  ) throws(SaveProblem) -> SourceText {
    guard let old else {
      let file = NewAnswersFile(
        reference: reference, questionnaire: questionnaire, answers: expected,
        language: commentLanguage)
      return SourceText(name: path, text: file.text)
    }
    let editor = AnswersEditor(questionnaire, language: commentLanguage)
    do {
      return try editor.setting(
        changes.map { ($0.question, $0.after) }, in: old, expecting: expected)
    } catch {
      throw .editRefused
    }
  }

  /// Puts these answers into a file of their own.
  private func conflict(_ changes: [AnswerChange]) throws(SaveProblem) -> InterviewEvent {
    let mine = path.hasSuffix(".yaml") ? path.dropLast(5) + ".mine.yaml" : path + ".mine"
    do { try AtomicFile.write(text(with: changes), to: String(mine)) } catch {
      throw error as? SaveProblem ?? (error as? FileError).map(SaveProblem.init) ?? .editRefused
    }
    return .conflict(yours: String(mine))
  }
}
