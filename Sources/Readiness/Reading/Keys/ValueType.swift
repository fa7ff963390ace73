import Localization
import YAML

/// What the value of a key may be: the JSON Schema that describes it, and how it is read.
struct ValueType<Value>: Sendable {
  let schema: @Sendable () -> JSONValue

  /// Reads a value; nil if it is faulty, which is reported.
  let read: @Sendable (Node, ReadingContext) -> Value?

  init(
    _ schema: @autoclosure @escaping @Sendable () -> JSONValue,
    read: @escaping @Sendable (Node, ReadingContext) -> Value?
  ) {
    self.schema = schema
    self.read = read
  }
}

// MARK: - Values that depend on others of the file

extension ValueType<Node> {
  /// A value that its reader takes apart, because that needs more of the file than the value.
  static func node(_ schema: @autoclosure @escaping @Sendable () -> JSONValue) -> Self {
    Self(schema()) { node, _ in node }
  }

  /// An id that other parts of the file refer to.
  static var newID: Self { Self.node(.id) }

  /// The id of a role, a level or the like.
  static var reference: Self { Self.node(.plainText) }
}

extension ValueType {
  static func mapping<Keys>(_ table: KeyTable<Keys>) -> Self where Value == MappingReader<Keys> {
    Self(table.reference) { MappingReader($0, table, $1) }
  }
}

// MARK: - Texts

extension ValueType<LocalizedText> {
  /// A text in the languages of the questionnaire.
  static var text: Self { Self(.text) { $1.text($0) } }

  /// A short name in these languages.
  static var title: Self { Self(.text) { $1.text($0, limit: Limits.titleCharacters) } }
}

extension ValueType<String> {
  static var id: Self { Self(.id) { $1.log.id($0) } }

  /// A text that is the same in all languages.
  static var plainText: Self { Self(.plainText) { $1.log.plainText($0) } }

  /// A text that should be a calendar date.
  static var date: Self { Self(.plainText) { $1.log.date($0) } }

  /// A remark; a blank one is none.
  static var note: Self {
    Self(.remark) { node, context in
      if node.kind == .scalar, node.text.isBlank { return nil }
      return context.log.plainText(node, limit: Limits.noteCharacters)
    }
  }
}

// MARK: - Words

extension ValueType<Bool> {
  static var trueOrFalse: Self {
    Self(["enum": [true, false, "true", "false"]]) {
      $1.log.trueOrFalse($0)
    }
  }

  /// The word by which not knowing counts as the lowest answer.
  static var lowest: Self {
    Self(.words(["lowest"])) {
      $1.log.word($0, for: "value of 'dont-know'", ["lowest": true])
    }
  }
}

extension ValueType where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of the words of an enumeration.
  ///
  /// - Parameter what: what the word is, for messages.
  static func word(_ what: String) -> Self {
    Self(.words(Value.allCases.map(\.rawValue))) { node, context in
      context.log.word(node, for: what, among: Value.allCases.map { ($0.rawValue, $0) })
    }
  }
}

// MARK: - Numbers

extension ValueType<Int> {
  static func wholeNumber(_ range: ClosedRange<Int>) -> Self {
    Self(.whole(range)) { $1.log.wholeNumber($0, in: range) }
  }

  /// The version of a questionnaire.
  static var version: Self { wholeNumber(1...1_000_000) }

  /// The version of the format.
  static var formatVersion: Self {
    Self(["const": 1]) { node, context in
      let format = context.log.wholeNumber(node, in: 0...1_000_000)
      if let format, format != 1 { context.log.report(.unknownFormat(format), at: node.range) }
      return format
    }
  }

  /// The step that an action reaches; that it cannot be the lowest is reported with the steps that
  /// the action starts from.
  static var reachedStep: Self { Self(.whole(2...5)) { $1.log.wholeNumber($0, in: 1...5) } }
}

extension ValueType<[Int]> {
  /// Steps of a question.
  static var steps: Self {
    Self(.list(of: .whole(1...5))) { node, context in
      context.log.list(node, of: "steps") { context.log.wholeNumber($0, in: 1...5) }
    }
  }
}

extension ValueType<Double> {
  static func number(_ range: ClosedRange<Double>) -> Self {
    Self(.number(range)) { $1.log.number($0, in: range) }
  }

  /// A score from 0 to 100.
  static var score: Self { number(0...100) }

  static var numberAboveZero: Self {
    Self([
      "type": "number", "exclusiveMinimum": 0, "maximum": .number(Limits.number),
    ]) { node, context in
      guard let number = context.log.number(node, in: 0...Limits.number) else { return nil }
      if number > 0 { return number }
      context.log.report(.notAbove(node.text, 0), at: node.range)
      return nil
    }
  }
}

extension ValueType<Interval> {
  /// The score of several people: a number, or the least and the greatest of `[low, high]`.
  static var mergedScore: Self {
    Self(.either(.score, .list(of: .score, least: 2, most: 2))) { node, context in
      if node.kind == .scalar { return context.log.number(node, in: 0...100).map { Interval($0) } }
      let ends = context.log.pair(
        node, .wrongType(expected: "a score or '[low, high]'", found: node.description)
      ) {
        context.log.number($0.isEmpty ? nil : $0, in: 0...100)
      }
      guard let (low, high) = ends else { return nil }
      if low <= high { return Interval(low, high) }
      context.log.report(
        .rangeReversed(decimalNotation(low), decimalNotation(high)), at: node.range)
      return nil
    }
  }
}

extension ValueType<HalfDays> {
  /// An effort in person-days.
  static var halfDays: Self { Self(.halfDays) { $1.log.halfDays($0) } }
}
