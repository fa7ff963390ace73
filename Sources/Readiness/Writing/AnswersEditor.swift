package import YAML

/// Writes answers into the text of an answers file and leaves every other byte alone.
package struct AnswersEditor {
  private let questionnaire: Questionnaire

  /// The language code of comments beside new lines.
  private let language: String

  package init(_ questionnaire: Questionnaire, language: String) {
    self.questionnaire = questionnaire
    self.language = language
  }

  /// An edit that would not read back as the same data; the text is left as it was.
  package struct Refused: Error {}

  /// The text with answers set, or removed where they are nil.
  ///
  /// - Parameters:
  ///   - answers: answers by their question, in the order of writing.
  ///   - expected: what the result must read as; its version is written too.
  package func setting(
    _ answers: [(question: QuestionIndex, answer: Answer?)], in source: SourceText,
    expecting expected: Answers
  ) throws(Refused) -> SourceText {
    var text = source
    for (question, answer) in answers {
      text = try set(answer, of: questionnaire.questions[question], in: text)
    }
    text = try setVersion(expected.version, in: text)
    guard let result = try? read(text, like: expected), result == expected else { throw Refused() }
    return text
  }

  private func read(_ source: SourceText, like expected: Answers) throws -> Answers {
    try Answers.read(
      Document(source), for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true,
      answeredAgain: expected.answeredAgain(in: questionnaire)
    ).answers
  }

  private func document(_ source: SourceText) throws(Refused) -> Document {
    do { return try Document(source) } catch { throw Refused() }
  }

  private func setVersion(_ version: Int, in source: SourceText) throws(Refused) -> SourceText {
    let document = try document(source)
    guard let entry = document.root.entry(AnswersKeys.keys.version),
      !entry.value.hasText("\(version)")
    else {
      return source
    }
    let editor = MappingEditor(document.root, of: document)
    return source.applying(editor.replaceValue(of: entry, with: "\(version)"))
  }
}

extension AnswersEditor {
  private func set(
    _ answer: Answer?, of question: Question, in source: SourceText
  ) throws(Refused) -> SourceText {
    let document = try document(source)
    guard let answers = document.root[AnswersKeys.keys.answers] else { throw Refused() }
    let editor = MappingEditor(answers, of: document)
    switch (answers.entry(question.id), answer) {
    case (nil, nil): return source
    case (let entry?, nil): return source.applying(editor.remove(entry))
    case (nil, let answer?):
      let comment = question.lineText(answer.value, in: language)
      let edits = editor.insert(
        question.id, question.yaml(answer), comment: comment,
        after: nearestEarlier(question, in: answers))
      return source.applying(edits)
    case (let entry?, let answer?): return try replace(entry, by: answer, question, document)
    }
  }

  /// The entry of the nearest earlier question that is in the file.
  private func nearestEarlier(_ question: Question, in answers: Node) -> Node.Entry? {
    let entries = Dictionary(
      answers.entries.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
    return questionnaire.questions[..<question.index].reversed().lazy
      .compactMap { entries[$0.id] }.first
  }

  private func replace(
    _ entry: Node.Entry, by answer: Answer, _ question: Question, _ document: Document
  ) throws(Refused) -> SourceText {
    let isLongForm = entry.value.kind == .mapping && entry.value[AnswerKeys.keys.answer] != nil
    if isLongForm, !entry.value.isShared {
      return try editInside(answer, question, document.source, old: read(entry, question))
    }
    guard let answers = document.root[AnswersKeys.keys.answers] else { throw Refused() }
    let editor = MappingEditor(answers, of: document)
    let edits =
      editor.replaceValue(of: entry, with: question.yaml(answer))
      + commentEdits(editor, entry, question, from: read(entry, question), to: answer)
    return document.source.applying(edits)
  }

  /// What an entry said before; nil if it says nothing valid.
  private func read(_ entry: Node.Entry, _ question: Question) -> Answer? {
    AnswerReader(question: question, log: FaultLog([])).read(entry.value)
  }

  /// A comment that is the text of the old line becomes that of the new one; any other stays.
  private func commentEdits(
    _ editor: MappingEditor, _ entry: Node.Entry, _ question: Question, from old: Answer?,
    to new: Answer
  ) -> [Edit] {
    guard let old, old.value != new.value, let comment = editor.comment(of: entry) else {
      return []
    }
    let language = questionnaire.languages.first { question.lineText(old.value, in: $0) == comment }
    guard let language else { return [] }
    return editor.replaceComment(of: entry, with: question.lineText(new.value, in: language))
  }
}

// MARK: - The long form

extension AnswersEditor {
  /// Changes the keys of a long answer one after another.
  private func editInside(
    _ answer: Answer, _ question: Question, _ source: SourceText, old: Answer?
  ) throws(Refused) -> SourceText {
    var text = source
    if old?.value != answer.value {
      text = try edit(question, in: text) { editor, value, entry in
        guard let key = value.entry(AnswerKeys.keys.answer) else { return [] }
        return editor.replaceValue(of: key, with: question.yaml(answer.value))
          + (old.map { commentEdits(in: entry, question, from: $0, to: answer, text) } ?? [])
      }
    }
    // The points of several people, and who they were, go with the answer that they gave.
    for key in [
      old?.score != nil && answer.score == nil ? AnswerKeys.keys.score.name : nil,
      old?.by != nil && answer.by == nil ? AnswerKeys.keys.by.name : nil,
    ].compactMap(\.self) {
      text = try edit(question, in: text) { editor, value, _ in
        value.entry(key).map(editor.remove) ?? []
      }
    }
    if old?.evidence != answer.evidence {
      text = try edit(question, in: text) { editor, value, _ in
        let word = answer.evidence.rawValue
        if let key = value.entry(AnswerKeys.keys.evidence) {
          return editor.replaceValue(of: key, with: word)
        }
        return editor.insert(
          AnswerKeys.keys.evidence.name, word, after: value.entry(AnswerKeys.keys.answer))
      }
    }
    if old?.note != answer.note {
      text = try edit(question, in: text) { editor, value, _ in
        switch (value.entry(AnswerKeys.keys.note), answer.note?.yamlQuoted) {
        case (let key?, let note?): return editor.replaceValue(of: key, with: note)
        case (let key?, nil): return editor.remove(key)
        case (nil, let note?):
          return editor.insert(
            AnswerKeys.keys.note.name, note,
            after: value.entry(AnswerKeys.keys.evidence) ?? value.entry(AnswerKeys.keys.answer))
        case (nil, nil): return []
        }
      }
    }
    return text
  }

  private func commentEdits(
    in entry: Node.Entry, _ question: Question, from old: Answer, to new: Answer,
    _ source: SourceText
  ) -> [Edit] {
    guard entry.value.isFlow, let document = try? Document(source),
      let answers = document.root[AnswersKeys.keys.answers]
    else { return [] }
    return commentEdits(
      MappingEditor(answers, of: document), entry, question, from: old, to: new)
  }

  /// Makes an edit of a long answer in a freshly read text.
  private func edit(
    _ question: Question, in source: SourceText,
    _ edits: (MappingEditor, Node, Node.Entry) -> [Edit]
  ) throws(Refused) -> SourceText {
    let document = try document(source)
    guard let entry = document.root[AnswersKeys.keys.answers]?.entry(question.id) else {
      throw Refused()
    }
    let editor = MappingEditor(entry.value, of: document)
    return source.applying(edits(editor, entry.value, entry))
  }
}
