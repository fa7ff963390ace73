import Localization
public import YAML

extension Questionnaire {
  /// A questionnaire with the warnings about its file.
  package struct Reading: Sendable {
    package let questionnaire: Questionnaire

    /// In the order of their places; no errors.
    package let warnings: Diagnostics
  }

  /// Reads a questionnaire.
  ///
  /// - Throws: `InvalidSource` with all diagnostics, if any of them is an error.
  package static func read(_ source: SourceText) throws(InvalidSource) -> Reading {
    try read(Document(source))
  }

  /// Reads a questionnaire from a document.
  ///
  /// - Throws: `InvalidSource` with all diagnostics, if any of them is an error.
  package static func read(_ document: Document) throws(InvalidSource) -> Reading {
    let (root, source) = (document.root, document.source)
    let required = QuestionnaireKeys.table.requiredNames
    if root.kind != .refused, !required.contains(where: { root.entry($0) != nil }) {
      let fault = Diagnostic(FormatFault.neitherKindOfFile, at: root.headRange)
      throw InvalidSource(source, document.diagnostics.appending(fault))
    }
    let context = ReadingContext(log: FaultLog(document.diagnostics))
    var reader = QuestionnaireReader(root: root, context: context)
    let questionnaire = reader.read()
    let diagnostics = context.log.diagnostics.inOrderOfPlace
    guard let questionnaire, !diagnostics.containError else {
      throw InvalidSource(source, diagnostics.folded(in: source))
    }
    return Reading(questionnaire: questionnaire, warnings: diagnostics)
  }
}

extension Questionnaire {
  /// Reads a questionnaire from the text of a YAML file.
  ///
  /// - Parameters:
  ///   - yaml: the text, at most 1 MiB in UTF-8.
  ///   - name: the name of the file, for messages.
  /// - Throws: `InvalidSource` with every fault and its place, if any of them is an error.
  public init(yaml: String, name: String = "questionnaire.yaml") throws(InvalidSource) {
    self = try Self.read(SourceText(name: name, text: yaml)).questionnaire
  }
}

/// Reads a questionnaire: its top itself, its parts by the readers of the parts.
///
/// Roles, levels and questions come first; what refers to questions (conditions, needs of actions,
/// the chain, gates, risks) is read by the `Resolver` once all questions are known.
struct QuestionnaireReader {
  let root: Node
  private(set) var context: ReadingContext
  private(set) var roles = ReferenceTable<Role>("role")
  private(set) var levels = ReferenceTable<Level>("level")

  var log: FaultLog { context.log }

  /// Reads on after each fault; the result must not be used if an error was logged.
  mutating func read() -> Questionnaire? {
    guard var fields = MappingReader(root, QuestionnaireKeys.table, context) else { return nil }
    _ = fields.read(\.format)
    let id = fields.read(\.id)
    let version = fields.read(\.version)
    let languages = readLanguages(fields.read(\.languages))
    context.languages = languages
    fields.context = context
    let title = fields.read(\.title)
    let introduction = fields.read(\.introduction)
    let minutes = fields.read(\.minutes)
    let rolesNode = fields.read(\.roles)
    if rolesNode == nil, !fields.lacks(\.roles) { roles.isIncomplete = true }
    let readRoles = readRoles(rolesNode)
    let readLevels = readLevels(fields.read(\.levels))

    let questionReader = QuestionReader(context: context, roles: roles, version: version)
    var dimensionReader = DimensionReader(context: context, questionReader: questionReader)
    let dimensions = dimensionReader.read(fields.read(\.dimensions))
    let resolver = Resolver(
      context: context, roles: roles, levels: levels, drafts: dimensionReader.drafts,
      questionTable: dimensionReader.questions)
    let questions = resolver.questions()
    let prerequisiteChain = resolver.prerequisiteChain(fields.read(\.prerequisiteChain))
    let gates = resolver.gates(fields.read(\.gates))
    let risks = resolver.risks(fields.read(\.risks))
    let advice = resolver.advice(fields.read(\.advice))
    let then = fields.read(\.then)
    if let then, then == id, let node = fields.node(\.then) {
      log.report(.thenItself, at: node.range)
    }
    if !dimensionReader.isIncomplete, !questions.isEmpty, !questions.contains(where: \.isScored) {
      log.report(.noScoredQuestion, at: fields.range(of: \.dimensions))
    }
    guard let id, let version, let title, !languages.isEmpty else { return nil }
    return Questionnaire(
      id: id, version: version, languages: languages, title: title, introduction: introduction,
      minutes: minutes, roles: readRoles, levels: PerLevel(readLevels),
      dimensions: PerDimension(dimensions), questions: PerQuestion(questions),
      prerequisiteChain: prerequisiteChain, gates: PerGate(gates), risks: risks,
      advice: advice, then: then,
      indices: Dictionary(
        questions.map { ($0.id, $0.index) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension QuestionnaireReader {
  /// The language codes; none if any of them is faulty, so that no text is measured by the others.
  private func readLanguages(_ node: Node?) -> [String] {
    var table = ReferenceTable<String>("language")
    _ = log.list(node, of: "languages") { table.declare($0, log) }
    return table.ids.allSatisfy(\.isID) ? table.ids : []
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
      return readRole(entry.value, id)
    }
  }

  /// The title, or the long form, which has the key `title`.
  private func readRole(_ node: Node, _ id: String) -> Role? {
    guard let fields = context.longForm(node, RoleKeys.table) else {
      return context.text(node).map { Role(id: id, title: $0, isConfidential: false) }
    }
    let isConfidential = fields.read(\.isConfidential)
    return fields.read(\.title).map { Role(id: id, title: $0, isConfidential: isConfidential) }
  }

  private mutating func readLevels(_ node: Node?) -> [Level] {
    guard let node else {
      levels.isIncomplete = true
      return []
    }
    var before: Double?
    let result = log.list(node, of: "levels") { element -> Level? in
      guard let fields = MappingReader(element, LevelKeys.table, context) else {
        levels.isIncomplete = true
        return nil
      }
      if element.isIncomplete { levels.isIncomplete = true }
      let id = levels.declare(fields.read(\.id), log)
      let from = fields.read(\.from)
      if let from, let place = fields.node(\.from)?.range {
        if let before, from <= before {
          log.report(.levelNotAbove(before), at: place)
        } else if before == nil, from != 0, levels.ids.count == 1 {
          log.report(.firstLevelNotAtZero, at: place)
        }
        before = max(from, before ?? 0)
      }
      return Level(
        id: id, from: from ?? 0, title: fields.read(\.title) ?? LocalizedText(id),
        meaning: fields.read(\.meaning))
    }
    if node.hasRefusedElement { levels.isIncomplete = true }
    guard let result else {
      levels.isIncomplete = true
      return []
    }
    if node.elements.count < 2 {
      log.report(.tooFew("levels", least: 2), at: node.headRange)
    }
    return result
  }
}
