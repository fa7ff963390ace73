import Interview
import Localization
import Readiness
import YAML

/// The choice of what to answer, where the command line does not say.
struct AnswerMenu {
  let words: InterviewWords
  private let files: [Started]
  let questionnaires: [Questionnaire]
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
    self.language = language ?? Environment.languageCode
    words = InterviewWords(preferring: language)
    var questionnaires: [Questionnaire] = []
    for id in ShippedFiles.questionnaireIDs {
      questionnaires.append(try loader.load(named: id).questionnaire)
    }
    self.questionnaires = questionnaires
    files = Self.answersFiles(&loader, language: self.language)
  }

  /// What can be chosen: files to go on with, then questionnaires to begin.
  var items: [String] {
    let goOn = files.map {
      words.goOnWith($0.path, title: title($0.questionnaire), counts: $0.counts)
    }
    return goOn + questionnaires.map { words.begin(title($0), id: $0.id, minutes: $0.minutes) }
  }

  /// The place of the first questionnaire, which is under the cursor at first.
  var firstQuestionnaire: Int { files.count }

  /// What the item at a place stands for.
  func choice(at index: Int) -> Choice? {
    if files.indices.contains(index) { return Choice(path: files[index].path, questionnaire: nil) }
    let position = index - files.count
    guard questionnaires.indices.contains(position) else { return nil }
    return Choice(path: nil, questionnaire: questionnaires[position].id)
  }

  private func title(_ questionnaire: Questionnaire) -> String {
    questionnaire.title.text(in: questionnaire.language(preferring: language))
  }
}

extension AnswerMenu {
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
    let interview = InterviewState(
      model, loaded.sheet, language: model.language(preferring: language))
    return Started(path: name, questionnaire: model, counts: interview.countsSentence)
  }
}
