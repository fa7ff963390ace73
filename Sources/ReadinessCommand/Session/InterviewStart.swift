import Interview
import Localization
import Readiness
import Terminal
import YAML

/// Asks what an interview needs to know before it opens: what to answer, and for which company.
protocol StartAsker: ~Copyable {
  /// Lets the person choose; nil if they quit.
  mutating func choose(_ menu: AnswerMenu) throws(CommandFailure) -> AnswerMenu.Choice?

  /// Shows what a new file is about and asks for the company; nil if the person quits.
  ///
  /// - Parameter file: the answers file, if the person has named it.
  mutating func begin(
    _ interview: InterviewState, file: String?
  ) throws(CommandFailure) -> BeginScreen.Answer?
}

extension InterviewConfiguration {
  /// Whether the person is to choose what to answer.
  var needsChoice: Bool {
    guard questionnaire == nil else { return false }
    guard let path else { return true }
    return path != "-" && path != "" && !File.exists(path)
  }

  /// Asks for what the command line leaves open, until the file to answer is known.
  ///
  /// - Returns: whether the interview can open; not if the person quits.
  mutating func settle<Asker: StartAsker & ~Copyable>(
    asking asker: inout Asker, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> Bool {
    if checklist != nil { return try settleFile(asking: &asker, &loader) }
    var remark: String?
    while true {
      let isChosen = needsChoice
      if isChosen {
        let menu = try AnswerMenu(
          textLanguage: textLanguage, forFile: path, remark: remark, &loader)
        guard let choice = try asker.choose(menu) else { return false }
        path = choice.path ?? path
        questionnaire = choice.questionnaire
      }
      guard let questionnaire, !isTrial else { return true }
      let model = try loader.load(named: questionnaire).questionnaire
      let standard = AnswersFileName.standard(organisation: nil, questionnaire: model.id)
      if path == nil, organisation == nil, !isChosen, File.exists(standard) { path = standard }
      if let path, File.exists(path) || !StateFolder.memory(of: path).isEmpty { return true }
      if organisation == nil, !isReadOnly {
        guard let answer = try asker.begin(try emptyInterview(model), file: path) else {
          return false
        }
        (organisation, textLanguage, hasBegun) = (answer.organisation, answer.textLanguage, true)
      }
      if path != nil { return true }
      let name = AnswersFileName.standard(organisation: organisation, questionnaire: model.id)
      guard let organisation, let other = Self.organisation(of: name),
        !AnswersFileName.isSame(other, organisation)
      else {
        path = name
        return true
      }
      remark = isOfAnother(name, other)
      (self.questionnaire, self.organisation) = (nil, nil)
    }
  }

  /// Asks which answers file is meant, where the command line does not say.
  ///
  /// - Returns: whether it is known; not if the person quits.
  private mutating func settleFile<Asker: StartAsker & ~Copyable>(
    asking asker: inout Asker, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> Bool {
    if path != nil { return true }
    let menu = try AnswerMenu(textLanguage: textLanguage, onlyFiles: true, &loader)
    if menu.items.isEmpty { throw CommandFailure(.usage, saying: noFileHere) }
    guard let choice = try asker.choose(menu) else { return false }
    path = choice.path
    return true
  }

  /// The organisation that an answers file names; nil if it names none or cannot be read.
  private static func organisation(of path: String) -> String? {
    guard File.exists(path), let source = try? SourceText.read(path),
      let document = try? Document(source)
    else { return nil }
    return AnswersHeader(document).organisation
  }

  private func emptyInterview(_ model: Questionnaire) throws(CommandFailure) -> InterviewState {
    let textLanguage = try model.language(wanted: textLanguage)
    let language = Language(code: textLanguage)
    let role = try model.role(wanted: role, language)?.id
    var options = InterviewState.Options()
    options.role = role
    options.only = try onlyQuestions(of: model, language)
    return InterviewState(
      model, Answers(for: model, role: role), textLanguage: textLanguage, options: options)
  }
}

// MARK: - The full screen

extension Terminal: StartAsker {
  mutating func choose(_ menu: AnswerMenu) -> AnswerMenu.Choice? {
    ask(menu.screen).flatMap(menu.choice(at:))
  }

  mutating func begin(_ interview: InterviewState, file: String?) -> BeginScreen.Answer? {
    ask(BeginScreen(interview, file: file))
  }
}

// MARK: - Plain lines

/// Asks line by line.
struct PlainAsker: StartAsker {
  var input: LineInput

  /// Whether what is typed shows on the output, as it does in a terminal.
  let echoes: Bool

  mutating func choose(_ menu: AnswerMenu) throws(CommandFailure) -> AnswerMenu.Choice? {
    try menu.choose(&input, echoes: echoes)
  }

  /// Where lines come from a file or a program, they are answers, and nothing is asked.
  mutating func begin(
    _ interview: InterviewState, file: String?
  ) throws(CommandFailure) -> BeginScreen.Answer? {
    func answer(_ organisation: String?) -> BeginScreen.Answer {
      BeginScreen.Answer(organisation: organisation, textLanguage: interview.textLanguage)
    }
    if !echoes { return answer(nil) }
    let prompt = BeginScreen(interview, file: file).prompt
    return try input.ask(prompt, of: interview, echoes: echoes) { line in
      let name = line.neutralised.trimmed
      return PlainSession.isQuitting(name) ? .quit : .answered(answer(name.isEmpty ? nil : name))
    }
  }
}

// MARK: - Words

extension InterviewConfiguration {
  private var noFileHere: String {
    error(
      en: "no answers file in this folder. Name one.",
      fr: "pas de fichier de réponses dans ce dossier. Nommez-en un.")
  }

  private func isOfAnother(_ file: String, _ organisation: String) -> String {
    let name = language.quoted(organisation)
    return say(
      en: "\(file) holds the answers of \(name).",
      fr: "\(file) contient les réponses de \(name).")
  }
}
