import Localization
import YAML

/// Reads the cells of a table: as they would stand in an answers file, in the words of the
/// questionnaire, or as a map says.
struct CellReader {
  private let questionnaire: Questionnaire
  private let columns: [TableColumn]
  private let map: ColumnMap?
  private let parsers: PerQuestion<AnswerParser>
  private var nearestWords = NearestWordSearch()

  /// What the cells of each column say that were read before, by their texts.
  private var known: [[String: Reading]]

  /// The roles that were read before, by the texts of their cells.
  private var roles: [String: String] = [:]

  /// What a cell of a question, or of one of its options, says.
  enum Reading {
    /// The option is not ticked, or a map passes the cell over.
    case nothing
    case answer(Answer)
    case ticked

    /// It may be several lines, as the column is not decided, which is told once.
    case undecided
    case fault(TableFault)
  }

  /// The dates that were read before, by the texts of their cells.
  private var dates: [String: String] = [:]

  /// How many texts of a column are remembered, and how long they are at most.
  private static let mostKnown = 1_000
  private static let longestKnown = 400

  init(
    _ questionnaire: Questionnaire, _ columns: [TableColumn], _ map: ColumnMap?
  ) {
    self.questionnaire = questionnaire
    self.columns = columns
    self.map = map
    known = columns.map { _ in [:] }
    parsers = questionnaire.questions.mapElements {
      AnswerParser($0, .cell, optionTextsIn: questionnaire.languages)
    }
  }
}

extension CellReader {
  /// Adds what a cell says to the row.
  ///
  /// - Parameters:
  ///   - text: the text of the cell; not empty.
  ///   - position: the position of its column, from 0.
  mutating func read(
    _ text: String, _ position: Int, at range: Range<Int>, _ meanings: ColumnMeanings,
    _ row: inout RowReading
  ) {
    let content = columns[position].content
    switch content {
    case .ignored, .unknown, .nameless: break
    case .name: row.name = Self.anonymous.contains(text.folded) ? nil : text
    case .id: row.id = text
    case .organisation: row.organisation = text
    case .label(let name): row.labels[name] = text
    case .date:
      row.date = date(text, meanings.dates)
      if row.date == nil, meanings.dates.isLate(text) {
        row.report(
          Diagnostic(TableFault.lateCell(text, column: columns[position].name.excerpt), at: range))
      }
    case .role: readRole(text, at: range, &row)
    case .question, .option:
      Self.take(reading(of: text, at: position, meanings), content, range, &row)
    }
  }

  // It has no part in the reader, which is too large to be copied for each cell.
  private static func take(
    _ reading: Reading?, _ content: ColumnContent, _ range: Range<Int>, _ row: inout RowReading
  ) {
    switch (reading, content) {
    case (.answer(let answer), .question(let index)): row.byQuestion[index] = answer
    case (.ticked, .option(let index, let option)): row.tick(option, of: index, at: range)
    case (.fault(let fault), _): row.report(Diagnostic(fault, at: range))
    case (.nothing, _), (.undecided, _), (.answer, _), (.ticked, _), (nil, _): break
    }
  }

  /// What a cell of a question, or of one of its options, says; nil for those of other columns.
  mutating func reading(
    of text: String, at position: Int, _ meanings: ColumnMeanings
  ) -> Reading? {
    switch columns[position].content {
    case .question(let index):
      reading(text, position) { $0.read(text, position, index, meanings) }
    case .option(let index, let option):
      reading(text, position) { $0.readTick(text, position, index, option) }
    case .role, .name, .id, .date, .organisation, .label, .ignored, .unknown, .nameless: nil
    }
  }

  /// Takes over the texts that another reader of the same columns has read, if they are more.
  mutating func learn(from other: CellReader) {
    func count(_ reader: CellReader) -> Int { reader.known.reduce(0) { $0 + $1.count } }
    if count(other) > count(self) {
      (known, roles, dates) = (other.known, other.roles, other.dates)
    }
  }

  /// What Microsoft Forms writes where nobody signs.
  private static let anonymous: Set = ["anonymous", "anonyme"]

  /// What a text says that was read before, or else what it is read as now.
  private mutating func reading(
    _ text: String, _ position: Int, _ read: (inout Self) -> Reading
  ) -> Reading {
    if let reading = known[position][text] { return reading }
    let reading = read(&self)
    if text.utf8.count <= Self.longestKnown, known[position].count < Self.mostKnown {
      known[position][text] = reading
    }
    return reading
  }

  private mutating func date(_ text: String, _ column: DateColumn) -> String? {
    if let known = dates[text] { return known }
    let date = column.date(text)
    if dates.count < Self.mostKnown { dates[text] = date }
    return date
  }

  private mutating func readRole(_ text: String, at range: Range<Int>, _ row: inout RowReading) {
    if let known = roles[text] {
      row.role = known
      return
    }
    guard let id = questionnaire.roleID(map?.role(text) ?? text) else {
      let fault = TableFault.unknownRole(text, valid: questionnaire.roles.map(\.id))
      row.refuse(Diagnostic(fault, at: range))
      return
    }
    if roles.count < Self.mostKnown { roles[text] = id }
    row.role = id
  }

  private mutating func read(
    _ text: String, _ position: Int, _ index: QuestionIndex, _ meanings: ColumnMeanings
  ) -> Reading {
    let question = questionnaire.questions[index]
    let mapped = map?.words(for: text, of: index)
    if mapped?.isBlank == true { return .nothing }
    if let mapped {
      // What a map says stands as in an answers file: a number is that of a line.
      if let line = Int(mapped), let answer = question.answer(.line(line)) {
        return .answer(answer)
      }
    } else {
      switch meanings.line(text, of: index) {
      case .line(let line): if let answer = question.answer(.line(line)) { return .answer(answer) }
      case .undecided:
        guard meanings.isUndecided(index) else {
          return .fault(.lateCell(text, column: columns[position].name.excerpt))
        }
        // Whatever the lines are, these two are none.
        guard let answer = try? parsers[index].answer(text),
          [.dontKnow, .notApplicable].contains(answer.value)
        else { return .undecided }
        return .answer(answer)
      case nil: break
      }
    }
    do throws(AnswerParsingError) {
      return .answer(try parsers[index].answer(mapped ?? decided(text, of: index, meanings)))
    } catch {
      let tooLong = AnswersFault.wrongType(
        question: question.id, type: QuestionType.text.rawValue, found: "so long a text")
      let fault = AnswersFault(error, to: question, otherwise: tooLong, &nearestWords)
      return .fault(
        .cell(
          text,
          TableFault.Cell(column: columns[position].name, question: question.id, fault)))
    }
  }

  /// The text of a cell with the ids of options for those parts that a map, or the whole column,
  /// decides.
  private func decided(
    _ text: String, of index: QuestionIndex, _ meanings: ColumnMeanings
  ) -> String {
    guard map != nil || meanings.decides(index),
      case .multiple(let multiple) = questionnaire.questions[index].kind
    else { return text }
    func id(_ text: String) -> String? {
      if let words = map?.words(for: text, of: index) { return words }
      guard case .line(let line) = meanings.line(text, of: index) else { return nil }
      return multiple.options[OptionIndex(number: line)].id
    }
    if let id = id(text) { return id }
    var decided = ""
    var start = text.startIndex
    for part in AnswerParser.parts(text) {
      decided += text[start..<part.startIndex] + (id(String(part).trimmed) ?? String(part))
      start = part.endIndex
    }
    return decided + text[start...]
  }

  private func readTick(
    _ text: String, _ position: Int, _ index: QuestionIndex, _ option: OptionIndex
  ) -> Reading {
    let word = (map?.words(for: text, of: index) ?? text).folded
    let question = questionnaire.questions[index]
    let number = word.wholeNumber.map { "\($0)" } ?? word
    if Self.ticks.contains(number) || question.names(option, word) { return .ticked }
    if Self.blanks.contains(number) { return .nothing }
    return .fault(
      .noTick(text, column: columns[position].name.excerpt, question: question.id))
  }

  /// What tools write for an option that is ticked, and for one that is not, as `String.folded`.
  private static let ticks = Set(
    AnswerWord.yes.spellings(in: .cell) + [
      "1", "x", "✓", "✔", "☑", "checked", "selected", "ticked", "on", "coché", "cochée",
      "sélectionné", "sélectionnée",
    ])
  private static let blanks = Set(
    AnswerWord.no.spellings(in: .cell) + [
      "0", "-", "unchecked", "not selected", "off", "non coché", "non cochée", "non sélectionné",
      "non sélectionnée", "",
    ])
}

extension Questionnaire {
  /// The id of a role that is named by its id or its title, in any language and any case, also
  /// without what stands behind the title in brackets.
  func roleID(_ name: String) -> String? {
    if let role = role(name) { return role.id }
    let key = name.folded
    let byWhole = roles.first { role in
      role.id.folded == key || role.title.texts.contains { $0.folded == key }
    }
    if let byWhole { return byWhole.id }
    let byBeginning = roles.filter { role in
      role.title.texts.contains { text in
        text.firstIndex(of: "(").map { String(text[..<$0]).folded == key } ?? false
      }
    }
    return byBeginning.count == 1 ? byBeginning[0].id : nil
  }
}

extension Question {
  private func option(_ index: OptionIndex) -> MultipleOption? {
    guard case .multiple(let multiple) = kind else { return nil }
    return multiple.options[index]
  }

  func id(of index: OptionIndex) -> String { option(index)?.id ?? "" }

  func isExclusive(_ index: OptionIndex) -> Bool { option(index)?.isExclusive ?? false }

  /// Whether a folded text is the id or the text of an option.
  fileprivate func names(_ index: OptionIndex, _ key: String) -> Bool {
    guard let option = option(index) else { return false }
    return option.id.folded == key || option.text.texts.contains { $0.folded == key }
  }
}
