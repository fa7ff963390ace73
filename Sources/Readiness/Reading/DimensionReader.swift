import YAML

/// Reads the dimensions and, in order, their questions.
struct DimensionReader {
  let context: ReadingContext
  let questionReader: QuestionReader

  private(set) var drafts: PerQuestion<QuestionDraft> = []
  private(set) var questions = ReferenceTable<Question>("question")

  /// Whether some questions could not be read at all.
  private(set) var isIncomplete = false

  mutating func read(_ node: Node?) -> [Dimension] {
    var table = ReferenceTable<Dimension>("dimension")
    let dimensions = context.log.list(node, of: "dimensions") { readDimension($0, &table) }
    if dimensions == nil || node?.hasRefusedElement == true { noteIncomplete() }
    return dimensions ?? []
  }

  private mutating func readDimension(_ node: Node, _ table: inout ReferenceTable<Dimension>)
    -> Dimension?
  {
    guard let fields = MappingReader(node, DimensionKeys.table, context) else {
      noteIncomplete()
      return nil
    }
    if node.isIncomplete { noteIncomplete() }
    let index = DimensionIndex(table.ids.count)
    let id = table.declare(fields.read(\.id), context.log)
    let weight = fields.read(\.weight)
    let title = fields.read(\.title) ?? LocalizedText(id)
    let about = fields.read(\.about)
    let first = drafts.endIndex
    let list = fields.read(\.questions)
    let read: [Void]? = context.log.list(list, of: "questions") { element in
      readQuestion(element, dimension: index, dimensionWeight: weight)
    }
    if read == nil || list?.hasRefusedElement == true { noteIncomplete() }
    return Dimension(
      id: id, weight: weight, title: title, about: about, questions: first..<drafts.endIndex)
  }

  private mutating func readQuestion(_ node: Node, dimension: DimensionIndex, dimensionWeight: Int)
  {
    if drafts.count == Limits.questions {
      context.log.report(.tooMany("questions", limit: Limits.questions), at: node.headRange)
    }
    let draft = questionReader.read(
      node, at: drafts.endIndex, dimension: dimension, dimensionWeight: dimensionWeight,
      table: &questions)
    if let draft { drafts.append(draft) } else { noteIncomplete() }
  }

  private mutating func noteIncomplete() {
    isIncomplete = true
    questions.isIncomplete = true
  }
}
