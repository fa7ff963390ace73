package import Localization

/// The JSON Schema of a kind of file, made from the keys that its reader works by.
///
/// It describes what YAML 1.2 reads: `yes` and `no` are texts there.
package enum FileSchema: String, CaseIterable, Sendable {
  case questionnaire, answers

  /// The schema as JSON over several lines, with what keys mean in a language.
  package func json(in language: Language) -> String { value(in: language).pretty }

  private func value(in language: Language) -> JSONValue {
    switch self {
    case .questionnaire: questionnaire(in: language)
    case .answers: answers(in: language)
    }
  }

  private func head(_ title: Wording, in language: Language) -> JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(title.text(in: language)),
    ]
  }
}

// MARK: - Questionnaire

extension FileSchema {
  private func questionnaire(in language: Language) -> JSONValue {
    var definitions = JSONValue.commonDefinitions(in: language)
      .merging(JSONValue.questionnaireDefinitions(in: language)) { $1 }
    let tables = [
      RoleKeys.table.definition(in: language), LevelKeys.table.definition(in: language),
      DimensionKeys.table.definition(in: language),
      gate(in: language), RisksKeys.table.definition(in: language),
      RiskKeys.table.definition(in: language), scenario(in: language),
      scenarioPart(in: language), AdviceKeys.table.definition(in: language),
      AdviceNeedsKeys.table.definition(in: language), AskAgainKeys.table.definition(in: language),
      LineKeys.table.definition(in: language),
      OptionKeys.table.definition(in: language), YesNoScoreKeys.table.definition(in: language),
      FindOutKeys.table.definition(in: language),
      ActionKeys.table.definition(in: language),
    ]
    let questions = QuestionType.allCases.map {
      QuestionKeys.table(for: $0).definition(in: language)
    }
    for (name, schema) in tables + questions { definitions[name] = schema }
    definitions["question"] = question(QuestionType.allCases.filter { $0 != .choice })
    definitions["line"] = [
      "if": JSONValue.requiring(LineKeys.table.keys.text).with(["type": "object"]),
      "then": LineKeys.table.reference, "else": .text,
    ]
    return QuestionnaireKeys.table.schema(in: language)
      .with(head(Self.questionnaireTitle, in: language))
      .with(["$defs": .object(definitions)])
  }

  /// A question by its type; one without a type is a choice.
  private func question(_ types: [QuestionType]) -> JSONValue {
    guard let type = types.first else { return QuestionKeys.table(for: .choice).reference }
    let key = QuestionKeys.table.keys.type
    return [
      "if": JSONValue.requiring(key).with([
        "type": "object", "properties": .object([key.name: ["const": .string(type.rawValue)]]),
      ]),
      "then": QuestionKeys.table(for: type).reference, "else": question(Array(types.dropFirst())),
    ]
  }

  private func gate(in language: Language) -> (String, JSONValue) {
    let keys = GateKeys.table.keys
    let effect = JSONValue.either(.requiring(keys.level), .requiring(keys.advice))
    return GateKeys.table.definition(in: language, with: effect)
  }

  private func scenario(in language: Language) -> (String, JSONValue) {
    let keys = ScenarioKeys.table.keys
    return ScenarioKeys.table.definition(
      in: language,
      with: [
        "oneOf": [.requiring(keys.level), .requiring(keys.likelihood, keys.impact)],
        "not": .either(.requiring(keys.likelihood), .requiring(keys.impact))
          .with(["required": [.string(keys.level.name)]]),
      ])
  }

  private func scenarioPart(in language: Language) -> (String, JSONValue) {
    let keys = ScenarioPartKeys.table.keys
    return ScenarioPartKeys.table.definition(
      in: language, with: .either(.requiring(keys.risesWith), .requiring(keys.fallsWith)))
  }
}

// MARK: - Answers

extension FileSchema {
  private func answers(in language: Language) -> JSONValue {
    var definitions = JSONValue.commonDefinitions(in: language)
    let tables = [
      RespondentKeys.table.definition(in: language), answer(in: language),
      RangeKeys.table.definition(in: language),
      ActionRecordKeys.table.definition(in: language), TargetsKeys.table.definition(in: language),
      OutcomeKeys.table.definition(in: language),
    ]
    for (name, schema) in tables { definitions[name] = schema }
    let line: JSONValue = ["type": "integer", "minimum": 1]
    let number: JSONValue = ["type": "number"]
    let word: JSONValue = ["type": "string"]
    definitions["value"] = .either(
      line.described(JSONValue.lineMeaning, in: language),
      number.described(Self.numberMeaning, in: language),
      word.described(Self.wordMeaning, in: language),
      .list(of: .id, least: 0).described(Self.optionsMeaning, in: language),
      RangeKeys.table.reference)
    definitions["entry"] = [
      "if": ["type": "object", "not": .requiring(RangeKeys.table.keys.between)],
      "then": AnswerKeys.table.reference,
      "else": ["allOf": [.reference("value"), ["not": ["const": "not-applicable"]]]],
    ]
    return AnswersKeys.table.schema(in: language).with(head(Self.answersTitle, in: language))
      .with(["$defs": .object(definitions)])
  }

  /// An answer in its long form; that a question does not apply needs a reason.
  private func answer(in language: Language) -> (String, JSONValue) {
    let keys = AnswerKeys.table.keys
    return AnswerKeys.table.definition(
      in: language,
      with: [
        "if": JSONValue.requiring(keys.answer)
          .with(["properties": .object([keys.answer.name: ["const": "not-applicable"]])]),
        "then": JSONValue.requiring(keys.note)
          .with(["properties": .object([keys.note.name: ["pattern": "\\S"]])]),
      ])
  }
}

// MARK: - Words

extension FileSchema {
  private static let questionnaireTitle = Wording(
    en: "A readiness questionnaire", fr: "Un questionnaire pour readiness")

  private static let answersTitle = Wording(
    en: "Answers to a readiness questionnaire", fr: "Des réponses à un questionnaire de readiness")

  private static let numberMeaning = Wording(en: "a number", fr: "un nombre")

  private static let wordMeaning = Wording(
    en: "yes, no, dont-know, not-applicable, or a text",
    fr: "yes, no, dont-know, not-applicable, ou un texte")

  private static let optionsMeaning = Wording(
    en: "the options that are ticked", fr: "les options cochées")
}
