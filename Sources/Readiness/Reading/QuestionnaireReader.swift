import Localization
package import YAML

extension Questionnaire {
  /// A questionnaire and what its author should still know.
  package struct Reading: Sendable {
    package let questionnaire: Questionnaire

    /// Warnings only, in the order of their places.
    package let warnings: [Diagnostic]
  }

  /// Reads a questionnaire.
  ///
  /// - Throws: every fault of the text.
  package static func read(_ source: SourceText) throws(InvalidSource) -> Reading {
    try read(Document(source))
  }

  /// Reads a questionnaire from a document.
  ///
  /// - Throws: every fault of the text.
  package static func read(_ document: Document) throws(InvalidSource) -> Reading {
    var reader = QuestionnaireReader(document)
    let questionnaire = reader.read()
    let diagnostics = reader.log.diagnostics.inOrderOfPlace
    guard let questionnaire, !diagnostics.containError else {
      throw InvalidSource(document.source, diagnostics)
    }
    return Reading(questionnaire: questionnaire, warnings: diagnostics)
  }
}

/// Reads the top of a questionnaire and what its parts refer to.
///
/// The ids of roles, levels and questions are declared first; conditions, actions, gates and
/// risks are resolved once all questions are known.
struct QuestionnaireReader {
  private let root: Node
  let log: FaultLog

  private var roles = ReferenceTable("role")
  private var levels = ReferenceTable("level")
  private var texts: TextReader

  init(_ document: Document) {
    root = document.root
    log = FaultLog(document.diagnostics)
    texts = TextReader(languages: [], log: log)
  }

  /// Reads on as far as possible; the result is only of use if no error was logged.
  mutating func read() -> Questionnaire? {
    guard let fields = MappingReader(root, .questionnaire, log) else { return nil }
    checkFormat(fields["format"])
    let id = log.id(fields["id"])
    let version = log.wholeNumber(fields["version"], in: 1...1_000_000)
    let languages = readLanguages(fields["languages"])
    texts = TextReader(languages: languages, log: log)
    let title = texts.text(fields["title"])
    let introduction = texts.text(fields["introduction"])
    let minutes = log.wholeNumber(fields["minutes"], in: 1...100_000)
    let readRoles = readRoles(fields["roles"])
    let readLevels = readLevels(fields["levels"])

    let questionReader = QuestionReader(log: log, texts: texts, roles: roles, version: version)
    var dimensionReader = DimensionReader(log: log, texts: texts, questionReader: questionReader)
    let dimensions = dimensionReader.read(fields["dimensions"])
    let resolver = Resolver(
      log: log, texts: texts, roles: roles, levels: levels, drafts: dimensionReader.drafts,
      questionTable: dimensionReader.questions)
    let questions = resolver.questions()
    let prerequisiteChain = resolver.prerequisiteChain(fields["chain"])
    let gates = resolver.gates(fields["gates"])
    let risks = resolver.risks(fields["risks"])
    let advice = resolver.advice(fields["advice"])
    let then = readThen(fields["then"], id: id)
    if !dimensionReader.isIncomplete, !questions.isEmpty, !questions.contains(where: \.isScored) {
      log.report(.noScoredQuestion, at: fields.range(ofKey: "dimensions"))
    }
    guard let id, let version, let title, !languages.isEmpty else { return nil }
    return Questionnaire(
      id: id, version: version, languages: languages, title: title, introduction: introduction,
      minutes: minutes, roles: readRoles, levels: readLevels, dimensions: dimensions,
      questions: questions, prerequisiteChain: prerequisiteChain, gates: gates, risks: risks,
      advice: advice, then: then,
      positions: Dictionary(
        questions.map { ($0.id, $0.position) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension QuestionnaireReader {
  private func checkFormat(_ node: Node?) {
    if let node, let format = log.wholeNumber(node, in: 0...1_000_000), format != 1 {
      log.report(.unknownFormat(format), at: node.range)
    }
  }

  private func readLanguages(_ node: Node?) -> [String] {
    var table = ReferenceTable("language")
    _ = log.list(node, of: "languages") { table.declare($0, log) }
    return table.ids.filter { !$0.isEmpty }
  }

  private mutating func readRoles(_ node: Node?) -> [Role] {
    guard let node else { return [] }
    guard node.kind == .mapping else {
      roles.isIncomplete = true
      return log.wrongType(node, "a mapping from role to its title") ?? []
    }
    return node.entries.compactMap { entry in
      let id = roles.declare(entry.key, log)
      if entry.value.isEmpty {
        log.report(.emptyValue(key: id), at: entry.key.range)
        return nil
      }
      return texts.text(entry.value).map { Role(id: id, title: $0) }
    }
  }

  private mutating func readLevels(_ node: Node?) -> [Level] {
    guard let node else {
      levels.isIncomplete = true
      return []
    }
    var before: Double?
    let result = log.list(node, of: "levels") { element -> Level? in
      guard let fields = MappingReader(element, .level, log) else {
        levels.isIncomplete = true
        return nil
      }
      let id = levels.declare(fields["id"], log)
      let from = log.number(fields["from"], in: 0...100)
      if let from, let place = fields["from"]?.range {
        if let before, from <= before {
          log.report(.levelNotAbove(before), at: place)
        } else if before == nil, from != 0, levels.ids.count == 1 {
          log.report(.firstLevelNotAtZero, at: place)
        }
        before = max(from, before ?? 0)
      }
      return Level(
        id: id, from: from ?? 0, title: texts.text(fields["title"]) ?? LocalizedText(id),
        meaning: texts.text(fields["meaning"]))
    }
    guard let result else {
      levels.isIncomplete = true
      return []
    }
    if node.elements.count < 2 {
      log.report(.tooFew("levels", least: 2), at: node.headRange)
    }
    return result
  }

  private func readThen(_ node: Node?, id: String?) -> String? {
    let then = log.id(node)
    if let node, let then, then == id { log.report(.thenItself, at: node.range) }
    return then
  }
}
