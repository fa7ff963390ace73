import Localization
import Readiness

/// What the script of a form's page knows of the questionnaire.
extension QuestionnaireForm {
  /// The whole of it; what is absent has no key.
  ///
  /// A text is a string, or an array with one for each language. Numbers that a person's answer is
  /// compared with are strings of decimal digits, so that no digit is lost.
  var data: JSONValue {
    let languages = questionnaire.languages
    let areas = areas
    return .present([
      "id": .string(questionnaire.id),
      "version": JSONValue(questionnaire.version),
      "reference": .string(reference),
      "role": role.map { .string($0.id) },
      "roleTitle": role.map { text($0.title) },
      "isConfidential": .bool(role?.isConfidential ?? false),
      "confidentiality": localized { Role.confidentialityNotice(in: Language(code: $0)) },
      "organisation": .string(organisation?.neutralised ?? ""),
      "sendTo": recipient.map { .string($0.neutralised) },
      "language": JSONValue(languages.firstIndex(of: textLanguage) ?? 0),
      "languages": .array(
        languages.map { code in
          [
            "code": .string(code),
            "name": .string(Language(rawValue: code)?.ownName ?? code),
            "direction": code.isRightToLeftLanguage ? "rtl" : "ltr",
            "words": .string(Language(code: code).rawValue),
          ]
        }),
      "words": .object(
        Dictionary(
          languages.map {
            let language = Language(code: $0)
            return (language.rawValue, FormWords(language: language).json)
          }, uniquingKeysWith: { first, _ in first })),
      "title": text(questionnaire.title),
      "introduction": questionnaire.introduction.map(text),
      "length": localized(length),
      "noteLength": JSONValue(Self.noteLength),
      "fileSize": JSONValue(Self.fileSize),
      "areas": .array(
        areas.map { .present(["title": text($0.title), "about": $0.about.map(text)]) }),
      "questions": .array(
        questionnaire.questions.map { question in
          guard isAsked(question) else {
            return .present(["id": .string(question.id), "when": question.when.map(json)])
          }
          let area = areas.firstIndex { $0.questions.contains(question.index) }
          return json(question, area: area ?? 0)
        }),
    ])
  }

  /// The most characters of a remark, and the most bytes of an answers file.
  private static let noteLength = 10_000
  private static let fileSize = 1 << 20

  /// A text in every language, its line breaks kept.
  private func text(_ text: LocalizedText) -> JSONValue {
    localized { text.text(in: $0).neutralisedLines.joined(separator: "\n") }
  }

  /// A text for each language code, or one where all are the same.
  private func localized(_ text: (String) -> String) -> JSONValue {
    let texts = questionnaire.languages.map(text)
    return Set(texts).count == 1 ? .string(texts[0]) : JSONValue(texts)
  }
}

// MARK: - Questions and conditions

extension QuestionnaireForm {
  private func json(_ question: Question, area: Int) -> JSONValue {
    var fields: [String: JSONValue?] = [
      "id": .string(question.id),
      "area": JSONValue(area),
      "type": .string(question.type.rawValue),
      "title": question.title.map(text),
      "text": text(question.text),
      "help": question.help.map(text),
      "evidence": question.evidence.map(text),
      "mayBeNotApplicable": .bool(question.mayBeNotApplicable),
      "when": question.when.map(json),
      "lowest": question.countsNotKnowingAsLowest ? lowest(question) : nil,
    ]
    switch question.kind {
    case .choice(let lines): fields["options"] = .array(lines.map { ["text": text($0.text)] })
    case .multiple(let multiple):
      fields["options"] = .array(
        multiple.options.map {
          ["id": .string($0.id), "text": text($0.text), "isAlone": .bool($0.isExclusive)]
        })
    case .number(let field):
      fields["low"] = .string(decimalNotation(field.range.lowerBound))
      fields["high"] = .string(decimalNotation(field.range.upperBound))
      fields["range"] = localized(field.rangeText)
    case .text(let length): fields["length"] = JSONValue(length)
    case .yesNo: break
    }
    return .present(fields)
  }

  /// What conditions read where not knowing counts as the lowest answer.
  private func lowest(_ question: Question) -> JSONValue? {
    switch question.lowestAnswer {
    case .line(let line): ["low": JSONValue(line), "high": JSONValue(line)]
    case .yesNo(let isYes): ["isYes": .bool(isYes)]
    case .options(let options): ["options": JSONValue(question.optionIDs(options))]
    case .number(let number): ["low": .number(number), "high": .number(number)]
    case .between, .text, .dontKnow, .notApplicable: nil
    }
  }

  private func json(_ condition: Condition) -> JSONValue {
    switch condition {
    case .all(let parts): ["all": .array(parts.map(json))]
    case .any(let parts): ["any": .array(parts.map(json))]
    case .not(let part): ["not": json(part)]
    case .test(let index, let test):
      .present(
        ["question": JSONValue(index.position)].merging(
          json(test, of: questionnaire.questions[index])
        ) { $1 })
    }
  }

  private func json(_ test: Condition.Test, of question: Question) -> [String: JSONValue] {
    func bound(_ bound: Condition.Bound, _ number: Double) -> [String: JSONValue] {
      ["bound": .string(bound.rawValue), "number": .string(decimalNotation(number))]
    }
    return switch test {
    case .lines(let lines): ["lines": .array(lines.map { JSONValue($0) })]
    case .lineAtLeast(let line): bound(.atLeast, Double(line))
    case .lineAtMost(let line): bound(.atMost, Double(line))
    case .yesNo(let isYes): ["isYes": .bool(isYes)]
    case .includesAny(let options): ["includes": JSONValue(question.optionIDs(options))]
    case .number(let limit, let number): bound(limit, number)
    }
  }
}

extension JSONValue {
  /// An object of the fields that have a value.
  fileprivate static func present(_ fields: [String: JSONValue?]) -> JSONValue {
    .object(fields.compactMapValues { $0 })
  }
}

// MARK: - Words

extension QuestionnaireForm {
  /// How many of the questions the form asks, and how long they take.
  func length(in code: String) -> String {
    questionnaire.length(
      asking: questionnaire.questions.count(where: isAsked), of: questionnaire.questions.count,
      in: Language(code: code))
  }
}
