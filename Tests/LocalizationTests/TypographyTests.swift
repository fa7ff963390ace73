@testable import Localization
import Testing

@Suite struct TypographyTests {
  @Test(arguments: [
    ("Go", "“Go”", "«\u{A0}Go\u{A0}»"),
    ("“We shall see.”", "“We shall see”", "«\u{A0}We shall see\u{A0}»"),
    ("«\u{A0}On verra.\u{A0}»", "“On verra”", "«\u{A0}On verra\u{A0}»"),
    ("A “name” for it.", "“A ‘name’ for it”", "«\u{A0}A “name” for it\u{A0}»"),
    ("“a” and “b”", "“‘a’ and ‘b’”", "«\u{A0}“a” and “b”\u{A0}»"),
    ("Dire «\u{A0}non\u{A0}»", "“Dire «\u{A0}non\u{A0}»”", "«\u{A0}Dire “non”\u{A0}»"),
    ("And so on…", "“And so on…”", "«\u{A0}And so on…\u{A0}»"),
  ])
  func `quotes do not stand in quotes of the same kind`(
    text: String, english: String, french: String
  ) {
    #expect(Language.english.quoted(text) == english)
    #expect(Language.french.quoted(text) == french)
  }

  @Test(arguments: [
    ("Acme", "Acme."), ("Acme Inc.", "Acme Inc."), ("Why?", "Why?"),
    ("“We shall see.”", "“We shall see.”"),
    ("a “name”", "a “name”."), ("(2.0)", "(2.0)."), ("wait…", "wait…"), ("a ", "a."), ("", ""),
    ("好。", "好。"),
  ])
  func `a sentence ends in one full stop`(text: String, ended: String) {
    #expect(Language.english.ended(text) == ended)
  }

  @Test func `a level is called one once`() {
    #expect(Language.english.level("Tester", after: "the level") == "the level Tester")
    #expect(Language.english.level("Level 2", after: "The level") == "Level 2")
    #expect(Language.french.level("Niveau 2", after: "le niveau") == "Niveau 2")
    #expect(Language.english.level("Levelling up", after: "level") == "level Levelling up")
  }

  @Test func `no capital stands behind a semicolon`() {
    #expect(Language.english.longList(["A", "b", "2 c"]) == "A; b; 2 c")
    #expect(Language.english.longList(["A", "B"]) == "A · B")
    #expect(Language.french.longList(["a", "“B”"]) == "a · “B”")
    #expect(Language.french.longList(["a", "b"]) == "a\u{202F}; b")
  }
}
