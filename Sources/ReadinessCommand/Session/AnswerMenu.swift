import Interview
import Localization
import Readiness
import YAML

/// The choice of what to answer, where the command line does not say.
struct AnswerMenu: Localized {
  let language: Language
  private let files: [Started]
  let questionnaires: [Questionnaire]

  /// The language code of the questionnaires' texts, where they are written in it.
  private let textLanguage: String?

  /// An answers file of the current folder to go on with.
  private struct Started {
    let path: String
    let questionnaire: Questionnaire
    let counts: String

    /// Whether a question is left open.
    let isUnfinished: Bool
  }

  /// What was chosen: a file to go on with, or a questionnaire to begin.
  struct Choice {
    let path: String?
    let questionnaire: String?
  }

  /// What is said before the question.
  private let remark: String?

  /// - Parameters:
  ///   - path: the new file that is to be answered; nil if none is named.
  ///   - onlyFiles: whether only files to go on with can be chosen.
  init(
    textLanguage: String?, forFile path: String? = nil, remark: String? = nil,
    onlyFiles: Bool = false, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) {
    self.remark = remark
    self.textLanguage = textLanguage ?? Environment.languageCode
    language = Language(preferring: textLanguage)
    var questionnaires: [Questionnaire] = []
    for id in onlyFiles ? [] : ShippedFiles.questionnaireIDs {
      questionnaires.append(try loader.load(named: id).questionnaire)
    }
    self.questionnaires = questionnaires
    files = path == nil ? Self.answersFiles(&loader, textLanguage: self.textLanguage) : []
  }

  /// What can be chosen: files to go on with, then questionnaires to begin.
  var items: [String] {
    files.map(goOn(with:)) + questionnaires.map(begin)
  }

  /// The choice on the full screen.
  var screen: MenuScreen {
    MenuScreen(title: question, items: items, focus: firstChoice, language: language)
  }

  /// The index of what has the focus at first: the newest file with open questions, so that the
  /// same command goes on; else the first questionnaire, or the first file where only files can be
  /// chosen.
  var firstChoice: Int {
    files.firstIndex(where: \.isUnfinished) ?? (questionnaires.isEmpty ? 0 : files.count)
  }

  /// What the item at an index stands for.
  func choice(at index: Int) -> Choice? {
    if files.indices.contains(index) { return Choice(path: files[index].path, questionnaire: nil) }
    let position = index - files.count
    guard questionnaires.indices.contains(position) else { return nil }
    return Choice(path: nil, questionnaire: questionnaires[position].id)
  }

  private func title(_ questionnaire: Questionnaire) -> String {
    questionnaire.title.text(in: questionnaire.language(preferring: textLanguage))
  }
}

extension AnswerMenu {
  /// The answers files of the current folder, newest first.
  private static func answersFiles(
    _ loader: inout QuestionnaireLoader, textLanguage: String?
  ) -> [Started] {
    let names = File.names(in: ".").filter {
      AnswersFolder.isYAML($0) && !$0.hasPrefix(".") && !AnswersFile.isConflictCopy($0)
    }
    var files: [(date: Int, file: Started)] = []
    for name in names.prefix(200) {
      guard let file = answersFile(name, &loader, textLanguage) else { continue }
      files.append((File.lastChange(of: name), file))
    }
    return files.sorted { ($1.date, $0.file.path) < ($0.date, $1.file.path) }.map(\.file)
  }

  private static func answersFile(
    _ name: String, _ loader: inout QuestionnaireLoader, _ textLanguage: String?
  ) -> Started? {
    guard let source = try? SourceText.read(name), let document = try? Document(source),
      document.isAnswersFile, let loaded = try? loader.loadAnswers(source, questionnaire: nil)
    else { return nil }
    let model = loaded.questionnaire.questionnaire
    let interview = InterviewState(
      model, loaded.answers, textLanguage: model.language(preferring: textLanguage))
    return Started(
      path: name, questionnaire: model, counts: interview.countsText,
      isUnfinished: interview.counts.open > 0)
  }
}

// MARK: - Words

extension AnswerMenu {
  var question: String {
    let question =
      questionnaires.isEmpty
      ? say(en: "Which answers file?", fr: "Quel fichier de réponses\u{202F}?")
      : say(en: "What do you want to answer?", fr: "À quoi voulez-vous répondre\u{202F}?")
    return [remark, question].compactMap { $0 }.joined(separator: " ")
  }

  private func goOn(with file: Started) -> String {
    let what = "\(title(file.questionnaire)) (\(file.counts))"
    return say(
      en: "Go on with \(file.path): \(what)", fr: "Continuer \(file.path)\u{A0}: \(what)")
  }

  private func begin(_ questionnaire: Questionnaire) -> String {
    let minutes = questionnaire.minutes.map { ", \($0) minutes" } ?? ""
    return "\(title(questionnaire)) (\(questionnaire.id)\(minutes))"
  }
}
