import Diagnostics
import Interviewing
import QuestionnaireModel
import TerminalIO
import Wording
import YAML

/// The choice of what to answer, where the command line does not say.
struct PlainMenu {
  private let words: InterviewWords
  private let files: [Started]
  private let questionnaires: [Questionnaire]
  private let language: String?

  /// An answers file of the current folder to go on with.
  private struct Started {
    let path: String
    let questionnaire: Questionnaire
    let counts: String
  }

  /// What was chosen: a file to go on with, or a questionnaire to begin.
  struct Choice {
    let path: String?
    let questionnaire: String?
  }

  init(language: String?, _ loader: inout QuestionnaireLoader) throws(CommandFailure) {
    let locale = Environment.language.flatMap { Language.code(ofLocale: $0) }
    self.language = language ?? locale
    words = InterviewWords(Language(code: self.language ?? "en"))
    var questionnaires: [Questionnaire] = []
    for id in ShippedFiles.questionnaireIDs {
      questionnaires.append(try loader.load(named: id).questionnaire)
    }
    self.questionnaires = questionnaires
    files = Self.answersFiles(&loader, language: self.language)
  }

  /// Asks until a choice is made; nil at the end of the input.
  func choose(_ input: inout LineInput, echoes: Bool) throws(CommandFailure) -> Choice? {
    try printResult(lines.map { $0.neutralised + "\n" }.joined())
    while true {
      try printResult(prompt)
      switch input.next() {
      case .signal(.goOn): continue
      case .signal(let signal): signal.die()
      case .end, .hangUp:
        try printResult("\n")
        return nil
      case .line(let line):
        if !echoes { try printResult("\n") }
        if let choice = choice(line) { return choice }
        let sentence = words.notOffered(
          line.neutralised, lines: files.count + questionnaires.count, letters: ["q"])
        if line == "q" || line == ":quit" { return nil }
        try printResult(sentence + "\n")
      }
    }
  }

  private func choice(_ line: String) -> Choice? {
    let text = line.filter { !$0.isWhitespace }
    let number = text.isEmpty ? files.count + 1 : Int(text) ?? 0
    if (1...max(1, files.count)).contains(number), !files.isEmpty {
      return Choice(path: files[number - 1].path, questionnaire: nil)
    }
    let position = number - files.count - 1
    let named = questionnaires.first { $0.id == text }
    let questionnaire =
      questionnaires.indices.contains(position) ? questionnaires[position] : named
    return questionnaire.map { Choice(path: nil, questionnaire: $0.id) }
  }

  private var lines: [String] {
    let goOn = files.map {
      words.goOnWith($0.path, title: title($0.questionnaire), counts: $0.counts)
    }
    let new = questionnaires.map { words.begin(title($0), id: $0.id, minutes: $0.minutes) }
    return [words.chooseWhat]
      + (goOn + new).enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  private var prompt: String {
    words.choicePrompt(files.count + questionnaires.count, default: files.count + 1)
  }

  private func title(_ questionnaire: Questionnaire) -> String {
    questionnaire.title.text(in: questionnaire.language(preferring: language))
  }
}

extension PlainMenu {
  /// The answers files of the current folder, newest first.
  private static func answersFiles(
    _ loader: inout QuestionnaireLoader, language: String?
  ) -> [Started] {
    let names = File.names(in: ".").filter {
      $0.hasSuffix(".yaml") && !$0.hasPrefix(".") && !$0.hasSuffix(".mine.yaml")
    }
    var files: [(date: Int, file: Started)] = []
    for name in names.prefix(200) {
      guard let file = answersFile(name, &loader, language) else { continue }
      files.append((File.lastChange(of: name), file))
    }
    return files.sorted { ($1.date, $0.file.path) < ($0.date, $1.file.path) }.map(\.file)
  }

  private static func answersFile(
    _ name: String, _ loader: inout QuestionnaireLoader, _ language: String?
  ) -> Started? {
    guard let source = try? SourceText.read(name), let document = try? Document(source),
      document.isAnswersFile, let loaded = try? loader.loadAnswers(source, questionnaire: nil)
    else { return nil }
    let model = loaded.questionnaire.questionnaire
    let interview = Interview(
      model, loaded.sheet, language: model.language(preferring: language))
    return Started(path: name, questionnaire: model, counts: interview.countsSentence)
  }
}
