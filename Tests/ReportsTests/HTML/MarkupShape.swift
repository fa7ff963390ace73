import Foundation

/// The elements of an HTML or SVG text, read as strictly as it is written.
struct MarkupShape {
  /// The names of the elements in order, those that end with a slash before.
  private(set) var tags: [String] = []

  /// The values of attributes by name.
  private(set) var attributes: [String: [String]] = [:]

  /// What is wrong with it; nil if nothing is.
  private(set) var fault: String?

  private let bytes: [UInt8]
  private var position = 0
  private var open: [String] = []

  /// Elements that have no end.
  private static let empty: Set = ["meta", "br", "img", "rect", "path", "circle", "!DOCTYPE"]

  init(_ text: String) {
    bytes = Array(text.utf8)
    while fault == nil, let start = next(UInt8(ascii: "<")) {
      position = start + 1
      readElement()
    }
    if fault == nil, !open.isEmpty { fault = "open: \(open)" }
  }

  /// The place of the next such byte.
  private func next(_ byte: UInt8) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, position < buffer.count,
        let found = memchr(base + position, Int32(byte), buffer.count - position)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[position] | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
        || bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "!")
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readElement() {
    let isEnd = take(UInt8(ascii: "/"))
    let name = readName()
    if name.isEmpty { return fail("no name") }
    tags.append(isEnd ? "/" + name : name)
    while take(UInt8(ascii: " ")), fault == nil { readAttribute() }
    _ = take(UInt8(ascii: "/"))
    if !take(UInt8(ascii: ">")) { return fail("no end of \(name)") }
    if isEnd {
      if open.popLast() != name { fail("\(name) ends what it did not begin") }
    } else if !Self.empty.contains(name) {
      open.append(name)
    }
    // A style sheet has signs of its own.
    if name == "style", !isEnd, let end = next(UInt8(ascii: "<")) { position = end }
  }

  private mutating func readAttribute() {
    let name = readName()
    if !take(UInt8(ascii: "=")) { return name == "html" ? () : fail("no value of \(name)") }
    guard take(UInt8(ascii: "\"")), let end = next(UInt8(ascii: "\"")) else {
      return fail("no quotes around \(name)")
    }
    let value = bytes[position..<end]
    if value.contains(UInt8(ascii: "<")) { fail("markup in \(name)") }
    attributes[name, default: []].append(String(decoding: value, as: UTF8.self))
    position = end + 1
  }

  private mutating func fail(_ fault: String) {
    let line = bytes[..<position].count { $0 == UInt8(ascii: "\n") } + 1
    self.fault = "line \(line): \(fault)"
  }
}
