import Localization
import Readiness
import TestSupport
import YAML

/// An answers file that can be read takes any answer, reads back the same but for that answer, and
/// keeps the bytes of all its other entries.
enum SpliceTarget {
  static func fault(in bytes: [UInt8]) -> String? {
    guard let content = content(bytes) else { return nil }
    // The last bytes choose the question and the answer.
    let seed = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    var random = RandomAnswers(seed: seed)
    guard let question = content.questionnaire.questions.randomElement(using: &random.generator)
    else { return nil }
    let old = content.file.answers[question]
    let isRemoved = old != nil && seed % 4 == 0
    let new = question.answer(
      random.value(for: question), evidence: seed % 3 == 0 ? .observed : .declared,
      note: seed % 5 == 0 ? "two\nlines: \"#1\"" : nil, replacing: old)
    let change = AnswerChange(
      question: question.index, before: old, after: isRemoved ? nil : new)
    let applied = content.file.applying([.answer(change)])
    switch applied.refusal {
    case .readsOtherwise: return "the answer to \(question.id) is refused"
    case .tooLarge: return nil
    case nil: break
    }
    guard let text = applied.content.text, let again = Self.content(text.bytes) else {
      return "the file cannot be read any more"
    }
    var expected = content.file.answers
    expected[question] = change.after
    let read = again.file.answers
    // An answer to a question that changed since the version of the file goes out of date again.
    let isUpToDate = content.file.answers.outdated.isEmpty
    if isUpToDate && read.byQuestion != expected.byQuestion
      || read.respondent != expected.respondent || read.organisation != expected.organisation
      || read.date != expected.date || read.foreign != expected.foreign
    {
      return "the file reads otherwise"
    }
    return content.entries(besides: question.id) == again.entries(besides: question.id)
      ? nil : "another entry has changed"
  }

  /// An answers file with its questionnaire and its document.
  fileprivate struct Content {
    let questionnaire: Questionnaire
    let document: Document
    let file: AnswersFileContent
  }

  private static func content(_ bytes: [UInt8]) -> Content? {
    let source = SourceText(name: "fuzz.answers.yaml", bytes: bytes)
    guard let document = try? Document(source) else { return nil }
    let questionnaire = Known.questionnaire(named: AnswersHeader(document).questionnaire)
    let reading = try? Answers.read(
      document, for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true)
    return reading.map {
      Content(
        questionnaire: questionnaire, document: document,
        file: AnswersFileContent(
          name: source.name, questionnaire: questionnaire, reference: questionnaire.id,
          commentLanguage: "en", text: source, answers: $0.answers))
    }
  }
}

extension SpliceTarget.Content {
  /// The bytes of the entries of the file and of its answers, apart from one answer; those with
  /// aliases and anchors, which may move, as nothing.
  fileprivate func entries(besides id: String) -> [String] {
    let answers = document.root["answers"]
    let entries =
      document.root.entries.filter { !["answers", "version"].contains($0.key.text) }
      + (answers?.entries ?? []).filter { $0.key.text != id }
    return entries.map { entry in
      let text = [entry.key, entry.value].map { document.source.text(in: $0.range) }
        .joined(separator: ": ")
      return text.contains { "&*".contains($0) } ? "" : text.trimmed
    }
  }
}
