import Interviewing
import QuestionnaireModel
import TerminalIO
import Wording

/// What a session of `answer` works on, whatever shows it: the file, its lock, the memory.
struct AnswerSession {
  var store: AnswersStore

  /// Held until the session closes; nil when nothing is written.
  private let lock: FileLock?
  private let questionnaire: Questionnaire

  /// The memory that was kept last.
  private var keptMemory: String

  init(
    _ store: AnswersStore, _ questionnaire: Questionnaire, lock: FileLock?,
    memory: String
  ) {
    self.store = store
    self.questionnaire = questionnaire
    self.lock = lock
    keptMemory = memory
  }

  /// Writes what an interview wants written.
  ///
  /// - Returns: what came of it.
  mutating func save(_ effect: Effect, _ interview: Interview) -> Event? {
    switch effect {
    case .save(let changes): store.save(changes, interview.words)
    case .saveOver(let changes): store.save(changes, isOver: true, interview.words)
    case .edit, .end: nil
    }
  }

  /// Keeps where the interview is and what is not accepted, for the next session.
  mutating func remember(_ interview: Interview) {
    if interview.options.isReadOnly || !store.exists { return }
    let memory = SessionMemory(interview).text(questionnaire)
    if memory != keptMemory {
      StateFolder.keep(memory, of: store.path)
      keptMemory = memory
    }
  }

  /// Lets others have the file.
  func close() { lock?.release() }

  /// Writes a copy of answers that could not be saved.
  ///
  /// - Returns: what to say on standard error; nil if everything is saved.
  func rescue(_ interview: Interview) -> String? {
    guard case .notSaved = interview.saving,
      let text = try? store.text(with: interview.changesToSave)
    else { return nil }
    do {
      let copy = try StateFolder.rescue(text, of: store.path)
      return interview.words.rescued(file: store.path, copy: copy)
    } catch {
      try? StandardStream.output.write(String(decoding: text, as: UTF8.self))
      return interview.words.rescuedOnOutput(file: store.path)
    }
  }

  /// The status of a session that ended like this.
  func status(_ interview: Interview, isOpen: Bool) -> ExitStatus {
    if case .notSaved = interview.saving { return .cannotSave }
    return isOpen ? .openQuestions : .success
  }
}
