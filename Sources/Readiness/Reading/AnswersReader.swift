import Localization
public import YAML

/// What the top of an answers file says before its questionnaire is known.
package struct AnswersHeader: Sendable {
  /// The id or the path of the questionnaire, if the file names one.
  package let questionnaire: String?

  /// The organisation, if the file names one.
  package let organisation: String?

  /// Where it is named, or should be.
  package let range: Range<Int>

  /// Where the respondent is named; nil if nobody is.
  package let respondentRange: Range<Int>?

  /// What is written for the questionnaire, where that names none.
  private let fault: Diagnostic?

  package init(_ document: Document) {
    let root = document.root
    let key = AnswersKeys.keys.questionnaire.name
    organisation = root[AnswersKeys.keys.organisation].flatMap { $0.isEmpty ? nil : $0.text }
    respondentRange = root[AnswersKeys.keys.respondent]?.range
    guard let entry = root.entry(key) else {
      questionnaire = nil
      range = root.headRange
      fault = nil
      return
    }
    let node = entry.value
    questionnaire = node.kind == .scalar && !node.isEmpty ? node.text : nil
    range = node.range
    fault =
      node.isEmpty
      ? Diagnostic(FormatFault.emptyValue(key: key), at: entry.key.range)
      : Diagnostic(
        FormatFault.wrongType(
          expected: "the id or the path of a questionnaire", found: node.description),
        at: node.headRange)
  }

  /// The diagnostic for a file that names no questionnaire.
  ///
  /// - Parameter takesOption: whether it may be given by `--questionnaire` too.
  package func complaint(takesOption: Bool) -> Diagnostic {
    fault ?? Diagnostic(AnswersFault.noQuestionnaire(takesOption: takesOption), at: range)
  }
}

extension Document {
  /// Whether the text is an answers file; any other is a questionnaire.
  ///
  /// A file with `answers` and without `dimensions` is one whose author forgot `questionnaire`.
  package var isAnswersFile: Bool {
    let keys = AnswersKeys.keys
    return root[keys.questionnaire] != nil
      || (root[keys.answers] != nil && root[QuestionnaireKeys.keys.dimensions] == nil)
  }

  /// Whether the text is a questionnaire beyond doubt.
  package var isQuestionnaire: Bool {
    let keys = QuestionnaireKeys.keys
    return !isAnswersFile && root[keys.dimensions] != nil && root[keys.levels] != nil
  }
}

extension Answers {
  /// Answers with the warnings about their file.
  package struct Reading: Sendable {
    package let answers: Answers

    /// In the order of their places; no errors.
    package let warnings: Diagnostics
  }

  /// Reads an answers file against its questionnaire.
  ///
  /// - Parameters:
  ///   - isQuestionnaireGiven: whether the questionnaire was named elsewhere, so that the file
  ///     need not name it.
  ///   - keepsForeign: whether an answer to an unknown question is a warning whatever the version
  ///     of the file; otherwise it is one only in a file of an older version.
  ///   - answeredAgain: the questions that changed since the version the file names,
  ///     and that were answered anew.
  /// - Throws: `InvalidSource` with all diagnostics, if any of them is an error.
  package static func read(
    _ document: Document, for questionnaire: Questionnaire, isQuestionnaireGiven: Bool = false,
    keepsForeign: Bool = false, answeredAgain: [QuestionIndex] = []
  ) throws(InvalidSource) -> Reading {
    let reader = AnswersReader(
      document, questionnaire, keepsForeign: keepsForeign, answeredAgain: answeredAgain)
    let answers = reader.read(isQuestionnaireGiven: isQuestionnaireGiven)
    let diagnostics = reader.log.diagnostics.inOrderOfPlace
    guard let answers, !diagnostics.containError else {
      throw InvalidSource(document.source, diagnostics)
    }
    return Reading(answers: answers, warnings: diagnostics)
  }
}

extension Answers {
  /// Reads answers from the text of a YAML file.
  ///
  /// The questionnaire that the file names is not looked up; the answers are read as answers to the
  /// questionnaire given.
  ///
  /// - Parameters:
  ///   - yaml: the text, at most 1 MiB in UTF-8.
  ///   - questionnaire: the questionnaire that was answered.
  ///   - name: the name of the file, for messages.
  /// - Throws: `InvalidSource` with every fault and its place, if any of them is an error.
  public init(
    yaml: String, for questionnaire: Questionnaire, name: String = "answers.yaml"
  ) throws(InvalidSource) {
    let document = try Document(SourceText(name: name, text: yaml))
    self = try Self.read(document, for: questionnaire, isQuestionnaireGiven: true).answers
  }
}

/// Reads an answers file.
struct AnswersReader {
  let root: Node
  let questionnaire: Questionnaire
  let keepsForeign: Bool
  let answeredAgain: [QuestionIndex]
  let log: FaultLog

  init(
    _ document: Document, _ questionnaire: Questionnaire, keepsForeign: Bool,
    answeredAgain: [QuestionIndex]
  ) {
    root = document.root
    self.questionnaire = questionnaire
    self.keepsForeign = keepsForeign
    self.answeredAgain = answeredAgain
    log = FaultLog(document.diagnostics)
  }

  func read(isQuestionnaireGiven: Bool) -> Answers? {
    let context = ReadingContext(log: log)
    guard let fields = MappingReader(root, AnswersKeys.table, context, handle: reportAnswers)
    else { return nil }
    if fields.has(\.questionnaire) {
      _ = fields.read(\.questionnaire)
    } else if !isQuestionnaireGiven {
      log.report(.noQuestionnaire(takesOption: true), at: root.headRange)
    }
    let version = readVersion(fields)
    let organisation = fields.read(\.organisation)
    let respondent = readRespondent(fields.read(\.respondent))
    let date = fields.read(\.date)
    var answers = Answers(
      version: version ?? questionnaire.version, organisation: organisation,
      respondent: respondent, fileDate: date, recipient: fields.read(\.sendTo),
      byQuestion: PerQuestion(repeating: nil, count: questionnaire.questions.count), outdated: [:],
      foreign: readForeign())
    let isOlder = version.map { $0 < questionnaire.version } ?? false
    readAnswers(version: version, isOlder: isOlder, into: &answers)
    answers.labels = readLabels(fields.read(\.labels))
    answers.actions = readActions(fields.read(\.actions), isOlder: isOlder)
    answers.targets = readTargets(fields.read(\.targets), isOlder: isOlder)
    answers.outcome = readOutcome(fields.read(\.outcome))
    return answers
  }

  private func readVersion(_ fields: MappingReader<AnswersKeys>) -> Int? {
    let version = fields.read(\.version)
    if let version, version > questionnaire.version, let node = fields.node(\.version) {
      log.report(.newerVersion(version, questionnaire: questionnaire.version), at: node.range)
    }
    return version
  }

  private func readRespondent(_ fields: MappingReader<RespondentKeys>?) -> Answers.Respondent? {
    guard let fields else { return nil }
    let role = fields.read(\.role)
    let id = role.flatMap { questionnaire.roleID($0) }
    if id == nil, let role, let place = fields.node(\.role)?.range, !questionnaire.roles.isEmpty {
      log.report(.unknownRole(role, valid: questionnaire.roles.map(\.id)), at: place)
    }
    return Answers.Respondent(
      id: fields.read(\.id), name: fields.read(\.name), role: id ?? role)
  }
}

// MARK: - Answers

extension AnswersReader {
  private var entries: [Node.Entry] { root[AnswersKeys.keys.answers]?.entries ?? [] }

  /// Reports answers that stand beside `answers`, not below it.
  ///
  /// - Parameter keys: the unknown keys of the file.
  /// - Returns: those of them that are ids of questions.
  private func reportAnswers(_ keys: [Node]) -> [String] {
    let above = AnswersKeys.keys.answers
    let found = keys.filter { questionnaire.index(of: $0.text.trimmed) != nil }
    // Where `answers` itself is missing, that is said.
    if let first = found.first, root[above] != nil, !log.reportForeignSpace(first) {
      log.report(
        .notIndented(first.text.trimmed, below: above.name, more: found.count - 1),
        at: first.range)
    }
    return found.map(\.text)
  }

  private func readForeign() -> [String] {
    entries.map(\.key.text).filter { questionnaire.index(of: $0) == nil }
  }

  private func readAnswers(version: Int?, isOlder: Bool, into answers: inout Answers) {
    guard let node = root[AnswersKeys.keys.answers], node.kind != .refused, !node.isEmpty
    else { return }
    guard node.kind == .mapping else {
      let _: Void? = log.wrongType(node, "a mapping from question to answer")
      return
    }
    for entry in entries {
      guard let index = questionnaire.index(of: entry.key.text) else {
        reportUnknownQuestion(entry.key, isOlder: isOlder)
        continue
      }
      let question = questionnaire.questions[index]
      if let version, version < question.since, !answeredAgain.contains(index) {
        answers.outdated[index] = entry.value.shortText
        log.report(
          .outdatedAnswer(question.id, version: version, since: question.since),
          at: entry.key.range)
        continue
      }
      if entry.value.isEmpty {
        log.report(.emptyAnswer(question.id), at: entry.key.range)
        continue
      }
      let reader = AnswerReader(question: question, log: log)
      if entry.value.kind != .refused { answers.byQuestion[index] = reader.read(entry.value) }
    }
  }

  private func reportUnknownQuestion(_ key: Node, isOlder: Bool) {
    let id = String(key.text.prefix(Limits.idCharacters))
    let nearest = log.nearest(to: id, among: questionnaire.questions.lazy.map(\.id))
    log.report(
      .unknownQuestion(id, nearest: nearest, fileIsOlder: isOlder || keepsForeign), at: key.range)
  }
}

extension Node {
  /// What was written, on one line: it shows an answer that no longer counts.
  fileprivate var shortText: String {
    switch kind {
    case .scalar: String(text.prefix(80))
    case .sequence: elements.map(\.shortText).joined(separator: ", ")
    case .mapping:
      self[AnswerKeys.table.keys.answer]?.shortText
        ?? self[RangeKeys.table.keys.between]?.shortText ?? ""
    case .refused: ""
    }
  }
}
