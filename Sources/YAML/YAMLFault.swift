import Localization

/// What can be wrong with a text before anyone asks what it means.
package enum YAMLFault: Fault {
  case tooLarge(limit: Int)
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  case tooMuchText(limit: Int)
  case tooManyDirectives(limit: Int)
  case utf16
  /// A byte that is not UTF-8 or not allowed in YAML, with libyaml's words.
  case unreadableByte(String, at: UInt8?)
  case empty
  case severalDocuments
  /// The line `...`, behind which more stands.
  case documentEnd
  /// A key that is there already, and how many more of its mapping are.
  case repeatedKey(String, more: Int = 0)
  case mergeKey
  case keyIsNoScalar
  case tag(String)
  case unknownAlias(String, nearest: String?)
  case recursiveAlias(String)
  case unclosedBracket(String)
  case unclosedQuote
  case textAfterQuote
  /// A bracket that closes nothing.
  case strayBracket(String)
  /// Two values in brackets, the first in quotes, without a comma between them.
  case noComma
  /// A text that begins with `*` or `&`, as an alias or an anchor does.
  case textTakenForName(String)
  /// What git leaves where it cannot join two versions, or a part of that.
  case mergeConflict(isComplete: Bool)
  /// A key without its colon, or the rest of the text in the line above.
  case keyWithoutColon(followsText: Bool)
  /// A key whose colon is not followed by a space.
  case keyWithoutSpace
  /// A text that stands in the column of its key or to the left of it.
  case textNotIndented
  case tab
  /// A no-break, thin or wide space where only ordinary ones count.
  case foreignSpace
  /// Any other fault, in libyaml's words.
  case syntax(String)
}

extension YAMLFault {
  /// All faults below the meaning of the values have one code.
  package enum Kind: String, FaultKind {
    case yaml

    package var explanation: String {
      "The file is not the YAML that the program takes: its syntax, its size or its encoding."
    }
  }

  package var code: String { Kind.yaml.rawValue }

  /// Whether the text cannot be taken apart, so that a conflict in it explains it better.
  var isSyntax: Bool {
    switch self {
    case .unclosedBracket, .unclosedQuote, .textAfterQuote, .strayBracket, .noComma,
      .textTakenForName, .documentEnd, .keyWithoutColon, .keyWithoutSpace, .textNotIndented, .tab,
      .foreignSpace, .syntax:
      true
    case .tooLarge, .tooDeep, .tooManyValues, .tooMuchText, .tooManyDirectives, .utf16,
      .unreadableByte, .empty, .severalDocuments,
      .repeatedKey, .mergeKey, .keyIsNoScalar, .tag, .unknownAlias, .recursiveAlias, .mergeConflict:
      false
    }
  }

  package var message: String {
    switch self {
    case .tooLarge(let limit):
      "the file is larger than \(grouped(limit)) bytes, the most that is read"
    case .tooDeep(let limit): "more than \(limit) lists and mappings stand one in another"
    case .tooManyValues(let limit):
      "the file has more than \(grouped(limit)) values, each use of an anchor counted"
    case .tooMuchText(let limit):
      "the aliases of the file stand for more than \(grouped(limit)) bytes of text"
    case .tooManyDirectives(let limit):
      "more than \(limit) lines begin with '%TAG'"
    case .utf16: "the file is in UTF-16"
    case .unreadableByte("control characters are not allowed", let byte):
      "control character \(Self.hexadecimal(byte)) is not allowed"
    case .unreadableByte(_, let byte): "byte \(Self.hexadecimal(byte)) is not valid UTF-8"
    case .empty: "the file is empty"
    case .severalDocuments: "a second document begins here"
    case .documentEnd: "'...' ends the document, and more follows"
    case .repeatedKey(let key, 0): "'\(key)' is there twice"
    case .repeatedKey(let key, let more):
      "'\(key)' and \(more) \(more == 1 ? "key" : "keys") below it are there twice"
    case .mergeKey: "merge keys '<<' are not taken"
    case .keyIsNoScalar: "a key must be a single word or text"
    case .tag(let tag): "tag '\(tag)' is not taken"
    case .unknownAlias(let name, _): "no anchor '&\(name)' stands before this alias"
    case .recursiveAlias(let name): "alias '*\(name)' stands inside its own anchor"
    case .unclosedBracket(let bracket): "'\(bracket)' is not closed"
    case .unclosedQuote: "the quoted text is not closed"
    case .textAfterQuote: "text follows the closing quote"
    case .strayBracket(let bracket): "'\(bracket)' closes nothing"
    case .noComma: "a ',' is missing between two values"
    case .textTakenForName("&"): "'&' begins an anchor, and this is none"
    case .textTakenForName: "'*' begins an alias, and this is none"
    case .mergeConflict(isComplete: true): "two versions that git could not join"
    case .mergeConflict(isComplete: false): "a line that git left between two versions"
    case .keyWithoutColon: "a ':' is missing behind the key"
    case .keyWithoutSpace: "a space is missing behind the ':'"
    case .textNotIndented: "the text is not indented below its key"
    case .tab: "a tab stands where only spaces may"
    case .foreignSpace: "a special space, such as a no-break one, stands where an ordinary one must"
    case .syntax(let problem): problem
    }
  }

  package var showsExcerpt: Bool {
    switch self {
    case .tooLarge, .utf16, .unreadableByte, .empty: false
    case .tooDeep, .tooManyValues, .tooMuchText, .tooManyDirectives, .severalDocuments,
      .documentEnd, .repeatedKey, .mergeKey,
      .keyIsNoScalar, .tag, .unknownAlias, .recursiveAlias, .unclosedBracket, .unclosedQuote,
      .textAfterQuote, .strayBracket, .noComma, .textTakenForName, .mergeConflict,
      .keyWithoutColon, .keyWithoutSpace, .textNotIndented, .tab, .foreignSpace, .syntax:
      true
    }
  }

  package var help: String? {
    switch self {
    case .tooLarge, .tooDeep, .tooManyValues, .tooMuchText: nil
    case .tooManyDirectives: "remove them; tags are not taken"
    case .utf16, .unreadableByte: "save the file as UTF-8 text"
    case .empty: "'readiness new' begins a questionnaire, 'readiness answer' an answers file"
    case .severalDocuments: "put each document into a file of its own, without '---'"
    case .documentEnd: "remove the line"
    case .repeatedKey(_, 0): "remove one of the two"
    case .repeatedKey: "remove them, or write the line that is missing above them"
    case .mergeKey: "write the keys out, or use an alias for a whole value"
    case .keyIsNoScalar: "put the text in quotes if it begins with '[', '{' or '?'"
    case .tag(let tag) where tag.hasPrefix("!!"): "remove the tag; each field knows what it reads"
    case .tag(let tag): "put the text in quotes if it is to begin with '!', as in \"\(tag)\""
    case .unknownAlias(let name, let nearest):
      nearest.map { "the nearest anchor is '&\($0)'" }
        ?? "put the text in quotes if it is to begin with '*', as in \"*\(name)\""
    case .recursiveAlias: "write the value out; it cannot hold itself"
    case .unclosedBracket(let bracket): "close it with '\(bracket == "{" ? "}" : "]")'"
    case .unclosedQuote: "end it with the quote it begins with"
    case .strayBracket(let bracket):
      "remove it, or put the text in quotes if it is to begin with '\(bracket)'"
    case .noComma: "write a ',' here, behind the quote"
    case .textTakenForName: "put the text in quotes"
    case .textAfterQuote: "write a quote inside \"...\" as \\\", and inside '...' as ''"
    case .mergeConflict(isComplete: true):
      "keep one of them and remove the lines <<<<<<<, =======, >>>>>>>"
    case .mergeConflict(isComplete: false):
      "keep one version and remove all lines that begin with <<<<<<<, |||||||, =======, >>>>>>>"
    case .keyWithoutColon(followsText: false): "write 'key: value'"
    case .keyWithoutColon(followsText: true):
      "write 'key: value', or indent the line more if it goes on with the text above"
    case .keyWithoutSpace: "write 'key: value'"
    case .textNotIndented: "indent its lines more than the key"
    case .tab: "indent with spaces"
    case .foreignSpace: "write ordinary spaces"
    case .syntax(let problem): Self.help(forProblem: problem)
    }
  }

  private static func help(forProblem problem: String) -> String? {
    switch problem {
    case "mapping values are not allowed in this context":
      "put a text with ': ' in it in quotes, or look at the indentation and at the line above"
    case "did not find expected key":
      "write 'key: value', each key of a mapping in the same column"
    case "did not find expected '-' indicator", "did not find expected <block end>":
      "begin each entry of a list with '- ' in the same column"
    case "block sequence entries are not allowed in this context":
      "begin the list on a new line"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      "separate the values in brackets with commas, and put a text with ': ' in it in quotes"
    case "found character that cannot start any token":
      "put the text in quotes if it begins with '@', '`' or '%'"
    case "found unknown escape character":
      "use single quotes, or write each backslash twice"
    case "did not find expected <document start>":
      "look at the indentation of this line"
    default: nil
    }
  }

  private static func hexadecimal(_ byte: UInt8?) -> String {
    let digits = String(byte ?? 0, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: max(0, 2 - digits.count)) + digits
  }
}
