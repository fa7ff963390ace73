import Localization

/// A picture that a report holds.
package struct Logo: Equatable, Sendable {
  package let kind: Kind
  package let bytes: [UInt8]

  package enum Kind: String, CaseIterable, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case svg = "image/svg+xml"
  }

  /// What a browser needs to see in an SVG file to show it as a picture.
  static let svgNamespace = "http://www.w3.org/2000/svg"

  /// The greatest file, in bytes.
  package static let byteLimit = 512 << 10

  /// A picture by its first bytes; nil for anything else.
  package init?(_ bytes: [UInt8]) {
    guard let kind = Kind.allCases.first(where: { $0.matches(bytes) }) else { return nil }
    self.kind = kind
    self.bytes = bytes
  }
}

extension Logo.Kind {
  fileprivate func matches(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .svg: Self.isSVG(bytes)
    }
  }

  /// Whether the first element is `svg`, behind a declaration, comments and a document type.
  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    var rest = Substring(String(decoding: bytes, as: UTF8.self).withoutInvisibles)
    guard rest.contains(Logo.svgNamespace) else { return false }
    while true {
      rest = rest.drop { $0.isWhitespace }
      let end: String
      if rest.hasPrefix("<?") {
        end = "?>"
      } else if rest.hasPrefix("<!--") {
        end = "-->"
      } else if rest.hasPrefix("<!") {
        end = rest.prefix { $0 != ">" }.contains("[") ? "]>" : ">"
      } else {
        let name = rest.dropFirst().prefix { $0.isLetter }
        return rest.first == "<" && name == "svg" && rest.count > 4
      }
      guard let range = rest.firstRange(of: end) else { return false }
      rest = rest[range.upperBound...]
    }
  }
}
