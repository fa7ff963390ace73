import Localization
package import YAML

/// A fault in how a file is written: a key, the type of a value, a limit, an id.
package enum FormatFault: Fault {
  case wrongType(expected: String, found: String)
  /// A text with a colon that was read as a mapping.
  case textWithColon(String)
  /// A text behind which a comment stands that was to be a part of it.
  case cutText(comment: String)
  case emptyValue(key: String)
  case emptyText
  case emptyList(String)
  case unknownKey(String, in: String, nearest: String?, valid: [String])
  case missingKey(String, in: String)
  /// A key, and how many more, that stand in the column of the key they belong to.
  case notIndented(String, below: String, more: Int)
  case neitherKindOfFile
  case unknownWord(String, for: String, valid: [String], nearest: String?)
  case notANumber(String)
  case notAWholeNumber(String)
  case decimalComma(String, String)
  case quotedNumber(String)
  case notHalfDays(String)
  case outside(String, low: String, high: String?)
  case notAbove(String, Int)
  case tooLong(limit: Int)
  case tooMany(String, limit: Int)
  case tooFew(String, least: Int)
  case badID(String)
  case longID(limit: Int)
  case reservedID(String)
  case repeatedID(String, of: String)
  case repeatedReference(String, to: String)
  case unknownReference(String, to: String, nearest: String?, valid: [String])
}

extension FormatFault {
  package var severity: Severity {
    if case .cutText = self { .warning } else { .error }
  }

  package var message: String {
    switch self {
    case .wrongType(let expected, let found): "expected \(expected), found \(found)"
    case .textWithColon: "a text with ': ' in it is read as a mapping"
    case .cutText(let comment): "'\(comment)' is a comment, not a part of the text"
    case .emptyValue(let key): "'\(key)' has no value"
    case .emptyText: "the text is empty"
    case .emptyList(let what): "the list of \(what) is empty"
    case .unknownKey(let key, let what, _, _): "unknown key '\(key)' in \(what)"
    case .missingKey(let key, let what): "'\(key)' is missing in \(what)"
    case .notIndented(let key, let above, 0): "'\(key)' is not indented below '\(above)'"
    case .notIndented(let key, let above, let more):
      "'\(key)' and \(more) more \(more == 1 ? "key" : "keys") are not indented below '\(above)'"
    case .neitherKindOfFile: "this is neither a questionnaire nor an answers file"
    case .unknownWord(let word, let what, _, _): "'\(word)' is no \(what)"
    case .notANumber(let text): "'\(text)' is no number"
    case .notAWholeNumber(let text): "'\(text)' is no whole number"
    case .decimalComma(let whole, let decimals): "'\(whole),\(decimals)' is read as two values"
    case .quotedNumber(let text): "\"\(text)\" is a text, not a number"
    case .notHalfDays(let text): "'\(text)' is no number of half days above 0"
    case .outside(let value, let low, let high):
      high.map { "\(value) is not between \(low) and \($0)" } ?? "\(value) is below \(low)"
    case .notAbove(let value, let low): "\(value) is not above \(low)"
    case .tooLong(let limit): "the text is longer than \(grouped(limit)) characters"
    case .tooMany(let what, let limit): "more than \(grouped(limit)) \(what)"
    case .tooFew(let what, let least): "fewer than \(least) \(what)"
    case .badID(let id): "'\(id)' is no id"
    case .longID(let limit): "the id is longer than \(limit) characters"
    case .reservedID(let id): "'\(id)' is reserved and cannot be an id"
    case .repeatedID(let id, let kind), .repeatedReference(let id, let kind):
      "the \(kind) '\(id)' is there twice"
    case .unknownReference(let id, let kind, _, _): "unknown \(kind) '\(id)'"
    }
  }

  package var help: String? {
    switch self {
    case .wrongType(let expected, let found): Self.brackets(expected, found)
    case .tooLong, .tooMany, .longID, .missingKey: nil
    case .outside, .notAbove: nil
    case .textWithColon(let text): "put the text in quotes: \(text.yamlQuoted)"
    case .cutText: "put the text in quotes, or write a space behind the '#' of a comment"
    case .notIndented(_, let above, 0): "indent it more than '\(above)'"
    case .notIndented(_, let above, _): "indent them more than '\(above)'"
    case .neitherKindOfFile: YAMLFault.empty.help
    case .decimalComma(let whole, let decimals): "write \(whole).\(decimals), with a point"
    case .emptyValue(let key): "write a value, or leave '\(key)' out"
    case .emptyText: "write a text, or leave the key out"
    case .emptyList: "write at least one entry"
    case .tooFew(let what, let least): "write at least \(least) \(what)"
    case .unknownKey(_, _, let nearest, let valid): Self.choices(nearest, "key", valid)
    case .unknownWord(_, let what, let valid, let nearest): Self.choices(nearest, what, valid)
    case .notANumber: "write digits, with '.' before decimals and no exponent"
    case .notAWholeNumber: "write digits only"
    case .quotedNumber: "remove the quotes"
    case .notHalfDays: "write 0.5, 1, 1.5 and so on"
    case .badID:
      "an id is a letter followed by letters, digits, '.', '_' or '-'"
    case .reservedID: Self.reservedWords
    case .repeatedID(_, let kind): "give each \(kind) an id of its own"
    case .repeatedReference: "name it once"
    case .unknownReference(_, let kind, let nearest, let valid):
      Self.choices(nearest, kind, valid)
    }
  }

  private static var reservedWords: String {
    let keys = ConditionKeys.table.keys
    return "'\(keys.any.name)', '\(keys.all.name)' and '\(keys.not.name)' combine conditions"
  }

  /// How to write a list of one entry, where a single value stands instead of a list; nil for any
  /// other fault.
  private static func brackets(_ expected: String, _ found: String) -> String? {
    guard expected.hasPrefix("a list of"), found.hasPrefix("'"), found.utf8.count < 40
    else { return nil }
    return "for a list of one, write '[\(found.dropFirst().dropLast())]'"
  }

  /// The nearest valid word if there is one, and all valid words if there are fewer than 8.
  private static func choices(_ nearest: String?, _ kind: String, _ valid: [String]) -> String? {
    let few = (1..<8).contains(valid.count)
    let list = valid.map { "'\($0)'" }.joined(separator: ", ")
    return switch (nearest, few) {
    case (let nearest?, true) where valid.count > 1:
      "the nearest \(kind) is '\(nearest)'; there are \(list)"
    case (let nearest?, _): "the nearest \(kind) is '\(nearest)'"
    case (nil, true): valid.count == 1 ? "there is only \(list)" : "there are \(list)"
    case (nil, false): nil
    }
  }
}
