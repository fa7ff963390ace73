@testable import Readiness
import TestSupport
import Testing

@Suite struct KeyTests {
  @Test func `the page on the formats has the keys of a brand file`() throws {
    let formats = try Repository.text("Sources/Readiness/Readiness.docc/Formats.md")
    #expect(formats.contains("\n\n" + BrandKeys.table.markdown + "\n"))
  }

  /// The key tables with their names and the keys that their types declare.
  private static let tables = [
    Declared(QuestionnaireKeys.table), Declared(LevelKeys.table), Declared(DimensionKeys.table),
    Declared(GateKeys.table), Declared(AdviceKeys.table), Declared(AdviceNeedsKeys.table),
    Declared(AskAgainKeys.table), Declared(RisksKeys.table), Declared(RiskKeys.table),
    Declared(ScenarioKeys.table), Declared(ScenarioPartKeys.table), Declared(QuestionKeys.table),
    Declared(LineKeys.table), Declared(OptionKeys.table), Declared(YesNoScoreKeys.table),
    Declared(FindOutKeys.table), Declared(ActionKeys.table), Declared(ConditionKeys.table),
    Declared(TestKeys.table), Declared(AnswersKeys.table), Declared(RespondentKeys.table),
    Declared(AnswerKeys.table), Declared(RangeKeys.table), Declared(ActionRecordKeys.table),
    Declared(TargetsKeys.table), Declared(OutcomeKeys.table), Declared(ColumnMapKeys.table),
    Declared(BrandKeys.table),
  ]

  @Test func `every declared key is in its table`() {
    for table in Self.tables {
      #expect(table.listed.sorted() == table.stored.sorted(), "\(table.what)")
    }
  }

  @Test(arguments: QuestionType.allCases)
  func `a key has one meaning for each type of question`(type: QuestionType) {
    let questions = QuestionKeys.table(for: type).names
    let tests = TestKeys.table(for: type).names
    #expect(Set(questions).count == questions.count)
    #expect(Set(tests).count == tests.count)
  }

  @Test func `what the schemas refer to is defined`() throws {
    for schema in FileSchema.allCases {
      let json = schema.json(in: .english)
      let definitions = try #require(json.split(separator: "\n  \"$schema\"").first)
      let references = json.split(separator: "\"").filter { $0.hasPrefix("#/$defs/") }
      #expect(references.count > 5)
      for reference in references {
        #expect(definitions.contains("\n    \"\(reference.dropFirst(8))\": {"), "\(reference)")
      }
    }
  }

  /// The meanings and titles of a schema by their place, and the schema without them.
  private func parted(_ schema: Any) -> (texts: [String: String], rest: String) {
    var texts: [String: String] = [:]
    func rest(_ value: Any, _ place: String) -> String {
      if let list = value as? [Any] {
        return "[" + list.enumerated().map { rest($1, "\(place)/\($0)") }.joined(separator: ",")
          + "]"
      }
      guard let object = value as? [String: Any] else { return "\(value)" }
      let parts = object.sorted { $0.key < $1.key }.map { key, value in
        if ["description", "title"].contains(key), let text = value as? String {
          texts["\(place)/\(key)"] = text
          return key
        }
        return "\(key):" + rest(value, "\(place)/\(key)")
      }
      return "{" + parts.joined(separator: ",") + "}"
    }
    let rest = rest(schema, "")
    return (texts, rest)
  }

  @Test(arguments: FileSchema.allCases)
  func `a French schema differs from the English one in every text and in nothing else`(
    schema: FileSchema
  ) throws {
    let english = try parted(JSONComparison.read(schema.json(in: .english)))
    let french = try parted(JSONComparison.read(schema.json(in: .french)))
    #expect(english.rest == french.rest)
    #expect(english.texts.keys == french.texts.keys && english.texts.count > 30)
    let faulty = /\x20[:;?!»]|«\x20|\p{L}'\p{L}|'|\b(?:the|which|what|who)\b/
    for (place, text) in french.texts {
      #expect(text != english.texts[place], "\(place)")
      #expect(!text.contains(faulty), "\(text)")
    }
  }

  @Test func `the reference of keys says what is required, the default and the meaning`() {
    #expect(
      QuestionKeys.table(for: .text).markdown.hasPrefix(
        """
        | key | default | meaning |
        | --- | --- | --- |
        | `id` | required | named by conditions, risks and answers |
        | `text` | required | the question |
        | `title` |  | a short name for tables, charts and lists, at most 60 characters |
        | `type` | `choice` | choice by default |
        | `weight` | `1` | weight inside the dimension, 1 by default |
        """))
    #expect(AdviceKeys.table.markdown.contains("| `absence-cut` | `50` | the absence risk"))
  }

  /// The keys that a table lists and those that are stored beside it.
  private struct Declared {
    let what: String
    let listed: [String]
    let stored: [String]

    init<Keys>(_ table: KeyTable<Keys>) {
      what = table.what
      listed = table.names
      stored = Mirror(reflecting: table.keys).children
        .compactMap { ($0.value as? any DeclaredKey)?.declaration.name }
    }
  }
}
