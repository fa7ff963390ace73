extension KeyDecoder {
  /// The key of a control byte.
  static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A: .lineBreak
    case 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte | 0x60)))
    default: .control(Character(Unicode.Scalar(byte | 0x40)))
    }
  }

  /// The key of the letter after `ESC O`; nil if it is none.
  static func shiftKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: " "): .character(" ")
    // The keys of the number pad, from `*` to `9`, lie 0x40 above their signs.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(byte - 0x40)))
    default: nil
    }
  }

  /// The key of the letter after `ESC [ [`, F1 to F5 of the Linux console; nil if it is none.
  static func consoleFunction(_ byte: UInt8) -> Key? {
    let letters = UInt8(ascii: "A")...UInt8(ascii: "E")
    return letters.contains(byte) ? .function(Int(byte - letters.lowerBound) + 1) : nil
  }

  /// Whether these are the digits of a key that rxvt ends with `$` under Shift.
  static func isShiftedNumber(_ parameters: [UInt8]) -> Bool {
    !parameters.isEmpty && parameters.count <= 2
      && parameters.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// What follows `ESC [`, read as numbers.
struct ControlSequence {
  /// What a sequence is for.
  enum Meaning: Equatable {
    case key(Key)

    /// An answer to a question, a report of the mouse or of the focus: nothing that was typed.
    case reply

    /// The beginning of an old report of the mouse: three more bytes belong to it.
    case mouse

    /// The beginning of a paste.
    case paste
  }

  private let numbers: [Int]
  private let isPrivate: Bool
  private let final: UInt8

  init(_ parameters: [UInt8], final: UInt8) {
    isPrivate = parameters.first.map { (0x3C...0x3F).contains($0) } ?? false
    let parts = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    numbers =
      parameters.isEmpty
      ? []
      : parts.map { part in
        let digits = part.prefix { (0x30...0x39).contains($0) }.prefix(6)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      }
    self.final = final
  }

  var meaning: Meaning {
    if isPrivate { return .reply }
    switch final {
    case UInt8(ascii: "Z"): return .key(.backTab)
    case UInt8(ascii: "M"): return numbers.isEmpty ? .mouse : .reply
    case UInt8(ascii: "R"):
      // F3 with a modifier, or the place of the cursor.
      let isKey = numbers.count < 2 || (numbers[0] == 1 && (2...8).contains(numbers[1]))
      return isKey ? .key(.function(3)) : .reply
    case UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "c"), UInt8(ascii: "n"),
      UInt8(ascii: "t"), UInt8(ascii: "y"), UInt8(ascii: "x"):
      return numbers.isEmpty && final == UInt8(ascii: "c") ? .key(.right) : .reply
    case UInt8(ascii: "u"): return .key(typed(numbers.first ?? 0, modifiers: number(1)))
    case UInt8(ascii: "~") where numbers.first == 200: return .paste
    case UInt8(ascii: "~") where numbers.first == 201: return .reply
    case UInt8(ascii: "~") where numbers.first == 27 && numbers.count == 3:
      return .key(typed(number(2), modifiers: number(1)))
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return .key(numbered(numbers.first ?? 0))
    default: return .key(lettered)
    }
  }

  private func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

  private var lettered: Key {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"):
      .function(Int(final - UInt8(ascii: "P")) + 1)
    default: .unknown
    }
  }

  private func numbered(_ number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: .unknown
    }
  }

  /// The key of a scalar that comes as a number, with what was held down beside it: one more
  /// than the sum of 1 for Shift, 2 for Alt, 4 for Ctrl.
  private func typed(_ value: Int, modifiers: Int) -> Key {
    let held = max(modifiers - 1, 0)
    let hasControl = held & 4 != 0
    switch value {
    case 9: return held & 1 != 0 ? .backTab : .tab
    case 13: return held == 0 ? .enter : .lineBreak
    case 27: return .escape
    case 8, 127: return .backspace
    case 0x40...0x7E where hasControl: return KeyDecoder.controlKey(UInt8(value) & 0x1F)
    default: break
    }
    guard held & 6 == 0, let scalar = Unicode.Scalar(UInt32(value)), !scalar.isControl
    else { return .unknown }
    return .character(Character(scalar))
  }
}
