import Interview
import Localization
import Readiness
import Terminal

/// The files of a session of `answer`: the answers file, its lock, the memory of the session.
struct AnswerSession {
  var file: AnswersFile

  /// Held until the session closes; nil when nothing is written.
  private let lock: FileLock?
  let questionnaire: LoadedQuestionnaire

  /// The memory that was kept last.
  private var keptMemory: String

  /// Whether the folder of the answers file, or that of the memory, does not answer.
  private var isStuck = false

  /// How long things are waited for that a session can do without, in milliseconds.
  private static let patience = 1_000

  init(
    _ file: AnswersFile, _ questionnaire: LoadedQuestionnaire, lock: FileLock?,
    memory: String
  ) {
    self.file = file
    self.questionnaire = questionnaire
    self.lock = lock
    keptMemory = memory
  }

  /// Carries out an effect that writes the answers file.
  ///
  /// - Returns: the event that tells the result; nil for other effects.
  mutating func save(_ effect: InterviewEffect, _ interview: InterviewState) -> InterviewEvent? {
    Self.save(effect, into: &file, in: interview.language)
  }

  private static func save(
    _ effect: InterviewEffect, into file: inout AnswersFile, in language: Language
  ) -> InterviewEvent? {
    let event: InterviewEvent
    switch effect {
    case .save(let changes): event = file.save(changes, in: language)
    case .saveOver(let changes): event = file.save(changes, isOver: true, in: language)
    case .edit, .end, .summarise, .writeReport: return nil
    }
    switch event {
    case .saved, .savedOver: onCrash(say: crashText)
    default: onCrash(say: crashTextWhileUnsaved)
    }
    return event
  }

  /// Begins to carry out an effect that writes the answers file; nil for other effects.
  func work(
    on effect: InterviewEffect, _ interview: InterviewState
  ) -> Work<(file: AnswersFile, event: InterviewEvent?)>? {
    switch effect {
    case .edit, .end, .summarise, .writeReport: return nil
    case .save, .saveOver:
      return Work { [file, language = interview.language] in
        var file = file
        let event = Self.save(effect, into: &file, in: language)
        return (file, event)
      }
    }
  }

  /// Takes the result of writing the answers file.
  ///
  /// - Returns: the event that tells it; where it is not there, the file cannot be written any
  ///   more.
  mutating func take(
    _ work: Work<(file: AnswersFile, event: InterviewEvent?)>, _ interview: InterviewState
  ) -> InterviewEvent? {
    if let result = work.value {
      file = result.file
      return result.event
    }
    isStuck = true
    let problem = SaveProblem.other(FileError(.write, file.path, .noAnswer))
    return .savingFailed(reason: problem.reason(in: interview.language))
  }

  /// Takes over what was changed elsewhere while the process was stopped.
  mutating func recheck(_ interview: InterviewState) -> InterviewEvent? {
    if !interview.unsaved.isEmpty || interview.options.isReadOnly { return nil }
    let reloaded = Work.result(within: Self.patience) { [file] in
      var file = file
      let event = file.reload()
      return (file, event)
    }
    guard let reloaded else { return nil }
    file = reloaded.0
    return reloaded.1
  }

  /// Keeps the present question and what is not accepted, for the next session.
  ///
  /// Where there is no answers file yet, the question alone is not worth keeping.
  mutating func remember(_ interview: InterviewState) {
    if interview.options.isReadOnly || interview.isChecklist || isStuck { return }
    let isWorthKeeping = file.exists || !interview.drafts.isEmpty
    let memory = isWorthKeeping ? SessionMemory(interview).text(interview.questionnaire) : ""
    if memory != keptMemory {
      let path = file.path
      isStuck = Work.result(within: Self.patience) { StateFolder.keep(memory, of: path) } == nil
      keptMemory = memory
    }
  }

  /// Releases the lock of the answers file; the end of the process does so too.
  func close() {
    guard let lock, !isStuck else { return }
    _ = Work.result(within: Self.patience) { lock.release() }
  }
}

// MARK: - The end

extension AnswerSession {
  /// Closes a session that the person has ended, and says where the answers are.
  ///
  /// - Parameters:
  ///   - lines: the lines that are still to be printed before.
  ///   - columns: those of the screen, to which what is said is fitted; nil where lines stay whole.
  /// - Throws: `CommandFailure` when the lines cannot be printed; the session is closed then too.
  mutating func end(
    _ interview: InterviewState, _ ending: InterviewEnding, saying lines: [String] = [],
    in columns: Int? = nil
  ) throws(CommandFailure) -> ExitStatus {
    let rescue = leave(interview)
    defer { if let rescue { printError(Self.fitted([rescue], to: columns)) } }
    let all = lines + closingLines(interview, isFinished: ending.isFinished)
    try printText(Self.fitted(all, to: columns))
    if rescue != nil { return .cannotSave }
    return interview.isChecklist || interview.openQuestions.isEmpty ? .success : .openQuestions
  }

  /// Closes a session that cannot go on, and says on standard error where unsaved answers are.
  mutating func abandon(_ interview: InterviewState) {
    if let rescue = leave(interview) { printError(rescue.neutralised + "\n") }
  }

  /// Says where the answers are, and ends the process by a signal.
  ///
  /// - Parameters:
  ///   - text: what is printed before.
  ///   - columns: as for the end.
  mutating func die(
    _ interview: InterviewState, by signal: Signal, after text: String = "",
    in columns: Int? = nil
  ) -> Never {
    let rescue = leave(interview)
    if signal != .hangUp {
      let lines = closingLines(interview, isFinished: false)
      try? printText(text + Self.fitted(lines, to: columns))
    }
    if let rescue { printError(Self.fitted([rescue], to: columns)) }
    signal.die()
  }

  private static func fitted(_ lines: [String], to columns: Int?) -> String {
    let text = lines.neutralisedText
    return columns.map(text.fitted) ?? text
  }

  /// Keeps the memory of the session, rescues unsaved answers and releases the lock.
  ///
  /// - Returns: the sentence that says where unsaved answers are; nil if everything is saved.
  mutating func leave(_ interview: InterviewState) -> String? {
    remember(interview)
    let rescue = rescue(interview)
    close()
    return rescue
  }

  private func closingLines(_ interview: InterviewState, isFinished: Bool) -> [String] {
    interview.closingLines(file.path, hasFile: file.exists, isFinished: isFinished)
  }

  /// Writes a copy of answers that could not be saved.
  ///
  /// - Returns: what to say on standard error; nil if everything is saved.
  private func rescue(_ interview: InterviewState) -> String? {
    guard interview.isUnsaved else { return nil }
    let (text, path) = (file.copy(with: interview.changesToSave), file.path)
    let copy = Work.result(within: Self.patience) { try? StateFolder.rescue(text, of: path) }
    if case .some(.some(let copy)) = copy { return rescued(to: copy, in: interview.language) }
    try? StandardStream.output.write(String(decoding: text, as: UTF8.self))
    return rescuedOnOutput(in: interview.language)
  }
}

// MARK: - Words

extension AnswerSession {
  /// What a crash says while every accepted answer is saved.
  static let crashText = "readiness stopped on an internal error. Every accepted answer is saved.\n"

  private static let crashTextWhileUnsaved =
    "readiness stopped on an internal error. The answers that it said were not saved are lost.\n"

  private func rescued(to copy: String, in language: Language) -> String {
    language.error(
      en: "\(file.path) could not be saved. Your answers are in \(copy)",
      fr: "\(file.path) n’a pas pu être enregistré. Vos réponses sont dans \(copy)")
  }

  private func rescuedOnOutput(in language: Language) -> String {
    language.error(
      en: "\(file.path) could not be saved, nor could a copy. "
        + "Your answers are on standard output.",
      fr: "\(file.path) n’a pas pu être enregistré, ni une copie. "
        + "Vos réponses sont sur la sortie standard.")
  }
}
