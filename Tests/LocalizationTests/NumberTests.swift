@testable import Localization
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (4, "4"), (0.25, "0.25"), (1e-7, "0.0000001"),
    (3.37895599984e-39, "0." + String(repeating: "0", count: 38) + "337895599984"),
    (1.5e16, "15000000000000000"), (123_456_789_012, "123456789012"), (-2.5, "-2.5"),
    (1e22, "10000000000000000000000"), (-1.25e-5, "-0.0000125"),
  ])
  func `decimal notation has no exponent`(value: Double, text: String) {
    #expect(decimalNotation(value) == text)
    #expect(Double(decimalNotation(value)) == value)
  }

  @Test(arguments: [
    (0.5, "1"), (1.4999, "1"), (1.5, "2"), (2.5, "3"), (62.49999998, "62"),
    (62.5 - 1e-10, "63"), (-2.5, "-3"), (-0.2, "0"), (100, "100"),
  ])
  func `whole numbers round half away from zero`(value: Double, text: String) {
    #expect(Language.english.whole(value) == text)
  }

  @Test func `a figure is not rounded across a bound`() {
    let figures = [49.4, 49.5, 49.74, 49.97, 50, 50.3].map {
      Language.english.whole($0, beside: 50)
    }
    #expect(figures == ["49", "49.5", "49.7", "49.9", "50", "50"])
    #expect(Language.french.whole(40.2, beside: 40.2) == "40,2")
    #expect(Language.english.ofHundred(49.7, 60.2, beside: 50) == "49.7 to 60 of 100")
  }

  @Test func `the unit of one is singular`() {
    #expect(Language.english.quantity("1", "hours a week") == "1 hour a week")
    #expect(Language.english.quantity("1 to 6", "hours a week") == "1 to 6 hours a week")
    #expect(Language.french.quantity("1,5", "jours") == "1,5 jour")
    #expect(Language.english.quantity("1", "business") == "1 business")
  }

  @Test func `a sentence behind a colon begins small unless with a name`() {
    #expect(Language.english.afterColon("Nobody can say.") == "nobody can say.")
    #expect(Language.french.afterColon("L’usage manque.") == "l’usage manque.")
    #expect(Language.english.afterColon("Verdier cannot say.") == "Verdier cannot say.")
  }

  @Test func `a range collapses when both ends round to the same`() {
    #expect(Language.english.whole(63.4, 69.7) == "63 to 70")
    #expect(Language.french.whole(63.4, 69.7) == "63 à 70")
    #expect(Language.english.whole(62.6, 63.4) == "63")
  }

  @Test func `small points have one decimal`() {
    #expect(Language.english.oneDecimal(3.35) == "3.4")
    #expect(Language.french.oneDecimal(3.35) == "3,4")
    #expect(Language.english.oneDecimal(0) == "0.0")
    #expect(Language.english.oneDecimal(-0.04) == "0.0")
    #expect(Language.english.oneDecimal(-0.5) == "-0.5")
    #expect(Language.english.oneDecimal(12) == "12.0")
  }

  @Test func `a unit of percent stands as the language has it`() {
    #expect(Language.english.quantity("22", "% of staff") == "22% of staff")
    #expect(Language.french.quantity("22", "% de l’effectif") == "22\u{A0}% de l’effectif")
    #expect(Language.french.quantity("3 à 6", "heures") == "3 à 6 heures")
    #expect(Language.english.quantity("3", nil) == "3")
  }

  @Test(arguments: [
    ("0.5", "0.5 person-days"), ("1", "1 person-day"), ("1.5", "1.5 person-days"),
    ("2", "2 person-days"),
  ])
  func `one person-day is one in English`(days: String, text: String) {
    #expect(Language.english.personDays(days) == text)
  }

  @Test(arguments: [("0,5", ""), ("1", ""), ("1,5", ""), ("2", "s"), ("10", "s")])
  func `several begin at two in French`(days: String, ending: String) {
    #expect(Language.french.personDays(days) == "\(days)\u{A0}jour\(ending)-personne")
  }

  @Test func `percent takes the sign of the language`() {
    #expect(Language.english.percent(0.756, 0.75) == "76% to 75%")
    #expect(Language.french.percent(0.75) == "75\u{A0}%")
  }

  @Test(arguments: [
    ("0", "0 points"), ("1", "1 point"), ("-1", "-1 point"), ("\u{2212}1", "\u{2212}1 point"),
    ("1.0", "1.0 points"),
    ("0.5", "0.5 points"), ("0 to 1", "0 to 1 points"),
  ])
  func `points agree with their figure in English`(figure: String, text: String) {
    #expect(Language.english.points(figure) == text)
  }

  @Test(arguments: [
    ("0", ""), ("1", ""), ("-1", ""), ("\u{2212}1,2", ""), ("0,5", ""), ("+1,9", ""), ("2,0", "s"),
    ("0 à 1", ""),
    ("0 à 2", "s"),
  ])
  func `points agree with their figure in French`(figure: String, ending: String) {
    #expect(Language.french.points(figure) == "\(figure)\u{A0}point\(ending)")
  }

  @Test func `questions agree with their number`() {
    #expect(
      [0, 1, 2].map(Language.english.questions) == ["0 questions", "1 question", "2 questions"])
    #expect(
      [0, 1, 2].map(Language.french.questions) == ["0 question", "1 question", "2 questions"])
  }

  @Test func `digits are grouped in threes`() {
    #expect(Language.english.grouped(1_250) == "1,250")
    #expect(Language.french.grouped(1_250) == "1\u{202F}250")
    #expect(
      [0, 999, 1_000, 10_000, 1_048_576, -1_234].map(grouped)
        == ["0", "999", "1,000", "10,000", "1,048,576", "-1,234"])
  }
}
