@testable import Terminal
import TestSupport
import Testing

@Suite struct KeyDecoderTests {
  /// What terminals send, and what it means.
  private static let table: [(bytes: String, keys: [Key])] = [
    // Plain keys.
    ("a", [.character("a")]), ("é", [.character("é")]), ("日", [.character("日")]),
    ("👍", [.character("👍")]), ("~", [.character("~")]), (" ", [.character(" ")]),
    ("\r", [.enter]), ("\n", [.lineBreak]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.backspace]), ("\u{0}", [.control("@")]), ("\u{3}", [.control("c")]),
    ("\u{4}", [.control("d")]), ("\u{1A}", [.control("z")]), ("\u{1F}", [.control("_")]),
    // Arrows and their block: xterm, application mode, rxvt with Shift and Ctrl, modifiers.
    ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]),
    ("\u{1B}OA", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}OC", [.right]), ("\u{1B}OD", [.left]),
    ("\u{1B}[a", [.up]), ("\u{1B}Ob", [.down]), ("\u{1B}[c", [.right]), ("\u{1B}Od", [.left]),
    ("\u{1B}[1;5A", [.up]), ("\u{1B}[1;2B", [.down]), ("\u{1B}[1;3D", [.left]),
    ("\u{1B}\u{1B}[A", [.up]), ("\u{1B}\u{1B}OB", [.down]),
    ("\u{1B}[H", [.home]), ("\u{1B}OH", [.home]), ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]),
    ("\u{1B}[F", [.end]), ("\u{1B}OF", [.end]), ("\u{1B}[4~", [.end]), ("\u{1B}[8~", [.end]),
    ("\u{1B}[1;5H", [.home]), ("\u{1B}[7^", [.home]), ("\u{1B}[8$", [.end]),
    ("\u{1B}[3~", [.delete]), ("\u{1B}[3;5~", [.delete]), ("\u{1B}[3@", [.delete]),
    ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]), ("\u{1B}[2~", [.unknown]),
    ("\u{1B}[Z", [.backTab]), ("\u{1B}[1;2Z", [.backTab]),
    // F1 to F5: xterm, rxvt, the Linux console, with modifiers, VT220 of some.
    ("\u{1B}OP", [.function(1)]), ("\u{1B}OQ", [.function(2)]), ("\u{1B}OR", [.function(3)]),
    ("\u{1B}OS", [.function(4)]), ("\u{1B}[15~", [.function(5)]),
    ("\u{1B}[11~", [.function(1)]), ("\u{1B}[12~", [.function(2)]),
    ("\u{1B}[13~", [.function(3)]), ("\u{1B}[14~", [.function(4)]),
    ("\u{1B}[[A", [.function(1)]), ("\u{1B}[[B", [.function(2)]), ("\u{1B}[[C", [.function(3)]),
    ("\u{1B}[[D", [.function(4)]), ("\u{1B}[[E", [.function(5)]),
    ("\u{1B}[1;2P", [.function(1)]), ("\u{1B}[1;5R", [.function(3)]), ("\u{1B}[P", [.function(1)]),
    ("\u{1B}O2P", [.function(1)]), ("\u{1B}[15;5~", [.function(5)]),
    ("\u{1B}[17~", [.function(6)]), ("\u{1B}[18~", [.function(7)]),
    ("\u{1B}[19~", [.function(8)]), ("\u{1B}[20~", [.function(9)]),
    ("\u{1B}[21~", [.function(10)]), ("\u{1B}[23~", [.function(11)]),
    ("\u{1B}[24~", [.function(12)]), ("\u{1B}[25~", [.unknown]),
    // The number pad in application mode.
    ("\u{1B}OM", [.enter]), ("\u{1B}Op\u{1B}Oy", [.character("0"), .character("9")]),
    ("\u{1B}Ok\u{1B}Om", [.character("+"), .character("-")]),
    // Alt, and Esc with a key soon after it.
    ("\u{1B}\r", [.lineBreak]), ("\u{1B}\n", [.lineBreak]), ("\u{1B}a", [.unknown]),
    ("\u{1B}é", [.unknown]), ("\u{1B}\u{7F}", [.unknown]),
    ("\u{1B}\u{3}", [.escape, .control("c")]), ("\u{1B}\u{1B}a", [.escape, .unknown]),
    // Keys with their numbers.
    ("\u{1B}[13;2u", [.lineBreak]), ("\u{1B}[27;5;13~", [.lineBreak]), ("\u{1B}[13u", [.enter]),
    ("\u{1B}[9;2u", [.backTab]), ("\u{1B}[27u", [.escape]), ("\u{1B}[99;5u", [.control("c")]),
    ("\u{1B}[97u", [.character("a")]), ("\u{1B}[97;3u", [.unknown]),
    // Replies that nobody asked for, reports of the mouse and the focus.
    ("\u{1B}[?62;4c", []), ("\u{1B}[24;80R", []), ("\u{1B}[0n", []), ("\u{1B}[?2026;2$y", []),
    ("\u{1B}[8;24;80t", []), ("\u{1B}[I\u{1B}[O", []), ("\u{1B}[<0;3;4M\u{1B}[<0;3;4m", []),
    ("\u{1B}[M !!", []), ("\u{1B}]11;rgb:0000/0000/0000\u{7}a", [.character("a")]),
    ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\a", [.character("a")]),
    ("\u{1B}P>|term 1.0\u{1B}\\a", [.character("a")]), ("\u{1B}_x\u{1B}\\", []),
    ("\u{1B}]0;title\u{3}", [.control("c")]), ("\u{1B}]0\u{1B}[A", [.up]),
    // Torn and unknown.
    ("\u{1B}[12\u{3}", [.unknown, .control("c")]), ("\u{1B}O\u{3}", [.unknown, .control("c")]),
    ("\u{1B}[1;1;1;1X", [.unknown]), ("\u{1B}[\u{1B}[A", [.unknown, .up]),
    ("\u{1B}[999999999999999999999~", [.unknown]), ("\u{9B}", [.unknown]),
    // Pastes.
    ("\u{1B}[200~one\u{1B}[201~", [.paste("one", isCut: false)]),
    ("\u{1B}[200~\u{1B}[201~q", [.paste("", isCut: false), .character("q")]),
    ("\u{1B}[200~a\rb\r\nc\nd\te\u{1B}[201~", [.paste("a\nb\nc\nd e", isCut: false)]),
    ("\u{1B}[200~é日\u{1B}[31m\u{3}\u{9B}x\u{1B}[201~", [.paste("é日[31mx", isCut: false)]),
    ("\u{1B}[200~\u{1B}[20\u{1B}[201~", [.paste("[20", isCut: false)]),
    ("\u{1B}[200~\u{1B}\u{1B}[201~", [.paste("", isCut: false)]), ("\u{1B}[201~", []),
  ]

  @Test func `each terminal's sequences are the keys they stand for`() {
    for (bytes, keys) in Self.table {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes.utf8) == keys, "\(bytes.debugDescription)")
      #expect(!decoder.isWaiting && decoder.escapeTimeout == nil, "\(bytes.debugDescription)")
      #expect(decoder.flush().isEmpty)
    }
  }

  @Test func `the keys are the same wherever the bytes are split`() {
    for (text, keys) in Self.table {
      let bytes = Array(text.utf8) + Array("z".utf8)
      for split in 0...bytes.count {
        var decoder = KeyDecoder()
        let found = decoder.feed(bytes[..<split]) + decoder.feed(bytes[split...])
        #expect(found == keys + [.character("z")], "\(text.debugDescription) at \(split)")
      }
      var decoder = KeyDecoder()
      let found = bytes.flatMap { decoder.feed([$0]) }
      #expect(found == keys + [.character("z")], "\(text.debugDescription) byte by byte")
    }
  }

  @Test(arguments: [
    ("\u{1B}", [Key.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}[", [.unknown]),
    ("\u{1B}[1;", [.unknown]), ("\u{1B}O", [.unknown]), ("\u{1B}[[", [.unknown]),
    ("\u{1B}]0;x", [.unknown]), ("\u{1B}[M!", []),
    ("\u{1B}[200~left open", [.paste("left open", isCut: false)]), ("a", []), ("", []),
  ])
  func `what stays unfinished is told after a while`(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    _ = decoder.feed(text.utf8)
    #expect(decoder.isWaiting == (text.count > 1 || text == "\u{1B}"))
    #expect(decoder.flush() == keys)
    #expect(!decoder.isWaiting)
    #expect(decoder.feed("q".utf8) == [.character("q")])
  }

  @Test func `esc is believed after 50 milliseconds, a torn sequence later`() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B])
    #expect(decoder.escapeTimeout == 50)
    _ = decoder.feed([0x5B])
    #expect(decoder.escapeTimeout.map { $0 > 50 } == true)
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0xC3, 0x28], 1), ([0xE2, 0x82], 1), ([0xC0, 0xAF], 2),
      ([0xED, 0xA0, 0x80], 3),
      ([0xF5, 0x80], 2), ([0xE2, 0xC3, 0xA9], 1), ([0xF0, 0x9F, 0x91, 0x41], 1), ([0xF4, 0x90], 2),
    ] as [([UInt8], Int)])
  func `bytes that are not UTF-8 show as such`(bytes: [UInt8], count: Int) {
    var decoder = KeyDecoder()
    let keys = decoder.feed(bytes) + decoder.flush()
    #expect(keys.filter { $0 == .character("\u{FFFD}") }.count == count, "\(keys)")
    let text = keys.map { key -> Character in
      if case .character(let character) = key { character } else { "!" }
    }
    #expect(String(text) == String(decoding: bytes, as: UTF8.self))
  }

  @Test func `random bytes are keys, and the same keys in other pieces`() {
    let alphabet: [UInt8] = [
      0x1B, 0x1B, 0x5B, 0x4F, 0x30, 0x32, 0x3B, 0x7E, 0x4D, 0x24, 0xC3, 0xA9,
    ]
    var generator = SplitMix64(seed: 8)
    for isNasty in [false, true] {
      let bytes = (0..<50_000).map { _ in
        isNasty
          ? alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
          : UInt8.random(in: 0...255, using: &generator)
      }
      var whole = KeyDecoder()
      var torn = KeyDecoder()
      var keys: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...40, using: &generator)
        keys += torn.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(whole.feed(bytes) == keys)
      #expect(whole.flush() == torn.flush())
    }
  }

  @Test func `a long paste is cut to 2,000 characters and soon done`() {
    for unit in ["x", "é", "👨‍👩‍👧‍👦", "e\u{301}"] {
      let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      var decoder = KeyDecoder()
      let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
      let keys = stride(from: 0, to: bytes.count, by: 4_096).flatMap {
        decoder.feed(bytes[$0..<min($0 + 4_096, bytes.count)])
      }
      #expect(keys == [.paste(String(repeating: unit, count: 2_000), isCut: true)])
    }
    var decoder = KeyDecoder()
    let exact = String(repeating: "x", count: 2_000)
    #expect(
      decoder.feed("\u{1B}[200~\(exact)\u{1B}[201~".utf8) == [.paste(exact, isCut: false)])
    let pile = "e" + String(repeating: "\u{301}", count: 500_000)
    let keys = decoder.feed("\u{1B}[200~\(pile)\u{1B}[201~".utf8)
    guard case .paste(let kept, let isCut) = keys.first else {
      Issue.record("\(keys)")
      return
    }
    #expect(isCut && kept.utf8.count <= 1 << 16 && kept.unicodeScalars.first == "e")
  }
}
