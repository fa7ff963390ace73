package import YAML

/// Writes changes of answers, and of what became of actions, into the text of an answers file and
/// leaves every other byte alone.
package struct AnswersEditor {
  let questionnaire: Questionnaire

  /// The language code of comments beside new lines.
  private let language: String

  package init(_ questionnaire: Questionnaire, language: String) {
    self.questionnaire = questionnaire
    self.language = language
  }

  /// Why an edit was refused; the text is left as it was.
  package enum Refused: Error {
    /// The text would be larger than a file may be.
    case tooLarge
    /// The text would not read back as the same data.
    case readsOtherwise
  }

  /// How changes are put into a text. Rare texts need the later ways.
  enum Way: CaseIterable {
    /// As a person would: a long form is edited inside, a new line stands in the order of the
    /// questionnaire.
    case tidy
    /// An old value is replaced whole; a new line stands before the last one, whose text may go on
    /// to the end of the file; a removed answer leaves its key.
    case whole
    /// An old line is removed and written anew; a new one stands first, or in brackets.
    case anew
  }

  /// The text with changes made in it.
  ///
  /// - Parameters:
  ///   - changes: in the order of writing. Several are only put into a text where none needs
  ///     another way than a person would take.
  ///   - expected: what the result must read as; its version is written too.
  package func setting(
    _ changes: [FileChange], in source: SourceText, expecting expected: Answers
  ) throws(Refused) -> SourceText {
    let before = try document(source)
    var refusal = Refused.readsOtherwise
    for way in changes.count == 1 ? Way.allCases : [.tidy] {
      do throws(Refused) {
        var text = source
        for change in changes {
          switch change {
          case .answer(let change):
            text = try set(
              change.after, of: questionnaire.questions[change.question], in: text, way)
          case .action(let change): text = try set(change.after, of: change.id, in: text, way)
          }
        }
        text = try setVersion(expected.version, in: text)
        if reads(try document(text), as: expected, andLike: before, besides: changes) {
          return text
        }
      } catch {
        refusal = error
      }
    }
    throw refusal
  }

  /// Whether a text reads as the answers, and all else in it as before.
  private func reads(
    _ document: Document, as expected: Answers, andLike before: Document,
    besides changes: [FileChange]
  ) -> Bool {
    let reading = try? Answers.read(
      document, for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true,
      answeredAgain: expected.answeredAgain(in: questionnaire))
    let keys = AnswersKeys.keys
    guard reading?.answers == expected else { return false }
    let changed = Set(changes.map { questionnaire.id(of: $0.entry) })
    let blocks = [keys.answers.name, keys.actions.name]
    return blocks.allSatisfy { name in
      switch (document.root[name], before.root[name]) {
      case (let now?, let then?): now.hasSameEntries(as: then, besides: changed)
      case (let only?, nil), (nil, let only?):
        only.entries.allSatisfy { changed.contains($0.key.text) }
      case (nil, nil): true
      }
    } && document.root.hasSameEntries(as: before.root, besides: Set(blocks + [keys.version.name]))
  }

  func document(_ source: SourceText) throws(Refused) -> Document {
    let limits = ReadingLimits()
    if source.bytes.count > limits.bytes { throw .tooLarge }
    do { return try Document(source, limits: limits) } catch { throw .readsOtherwise }
  }

  private func setVersion(_ version: Int, in source: SourceText) throws(Refused) -> SourceText {
    let document = try document(source)
    guard let entry = document.root.entry(AnswersKeys.keys.version),
      Int(entry.value.text) != version
    else {
      return source
    }
    let editor = MappingEditor(document.root, of: document)
    return source.applying(editor.replaceValue(of: entry, with: "\(version)"))
  }
}

extension AnswersEditor {
  private func set(
    _ answer: Answer?, of question: Question, in source: SourceText, _ way: Way
  ) throws(Refused) -> SourceText {
    let document = try document(source)
    guard let all = document.root.entry(AnswersKeys.keys.answers) else {
      throw .readsOtherwise
    }
    let answers = all.value
    if answers.isShared {
      return try set(answer, of: question, in: source.applying(document.separate(answers)), way)
    }
    let editor = MappingEditor(answers, of: document)
    guard let answer else {
      guard let entry = answers.entry(question.id) else { return source }
      let edits = way == .tidy ? editor.remove(entry) : editor.replaceValue(of: entry, with: "")
      return source.applying(edits)
    }
    if let entry = answers.entry(question.id) {
      return try replace(entry, by: answer, question, document, editor, way)
    }
    let comment = question.lineText(answer.value, in: language)
    let value = question.yaml(answer)
    switch way {
    case .tidy:
      return source.applying(
        editor.insert(
          question.id, value, comment: comment, after: nearestEarlier(question, in: answers)))
    case .whole:
      guard let last = answers.entries.last else { throw .readsOtherwise }
      return source.applying(editor.insert(question.id, value, comment: comment, before: last))
    case .anew:
      let edits =
        answers.isEmpty
        ? MappingEditor(document.root, of: document).replaceValue(
          of: all, with: "{\(question.id): \(value)}")
        : editor.insert(question.id, value, comment: comment, after: nil)
      return source.applying(edits)
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
    _ entry: Node.Entry, by answer: Answer, _ question: Question, _ document: Document,
    _ editor: MappingEditor, _ way: Way
  ) throws(Refused) -> SourceText {
    let source = document.source
    if way == .anew {
      return try set(answer, of: question, in: source.applying(editor.remove(entry)), .tidy)
    }
    let old = AnswerReader(question: question, log: FaultLog([])).read(entry.value)
    let isLongForm = entry.value[AnswerKeys.keys.answer] != nil
    if way == .tidy, isLongForm, !entry.value.isShared, let old {
      return try editInside(answer, question, source, old: old)
    }
    return source.applying(
      editor.replaceValue(of: entry, with: question.yaml(answer))
        + commentEdits(document, editor, entry, question, from: old, to: answer))
  }

  /// A comment that is the text of the old line becomes that of the new one; any other stays. Where
  /// other lines have such comments, a line that replaces no line gets one too.
  private func commentEdits(
    _ document: Document, _ editor: MappingEditor, _ entry: Node.Entry, _ question: Question,
    from old: Answer?, to new: Answer
  ) -> [Edit] {
    guard let old, old.value != new.value else { return [] }
    guard let comment = editor.comment(of: entry) else {
      let isLine = if case .line = old.value { true } else { false }
      let text = document.commentLanguage(questionnaire).flatMap {
        isLine ? nil : question.lineText(new.value, in: $0)
      }
      return text.map { editor.insertComment($0, behind: entry) } ?? []
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
    _ answer: Answer, _ question: Question, _ source: SourceText, old: Answer
  ) throws(Refused) -> SourceText {
    try editInside(
      question.id, below: AnswersKeys.keys.answers.name, source, from: question.parts(of: old),
      to: question.parts(of: answer)
    ) { document, entry, block, key in
      guard key == AnswerKeys.keys.answer.name, entry.value.isFlow else { return [] }
      return commentEdits(
        document, MappingEditor(block, of: document), entry, question, from: old, to: answer)
    }
  }

  /// Changes the keys of an entry of a block one after another.
  ///
  /// - Parameters:
  ///   - name: the key of the block.
  ///   - further: what else is edited where a key is changed.
  func editInside(
    _ id: String, below name: String, _ source: SourceText, from old: [EntryPart],
    to parts: [EntryPart],
    further: (Document, Node.Entry, Node, _ key: String) -> [Edit] = { _, _, _, _ in [] }
  ) throws(Refused) -> SourceText {
    var text = source
    for (position, was) in old.enumerated() where was != parts[position] {
      let document = try document(text)
      guard let block = document.root[name], let entry = block.entry(id) else {
        throw .readsOtherwise
      }
      let editor = MappingEditor(entry.value, of: document)
      var edits: [Edit] = []
      switch (entry.value.entry(was.key), parts[position].text) {
      case (let part?, let now?): edits = editor.replaceValue(of: part, with: now)
      case (let part?, nil): edits = editor.remove(part)
      case (nil, let now?):
        let earlier = parts[..<position].reversed().lazy.compactMap { entry.value.entry($0.key) }
        edits = editor.insert(was.key, now, after: earlier.first)
      case (nil, nil): break
      }
      text = text.applying(edits + further(document, entry, block, was.key))
    }
    return text
  }
}
