import Diagnostics
import Interviewing
import QuestionnaireModel
import Wording
import YAML

/// What the command line said of an interview, and what it means.
struct AnswerSetup {
  /// The answers file; nil for the questionnaire's default name.
  var path: String?

  /// The questionnaire, an id or a path; nil for what the file names.
  var questionnaire: String?
  var language: String?
  var role: String?
  var set: [String] = []
  var hidesScore = false
  var isReadOnly = false

  /// Whether a file of the default name is left alone, so that all questions are open.
  var isTrial = false
  var takesOver = false

  /// An interview that can begin.
  struct Ready {
    var interview: Interview
    var answers: AnswerSession

    /// Whether answers were given on the command line, and saved.
    var hasSaved = false
  }

  /// Opens everything: questionnaire, file, lock, memory; then takes what was given by `--set`.
  ///
  /// - Throws: what is wrong, before anything is written.
  func open(_ loader: inout QuestionnaireLoader) throws(CommandFailure) -> Ready {
    let given = try questionnaire.map { name throws(CommandFailure) in try loader.load(named: name)
    }
    let path = self.path ?? (given?.questionnaire.id).map { $0 + ".answers.yaml" } ?? ""
    let text = !isTrial && File.exists(path) ? try SourceText.read(path) : nil
    let loaded = try questionnaire(for: text, given, &loader)
    let model = loaded.questionnaire
    let language = try model.language(wanted: language)
    let memoryText = isReadOnly ? "" : StateFolder.memory(of: path)
    let memory = SessionMemory(memoryText, model)
    let sheet = try sheet(text, model, memory)
    try checkRole(model)
    let words = InterviewWords(Language(code: language))
    var givenAnswers: [GivenAnswer] = []
    for text in set { givenAnswers.append(try GivenAnswer(text, model, words)) }

    let reference = text == nil ? try name(of: loaded, in: path) : ""
    let lock = isReadOnly ? nil : try lock(path, words)
    if lock != nil {
      AtomicFile.removeRemains(of: path)
      StateFolder.removeRemains(of: path)
    }
    let oldLanguage = text.flatMap { commentLanguage(of: $0, model) }
    let store = AnswersStore(
      path: path, questionnaire: model, reference: reference,
      language: oldLanguage ?? language,
      text: text, sheet: sheet)
    var options = Interview.Options()
    options.isReadOnly = isReadOnly
    options.hidesScore = hidesScore
    options.role = role
    let interview = Interview(
      model, sheet, language: language, options: options, drafts: memory.drafts,
      start: memory.position)
    var ready = Ready(
      interview: interview,
      answers: AnswerSession(store, model, lock: lock, memory: memoryText))
    try take(givenAnswers, &ready)
    return ready
  }
}

// MARK: - The questionnaire and the answers

extension AnswerSetup {
  /// The questionnaire that the file names or that was given; both must be the same.
  private func questionnaire(
    for text: SourceText?, _ given: LoadedQuestionnaire?, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    guard let text else {
      if let given { return given }
      throw CommandFailure(
        .usage, "\(path ?? "") does not exist yet. Say what to answer with --questionnaire ID.")
    }
    let document = try Document.read(text)
    let header = AnswersHeader(document)
    guard let given else { return try loader.load(for: header, of: document) }
    if header.questionnaire != nil {
      let named = try loader.load(for: header, of: document)
      if named.questionnaire.id != given.questionnaire.id {
        throw CommandFailure(
          .invalidInput,
          "\(text.name) answers the questionnaire \(named.questionnaire.id), "
            + "not \(given.questionnaire.id). Leave --questionnaire out, or name another file.")
      }
    }
    return given
  }

  private func sheet(
    _ text: SourceText?, _ questionnaire: Questionnaire, _ memory: SessionMemory
  ) throws(CommandFailure) -> AnswerSheet {
    guard let text else {
      return AnswerSheet(for: questionnaire, role: role, date: Clock.now.date)
    }
    do {
      let reading = try AnswerSheet.read(
        Document(text), for: questionnaire, isQuestionnaireGiven: self.questionnaire != nil,
        keepsForeign: true, answeredAgain: memory.answeredAgain)
      return reading.sheet
    } catch {
      throw CommandFailure(error)
    }
  }

  private func checkRole(_ questionnaire: Questionnaire) throws(CommandFailure) {
    guard let role, questionnaire.role(role) == nil else { return }
    throw CommandFailure(.usage, "--role \(role): \(questionnaire.rolesInWords).")
  }

  /// The language in which the comments beside the answers are written, if there are any.
  private func commentLanguage(
    of text: SourceText, _ questionnaire: Questionnaire
  ) -> String? {
    guard let document = try? Document(text) else { return nil }
    return document.commentLanguage(questionnaire)
  }
}

// MARK: - The file

extension AnswerSetup {
  /// How a new answers file names its questionnaire: a shipped id, or a path inside its folder.
  private func name(
    of loaded: LoadedQuestionnaire, in path: String
  ) throws(CommandFailure) -> String {
    let id = loaded.questionnaire.id
    guard let name = questionnaire, ShippedFiles.bytes(of: name + ".yaml") == nil else { return id }
    let folder = File.folder(of: File.resolved(path))
    guard let real = File.realPath(name), real.hasPrefix(folder + "/") else {
      throw CommandFailure(
        .usage,
        "\(path) could not name \(name), which lies outside its folder. "
          + "Copy it beside the answers file.")
    }
    return "./" + real.dropFirst(folder.count + 1)
  }

  private func lock(_ path: String, _ words: InterviewWords) throws(CommandFailure) -> FileLock {
    let folder = File.folder(of: File.resolved(path))
    guard File.canCreate(in: folder) else {
      throw CommandFailure(
        .cannotCreate,
        "files in \(folder) cannot be created or replaced. Use --read-only, or another folder.")
    }
    do {
      return try FileLock(for: path)
    } catch {
      switch error {
      case .impossible(let error):
        throw CommandFailure(.cannotCreate, error.message + ". Use --read-only, or another folder.")
      case .held(let holder):
        if takesOver, let lock = try? FileLock.takeOver(path, from: holder) { return lock }
        throw CommandFailure(
          .inUse,
          "\(path) is open in another session (\(holder.description)). "
            + (takesOver ? "It did not stop." : "Use --read-only or --take-over."))
      }
    }
  }

  /// Takes the answers that were given, and saves them.
  private func take(_ given: [GivenAnswer], _ ready: inout Ready) throws(CommandFailure) {
    for answer in given {
      for effect in ready.interview.handle(.give(answer.question, answer.answer)).effects {
        guard let event = ready.answers.save(effect, ready.interview) else { continue }
        _ = ready.interview.handle(event)
        if case .savingFailed(let reason) = event {
          ready.answers.close()
          throw CommandFailure(.cannotSave, "\(ready.answers.store.path) not saved, \(reason).")
        }
        ready.hasSaved = true
      }
    }
  }
}
