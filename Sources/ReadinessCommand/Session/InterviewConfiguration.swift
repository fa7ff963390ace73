import Interview
import Localization
import Readiness
import YAML

/// What the command line said of an interview, and what it means.
struct InterviewConfiguration {
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

  /// The words for what is said before the questionnaire is known.
  var words: InterviewWords { InterviewWords(preferring: language) }

  /// An interview that can begin.
  struct Ready {
    var interview: InterviewState
    var answers: AnswerSession

    /// Whether answers were given on the command line, and saved.
    var hasSaved = false
  }

  /// Opens everything: questionnaire, file, lock, memory; then takes what was given by `--set`.
  ///
  /// - Throws: what is wrong, before anything is written.
  func open(_ loader: inout QuestionnaireLoader) throws(CommandFailure) -> Ready {
    if path == "-" || path == "" { throw CommandFailure(.usage, saying: self.words.noFileName) }
    let given = try questionnaire.map { name throws(CommandFailure) in try loader.load(named: name)
    }
    let path = self.path ?? (given?.questionnaire.id).map { $0 + ".answers.yaml" } ?? ""
    let text = !isTrial && File.exists(path) ? try SourceText.read(path) : nil
    let document = try text.map { text throws(CommandFailure) in try Document.ofAnswers(text) }
    let loaded = try questionnaire(for: document, given, &loader)
    let model = loaded.questionnaire
    let language = try model.language(wanted: self.language)
    let memoryText = isReadOnly ? "" : StateFolder.memory(of: path)
    let memory = SessionMemory(memoryText, model)
    let sheet = try sheet(document, model, memory)
    let words = InterviewWords(Language(code: language))
    try checkRole(model, words)
    var givenAnswers: [GivenAnswer] = []
    for text in set { givenAnswers.append(try GivenAnswer(text, model, words)) }

    let reference = text == nil ? try name(of: loaded, in: path, words) : ""
    let lock = isReadOnly ? nil : try lock(path, words)
    if lock != nil {
      AtomicFile.removeRemains(of: path)
      StateFolder.removeRemains(of: path)
    }
    let store = AnswersFile(
      path: path, questionnaire: model, reference: reference,
      language: document?.commentLanguage(model) ?? language,
      text: text, sheet: sheet)
    var options = InterviewState.Options()
    options.isReadOnly = isReadOnly
    options.hidesScore = hidesScore
    options.role = role
    let interview = InterviewState(
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

extension InterviewConfiguration {
  /// The questionnaire that the file names or that was given; both must be the same.
  private func questionnaire(
    for document: Document?, _ given: LoadedQuestionnaire?, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    guard let document else {
      if let given { return given }
      throw CommandFailure(.usage, saying: words.noFileYet(path ?? ""))
    }
    let header = AnswersHeader(document)
    guard let given else { return try loader.load(for: header, of: document) }
    if header.questionnaire != nil {
      let named = try loader.load(for: header, of: document)
      if named.questionnaire.id != given.questionnaire.id {
        throw CommandFailure(
          .invalidInput,
          saying: words.answersOther(
            document.source.name, named: named.questionnaire.id, given: given.questionnaire.id))
      }
    }
    return given
  }

  private func sheet(
    _ document: Document?, _ questionnaire: Questionnaire, _ memory: SessionMemory
  ) throws(CommandFailure) -> AnswerSheet {
    guard let document else {
      return AnswerSheet(for: questionnaire, role: role, date: Clock.now.date)
    }
    do {
      let reading = try AnswerSheet.read(
        document, for: questionnaire, isQuestionnaireGiven: self.questionnaire != nil,
        keepsForeign: true, answeredAgain: memory.answeredAgain)
      return reading.sheet
    } catch {
      throw CommandFailure(error)
    }
  }

  private func checkRole(
    _ questionnaire: Questionnaire, _ words: InterviewWords
  ) throws(CommandFailure) {
    guard let role, questionnaire.role(role) == nil else { return }
    throw CommandFailure(
      .usage, saying: words.unknownRole(role, valid: questionnaire.roles.map(\.id)))
  }
}

// MARK: - The file

extension InterviewConfiguration {
  /// How a new answers file names its questionnaire: a shipped id, or a path inside its folder.
  private func name(
    of loaded: LoadedQuestionnaire, in path: String, _ words: InterviewWords
  ) throws(CommandFailure) -> String {
    let id = loaded.questionnaire.id
    guard let name = questionnaire, ShippedFiles.bytes(of: name + ".yaml") == nil else { return id }
    let folder = File.folder(of: File.resolved(path))
    guard let real = File.realPath(name), real.hasPrefix(folder + "/") else {
      throw CommandFailure(.usage, saying: words.outsideFolder(name, of: path))
    }
    return "./" + real.dropFirst(folder.count + 1)
  }

  private func lock(_ path: String, _ words: InterviewWords) throws(CommandFailure) -> FileLock {
    let folder = File.folder(of: File.resolved(path))
    guard File.isFolder(folder) else {
      throw CommandFailure(.cannotCreate, saying: words.noFolder(folder))
    }
    guard File.canCreate(in: folder) else {
      throw CommandFailure(.cannotCreate, saying: words.folderTakesNoFiles(folder))
    }
    do {
      return try FileLock(for: path)
    } catch {
      switch error {
      case .impossible(let error):
        let reason = words.reason(SaveProblem(error))
        throw CommandFailure(.cannotCreate, saying: words.cannotLock(path, reason))
      case .held(let holder):
        if takesOver, let lock = try? FileLock.takeOver(path, from: holder) { return lock }
        throw CommandFailure(
          .inUse,
          saying: words.inUse(
            path, process: holder.process.map(Int.init), host: holder.host, wasAsked: takesOver))
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
          throw CommandFailure(
            .cannotSave,
            saying: ready.interview.words.notSaved(ready.answers.store.path, reason))
        }
        ready.hasSaved = true
      }
    }
  }
}
