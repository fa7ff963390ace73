import Interview
import Localization
import Readiness
import YAML

/// The options of the command line for an interview, and how an interview begins with them.
struct InterviewConfiguration: Localized {
  /// The answers file; nil for the questionnaire's default name.
  var path: String?

  /// The questionnaire, an id or a path; nil for what the file names.
  var questionnaire: String?

  /// The language code of the texts that was asked for.
  var textLanguage: String?
  var role: String?

  /// The company, for a new file.
  var organisation: String?
  var set: [String] = []

  /// The ids of the only questions to ask, with commas between them; nil for all.
  var only: String?

  /// What is followed in the place of asking questions; nil to ask.
  var checklist: ChecklistOptions?
  var hidesResult = false
  var showsResult = false
  var isReadOnly = false

  /// Whether a file of the default name is left alone, so that all questions are open.
  var isTrial = false
  var takesOver = false

  /// Whether a screen has said what the interview is about.
  var hasBegun = false

  /// The language of what is said before the questionnaire is known.
  var language: Language { Language(preferring: textLanguage) }

  /// An interview that can begin.
  struct Ready {
    var interview: InterviewState
    var answers: AnswerSession

    /// Whether answers were given on the command line, and saved.
    var hasSaved = false
  }

  /// Opens everything: questionnaire, file, lock, memory; then takes what was given by `--set`.
  ///
  /// - Throws: `CommandFailure` when an option, the questionnaire, the answers file or its lock
  ///   does not allow an interview; then nothing is written.
  func open(_ loader: inout QuestionnaireLoader) throws(CommandFailure) -> Ready {
    if path == "-" || path == "" { throw CommandFailure(.usage, saying: noFileName) }
    let named = try questionnaire.map { name throws(CommandFailure) in try loader.load(named: name)
    }
    let path =
      self.path
      ?? (named?.questionnaire.id).map {
        AnswersFileName.standard(organisation: organisation, questionnaire: $0)
      } ?? ""
    if !isTrial, !path.isEmpty { try checkLink(path, self.language) }
    let isRead = !isTrial && (File.exists(path) || checklist != nil)
    let text = isRead ? try SourceText.read(path) : nil
    let document = try text.map { text throws(CommandFailure) in try Document.ofAnswers(text) }
    try checkOrganisation(document)
    let loaded = try questionnaire(for: document, named, &loader)
    let model = loaded.questionnaire
    let textLanguage = try model.language(wanted: self.textLanguage)
    let memoryText = isReadOnly ? "" : StateFolder.memory(of: path)
    let memory = SessionMemory(memoryText, model)
    let language = Language(code: textLanguage)
    let role = try model.role(wanted: role, language)?.id
    let answers = try answers(document, model, memory, role)
    let given = try given(model, language)

    let reference = text == nil ? try name(of: loaded, in: path, language) : ""
    let lock = isReadOnly ? nil : try lock(path, language)
    if lock != nil {
      AtomicFile.removeRemains(of: path)
      StateFolder.removeRemains(of: path)
    }
    let file = AnswersFile(
      path: path,
      AnswersFileContent(
        name: path, questionnaire: model, reference: reference,
        commentLanguage: document?.commentLanguage(model) ?? textLanguage,
        text: text, answers: answers, today: Clock.now.date,
        newID: answers.respondent?.id.map { RespondentID.of(path, after: $0) }))
    var options = InterviewState.Options()
    options.isReadOnly = isReadOnly
    options.file = path
    options.setApart = isTrial || path.isEmpty ? [] : SetApart.copies(of: path, answers, model)
    let goesOn = !isReadOnly && checklist == nil
    options.nextTitle = goesOn ? loader.titleOfNext(after: model) : nil
    options.hidesResult = hidesResult
    options.showsResult = showsResult
    options.today = CalendarDate(Clock.now.date)
    options.only = try onlyQuestions(of: model, language)
    if let checklist {
      options.plan = try checklist.plan(answers, model, of: path)
      options.replan = { try? checklist.plan($0, model, of: path) }
    }
    options.role = role ?? answers.respondent?.role.flatMap { model.role($0)?.id }
    options.unnamedQuestionnaire = isMissingQuestionnaire(document) ? questionnaire : nil
    options.unnamedRole = role == answers.respondent?.role ? nil : role
    let interview = InterviewState(
      model, answers, textLanguage: textLanguage, options: options, drafts: memory.drafts,
      start: text == nil ? nil : memory.question)
    var ready = Ready(
      interview: interview,
      answers: AnswerSession(file, loaded, lock: lock, memory: memoryText))
    try take(given, &ready)
    return ready
  }
}

// MARK: - What was given

/// A change of an answers file that the command line gives.
protocol GivenChange {
  /// The event that makes the change.
  func event(_ interview: InterviewState) -> InterviewEvent
}

extension InterviewConfiguration {
  /// The changes that options give, in the order of making them.
  private func given(
    _ model: Questionnaire, _ language: Language
  ) throws(CommandFailure) -> [any GivenChange] {
    if let checklist { return try checklist.given(set, model, language) }
    return try set.map { text throws(CommandFailure) in try GivenAnswer(text, model, in: language) }
  }
}

// MARK: - The questionnaire and the answers

extension InterviewConfiguration {
  /// The only questions to ask; nil for all.
  func onlyQuestions(
    of model: Questionnaire, _ language: Language
  ) throws(CommandFailure) -> [QuestionIndex]? {
    try only.map { only throws(CommandFailure) in try model.questions(wanted: only, language) }
  }

  private func isMissingQuestionnaire(_ document: Document?) -> Bool {
    document.map { AnswersHeader($0).questionnaire == nil } ?? false
  }
}

extension InterviewConfiguration {
  /// The questionnaire that the file names or that was given; both must be the same.
  private func questionnaire(
    for document: Document?, _ given: LoadedQuestionnaire?, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    guard let document else {
      if let given { return given }
      throw CommandFailure(.usage, saying: noFileYet(path ?? ""))
    }
    let header = AnswersHeader(document)
    guard let given else { return try loader.load(for: header, of: document) }
    if header.questionnaire != nil { _ = try loader.load(for: header, of: document) }
    try loader.check(given, for: document, in: language)
    return given
  }

  private func answers(
    _ document: Document?, _ questionnaire: Questionnaire, _ memory: SessionMemory,
    _ role: String?
  ) throws(CommandFailure) -> Answers {
    guard let document else {
      return Answers(
        for: questionnaire, organisation: organisation, role: role, date: Clock.now.date)
    }
    do {
      let reading = try Answers.read(
        document, for: questionnaire, isQuestionnaireGiven: self.questionnaire != nil,
        keepsForeign: true, answeredAgain: memory.answeredAgain)
      return reading.answers
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Refuses the answers of another organisation than the one that was given.
  private func checkOrganisation(_ document: Document?) throws(CommandFailure) {
    guard let organisation, let document, let other = AnswersHeader(document).organisation,
      !AnswersFileName.isSame(organisation, other)
    else { return }
    throw CommandFailure(
      .invalidInput, saying: isOf(other, not: organisation, document.source.name))
  }
}

// MARK: - Words

extension InterviewConfiguration {
  /// Where an answers file is named `-`, or not at all.
  private var noFileName: String {
    error(
      en: "answers are kept in a file. Give its name, for example x.answers.yaml.",
      fr: "les réponses vont dans un fichier. Donnez son nom, par exemple x.answers.yaml.")
  }

  private func isOf(_ other: String, not organisation: String, _ file: String) -> String {
    let (other, organisation) = (language.quoted(other), language.quoted(organisation))
    return error(
      en: "\(file) holds the answers of \(other), not of \(organisation). Name another file.",
      fr: "\(file) contient les réponses de \(other), pas de \(organisation). "
        + "Nommez un autre fichier.")
  }

  private func noFileYet(_ path: String) -> String {
    error(
      en: "\(path) does not exist yet. Say what to answer with --questionnaire ID.",
      fr: "\(path) n’existe pas encore. Dites à quoi répondre avec --questionnaire ID.")
  }
}
