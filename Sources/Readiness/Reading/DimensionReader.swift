import YAML

/// Reads the dimensions and, in order, their questions.
struct DimensionReader {
  let log: FaultLog
  let texts: TextReader
  let questionReader: QuestionReader

  private(set) var drafts: [QuestionDraft] = []
  private(set) var questions = ReferenceTable("question")

  /// Whether some questions could not be read at all.
  private(set) var isIncomplete = false

  private var table = ReferenceTable("dimension")

  init(log: FaultLog, texts: TextReader, questionReader: QuestionReader) {
    self.log = log
    self.texts = texts
    self.questionReader = questionReader
  }

  mutating func read(_ node: Node?) -> [Dimension] {
    let dimensions = log.list(node, of: "dimensions") { element in
      readDimension(element, position: table.ids.count)
    }
    if dimensions == nil { noteIncomplete() }
    return dimensions ?? []
  }

  private mutating func readDimension(_ node: Node, position: Int) -> Dimension? {
    guard let fields = MappingReader(node, .dimension, log) else {
      noteIncomplete()
      return nil
    }
    let id = table.declare(fields["id"], log)
    let weight = log.wholeNumber(fields["weight"], in: 0...Limits.weight) ?? 1
    let title = texts.text(fields["title"]) ?? LocalizedText(id)
    let about = texts.text(fields["about"])
    let first = drafts.count
    let read: [Void]? = log.list(fields["questions"], of: "questions") { element in
      readQuestion(element, dimension: position, dimensionWeight: weight)
    }
    if read == nil { noteIncomplete() }
    return Dimension(
      id: id, weight: weight, title: title, about: about, questions: first..<drafts.count)
  }

  private mutating func readQuestion(_ node: Node, dimension: Int, dimensionWeight: Int) {
    if drafts.count == Limits.questions {
      log.report(.tooMany("questions", limit: Limits.questions), at: node.headRange)
    }
    let draft = questionReader.read(
      node, at: drafts.count, dimension: dimension, dimensionWeight: dimensionWeight,
      table: &questions)
    if let draft { drafts.append(draft) } else { noteIncomplete() }
  }

  private mutating func noteIncomplete() {
    isIncomplete = true
    questions.isIncomplete = true
  }
}
