// What swift-argument-parser uses of Foundation, so that a packed program needs no more of it:
// `.github/package` builds the parser with this module in the place of the one of that name, which
// would make the program a quarter larger. Only `--experimental-dump-help` writes JSON.

/// An error that describes itself to people.
public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

/// Bytes.
public struct Data {
  fileprivate let bytes: [UInt8]
}

extension String {
  public enum Encoding {
    case utf8
  }

  public init?(data: Data, encoding: Encoding) { self.init(decoding: data.bytes, as: UTF8.self) }
}

/// Writes values as JSON, by their stored properties; keys are sorted and lines broken, whatever is
/// asked for.
public final class JSONEncoder {
  public struct OutputFormatting: OptionSet {
    public static let prettyPrinted = Self(rawValue: 1)
    public static let sortedKeys = Self(rawValue: 2)
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  public var outputFormatting = OutputFormatting()

  public init() {}

  public func encode(_ value: some Encodable) throws -> Data {
    Data(bytes: Array(Self.text(value, "\n").utf8))
  }

  /// - Parameter lineBreak: with the spaces that the line of the value begins with.
  private static func text(_ value: Any, _ lineBreak: String) -> String {
    switch value {
    case let text as String: return quoted(text)
    case let truth as Bool: return truth ? "true" : "false"
    case let number as Int: return String(number)
    case let map as [String: String]: return object(map.map { ($0, $1) }, lineBreak)
    case let word as any RawRepresentable<String>: return quoted(word.rawValue)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { text($0.value, lineBreak) } ?? "null"
    case .collection:
      let inner = lineBreak + "  "
      let items = mirror.children.map { inner + text($0.value, inner) }
      return "[" + items.joined(separator: ",") + lineBreak + "]"
    case .enum where mirror.children.isEmpty:
      return object([("\(value)", ())], lineBreak)
    default: return object(mirror.children.map { ($0.label ?? "", $0.value) }, lineBreak)
    }
  }

  private static func object(_ entries: [(String, Any)], _ lineBreak: String) -> String {
    let inner = lineBreak + "  "
    let lines = entries.filter { !isNil($1) }.sorted { $0.0 < $1.0 }
      .map { inner + quoted($0) + " : " + text($1, inner) }
    return "{" + (lines.isEmpty ? "\n" : lines.joined(separator: ",")) + lineBreak + "}"
  }

  private static func isNil(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional && mirror.children.isEmpty
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\", "/": return "\\\(scalar)"
      case "\n": return "\\n"
      case "\t": return "\\t"
      default:
        let code = String(scalar.value, radix: 16)
        return scalar.value < 32
          ? "\\u" + String(repeating: "0", count: 4 - code.count) + code : String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
