package import YAML

/// The text of an answers file and the answers in it, as they were last read or written, and how
/// changes get into them.
///
/// Nothing here opens a file: what a file holds now comes in as bytes, what it is to hold goes out
/// as a new content.
package struct AnswersFileContent: Sendable {
  private let questionnaire: Questionnaire

  /// The name of the file, for messages.
  private let name: String

  /// How a new file names its questionnaire.
  private let reference: String

  /// The language code of the comments in the file.
  private let commentLanguage: String

  /// The day for a file that leaves its date to the first answers, as `YYYY-MM-DD`; nil to leave it
  /// open.
  private let today: String?

  /// The respondent's id for such a file: copies of it are answered by several people. Nil to leave
  /// the id that it has.
  private let newID: String?

  /// The text of the file; nil while there is none.
  package private(set) var text: SourceText?

  /// The answers in the file.
  package private(set) var answers: Answers

  /// - Parameters:
  ///   - reference: the id or the path by which a new file names the questionnaire.
  ///   - text: the text of the file; nil if there is none.
  ///   - answers: the answers in it, none for a new file.
  ///   - today: the day for a file that leaves its date to the first answers; nil to leave it open.
  ///   - newID: the respondent's id for such a file; nil to leave the one that it has.
  package init(
    name: String, questionnaire: Questionnaire, reference: String, commentLanguage: String,
    text: SourceText?, answers: Answers, today: String? = nil, newID: String? = nil
  ) {
    self.name = name
    self.questionnaire = questionnaire
    self.reference = reference
    self.commentLanguage = commentLanguage
    self.text = text
    self.answers = answers
    self.today = today
    self.newID = newID
  }
}

// MARK: - Changes made here

extension AnswersFileContent {
  /// What saving changes has to write.
  package enum Saving: Sendable {
    /// The file was as it is known here: the known content with the changes in it.
    case changed(Applied)

    /// The file was changed elsewhere: what it holds now with the changes in it.
    case merged(Applied)

    /// The same entries were changed elsewhere, or the file is no longer valid. It stays as it is;
    /// the known content with the changes in it belongs into a file of its own.
    case conflict(mine: AnswersFileContent)
  }

  /// What became of changes.
  package struct Applied: Sendable {
    /// The content with all changes made in it that the text takes.
    package fileprivate(set) var content: AnswersFileContent

    /// The changes that the text does not take, in their order.
    package fileprivate(set) var refused: [FileChange] = []

    /// Why it does not take the last of them.
    package fileprivate(set) var refusal: AnswersEditor.Refused?
  }

  /// Puts changes into the file without overwriting what was changed elsewhere.
  ///
  /// - Parameters:
  ///   - current: the bytes of the file now; nil if it is not there.
  ///   - isOver: whether the changes replace those made elsewhere to the same entries.
  package func saving(
    _ changes: [FileChange], over current: [UInt8]?, isOver: Bool = false
  ) -> Saving {
    guard let theirs = changedElsewhere(current) else { return .changed(applying(changes)) }
    guard let now = read(theirs) else { return .conflict(mine: copy(with: changes)) }
    let merge = Merge(base: answers, theirs: now.answers, mine: changes)
    if merge.isConflict, !isOver { return .conflict(mine: copy(with: changes)) }
    return .merged(now.applying(changes.map { $0.rebased(on: now.answers) }))
  }

  /// Makes changes; one that the text does not take holds no other back.
  package func applying(_ changes: [FileChange]) -> Applied {
    if let content = try? applyingAll(changes) { return Applied(content: content) }
    var applied = Applied(content: self)
    for change in changes {
      do throws(AnswersEditor.Refused) {
        applied.content = try applied.content.applyingAll([change])
      } catch {
        applied.refused.append(change)
        applied.refusal = error
      }
    }
    return applied
  }

  /// The content of a file of its own that holds the changes, all of them in any case: where the
  /// text does not take one, the file is written anew from the answers.
  package func copy(with changes: [FileChange]) -> Self {
    let applied = applying(changes)
    return applied.refused.isEmpty ? applied.content : writtenAnew(merged(changes))
  }

  /// The answers with changes made in them.
  private func merged(_ changes: [FileChange]) -> Answers {
    Merge(base: answers, theirs: answers, mine: changes).result(questionnaire)
  }

  private func writtenAnew(_ answers: Answers) -> Self {
    let named = text.flatMap { try? Document($0) }.flatMap(Self.questionnaireName)
    let file = NewAnswersFile(
      reference: named ?? reference, questionnaire: questionnaire, answers: answers,
      language: commentLanguage)
    var new = self
    new.answers = answers
    new.text = SourceText(name: name, text: file.text)
    return new
  }

  /// - Throws: `AnswersEditor.Refused` when the text does not take the changes together.
  private func applyingAll(_ changes: [FileChange]) throws(AnswersEditor.Refused) -> Self {
    guard var text else { return writtenAnew(merged(changes)) }
    var new = self
    new.answers = merged(changes)
    if new.answers.fileDate == nil, changes.contains(where: \.isNewAnswer), let today,
      let dated = text.fillingBlankDate(with: today)
    {
      text = dated
      new.answers.fileDate = today
      if let newID, let renamed = text.replacingRespondentID(with: newID) {
        text = renamed
        new.answers.respondent = new.answers.respondent?.withID(newID)
      }
    }
    let editor = AnswersEditor(questionnaire, language: commentLanguage)
    new.text = try editor.setting(changes, in: text, expecting: new.answers)
    return new
  }
}

// MARK: - Changes made elsewhere

extension AnswersFileContent {
  /// What the file holds now, where it was changed elsewhere and is valid; nil otherwise.
  ///
  /// - Parameter current: the bytes of the file now; nil if it is not there.
  package func reread(_ current: [UInt8]?) -> Self? { changedElsewhere(current).flatMap(read) }

  /// The text of the file now, if it is not the known one.
  private func changedElsewhere(_ current: [UInt8]?) -> SourceText? {
    guard let current, current != text?.bytes else { return nil }
    return SourceText(name: name, bytes: current)
  }

  /// The content of a text that was changed elsewhere; nil if it is no longer valid, or answers
  /// another questionnaire.
  private func read(_ source: SourceText) -> Self? {
    let known = text.flatMap { try? Document($0) }.flatMap(Self.questionnaireName)
    guard let document = try? Document(source),
      Self.questionnaireName(document) == (text == nil ? reference : known),
      let reading = try? Answers.read(
        document, for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true,
        answeredAgain: answers.answeredAgain(in: questionnaire))
    else { return nil }
    var new = self
    new.text = source
    new.answers = reading.answers
    return new
  }

  private static func questionnaireName(_ document: Document) -> String? {
    document.root[AnswersKeys.keys.questionnaire]?.text
  }
}
