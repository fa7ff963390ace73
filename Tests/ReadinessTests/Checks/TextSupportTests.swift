@testable import Readiness
import Testing

/// What the checks read in a text of an author.
@Suite struct TextSupportTests {
  private func differ(_ first: (String, String), _ second: (String, String)) -> Bool {
    let numbers = NumbersInText(first.1, language: first.0)
    return NumbersInText(second.1, language: second.0).differ(from: numbers)
  }

  @Test(arguments: [
    ("fr", "Plus de 1 000 personnes ?"), ("fr", "Plus de 1\u{A0}000 personnes ?"),
    ("de", "Mehr als 1.000 Leute?"), ("pl", "Ponad 1000 osób?"), ("ar", "أكثر من ١٬٠٠٠ شخص؟"),
    ("ja", "1,000人以上？"), ("zh", "超过１０００人？"), ("fr", "Plus de mille personnes ?"),
  ])
  func `a thousand is the same however it is written`(language: String, text: String) {
    #expect(!differ(("en", "More than 1,000 people?"), (language, text)))
    #expect(differ(("en", "More than 1,100 people?"), (language, text)))
  }

  @Test(arguments: [
    ("fr", "le 3 mai 2024 à 14 h"), ("de", "am 3. Mai 2024 um 14 Uhr"), ("ja", "2024年5月3日14時"),
    ("pl", "3 maja 2024 o 14"), ("ar", "٣ مايو ٢٠٢٤ الساعة ٢ مساء"), ("ko", "2024년 5월 3일 14시"),
    ("en", "3 May 2024, 2 p.m."),
  ])
  func `an hour and a month are the same by clock and by name`(language: String, text: String) {
    #expect(!differ(("en", "on 3 May 2024 at 2 pm"), (language, text)))
    #expect(differ(("en", "on 4 May 2024 at 2 pm"), (language, text)))
    #expect(differ(("en", "on 3 May 2024 at 3 pm"), (language, text)))
    // From the other language, too.
    #expect(!differ((language, text), ("en", "on 3 May 2024 at 2 pm")))
  }

  @Test func `spaces join digits where a language groups by them, and only thousands`() {
    #expect(NumbersInText("in 2024 100 people", language: "en").values == [100, 2024])
    #expect(NumbersInText("1 250 000 €, 12 34", language: "fr").values == [12, 34, 1_250_000])
    #expect(NumbersInText("5か月で10人", language: "ja").values == [5, 10])
  }

  @Test(arguments: [
    ("fr", "jour et nuit, 7 jours sur 7"), ("ja", "２４時間年中無休"), ("pl", "24/7"),
    ("de", "rund um die Uhr"),
  ])
  func `an idiom may be said without its numbers`(language: String, text: String) {
    #expect(!differ(("en", "Is it open 24/7?"), (language, text)))
    #expect(differ(("en", "Is it open 24/7, for 3 years?"), (language, text)))
  }

  @Test func `a line that ends, ends a sentence`() {
    let list = TokenizedText("- Everyone is trained\n- People sign that\n  they took part\n")
    #expect(list.sentences.map(\.count) == [3, 3, 3])
    #expect(TokenizedText("One. Two words").sentences.map(\.count) == [1, 2])
  }
}
