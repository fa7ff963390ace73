package import YAML

extension FormatFault {
  /// The kinds of faults in the shape of a file.
  package enum Kind: String, FaultKind {
    case wrongType = "wrong-type"
    case cutText = "cut-text"
    case emptyValue = "empty-value"
    case emptyList = "empty-list"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case notIndented = "not-indented"
    case unknownWord = "unknown-word"
    case notANumber = "not-a-number"
    case quotedNumber = "quoted-number"
    case notHalfDays = "not-half-days"
    case outOfRange = "out-of-range"
    case tooLong = "too-long"
    case tooMany = "too-many"
    case tooFew = "too-few"
    case badID = "bad-id"
    case repeatedID = "repeated-id"
    case unknownReference = "unknown-reference"
  }

  package var code: String { kind.rawValue }

  private var kind: Kind {
    switch self {
    case .wrongType, .textWithColon: .wrongType
    case .cutText: .cutText
    case .emptyValue, .emptyText: .emptyValue
    case .emptyList: .emptyList
    case .unknownKey: .unknownKey
    case .missingKey, .neitherKindOfFile: .missingKey
    case .notIndented: .notIndented
    case .unknownWord: .unknownWord
    case .notANumber, .notAWholeNumber, .decimalComma: .notANumber
    case .quotedNumber: .quotedNumber
    case .notHalfDays: .notHalfDays
    case .outside, .notAbove: .outOfRange
    case .tooLong: .tooLong
    case .tooMany: .tooMany
    case .tooFew: .tooFew
    case .badID, .longID, .reservedID: .badID
    case .repeatedID, .repeatedReference: .repeatedID
    case .unknownReference: .unknownReference
    }
  }
}

extension FormatFault.Kind {
  package var severity: Severity? { self == .cutText ? .warning : .error }

  package var explanation: String {
    switch self {
    case .wrongType:
      "A value is of another kind than its key takes, a list in place of a text for example."
    case .cutText:
      "A text without quotes ends before ' #', and what follows is a comment."
    case .emptyValue: "A key or a text has no value. Leave the key out, or write one."
    case .emptyList: "A list that must have an entry has none."
    case .unknownKey: "The key belongs nowhere here; often it is misspelt."
    case .missingKey: "A key that must be there is missing."
    case .notIndented: "A key stands in the column of the key that it belongs to."
    case .unknownWord: "Only a few words are taken here, and this is none of them."
    case .notANumber: "A number is written in digits, with a point before decimals."
    case .quotedNumber: "A number in quotes is a text."
    case .notHalfDays: "Days are counted in halves above 0: 0.5, 1, 1.5."
    case .outOfRange: "The number lies outside what its key takes."
    case .tooLong: "The text is longer than the limit."
    case .tooMany: "There are more entries than the limit."
    case .tooFew: "There are fewer entries than are needed."
    case .badID: "An id is a letter followed by letters, digits, '.', '_' or '-', 64 at most."
    case .repeatedID: "Two things of one kind have the same id."
    case .unknownReference: "The id names nothing that the file declares."
    }
  }
}
