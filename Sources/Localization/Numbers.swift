extension Language {
  /// A score, a risk or points as a whole number, half away from zero.
  package func whole(_ value: Double) -> String {
    decimalNotation(roundedAwayFromZero(value))
  }

  /// A figure as a whole number on its own side of a bound: “50” from 50 on. Where rounding would
  /// carry it to the other side, it has one decimal and stays on its own: “49.9”.
  package func whole(_ value: Double, beside bound: Double?) -> String {
    func reaches(_ figure: Double) -> Bool { bound.map { figure + 1e-9 >= $0 } ?? true }
    let isAbove = reaches(value)
    if bound == nil || reaches(roundedAwayFromZero(value)) == isAbove { return whole(value) }
    let tenths = roundedAwayFromZero(value * 10)
    if reaches(tenths / 10) == isAbove { return number(tenths / 10) }
    return number((tenths + (isAbove ? 1 : -1)) / 10)
  }

  /// Two whole numbers as a range, or one where both round to the same: “63 to 70”.
  ///
  /// - Parameter bound: what neither of them is rounded across.
  package func whole(_ low: Double, _ high: Double, beside bound: Double? = nil) -> String {
    range(whole(low, beside: bound), whole(high, beside: bound))
  }

  /// A score or a risk out of 100: “33 to 55 of 100”.
  ///
  /// - Parameter bound: what neither end is rounded across.
  package func ofHundred(_ low: Double, _ high: Double, beside bound: Double? = nil) -> String {
    let figures = whole(low, high, beside: bound)
    return say(en: "\(figures) of 100", fr: "\(figures) sur 100")
  }

  /// Points that a question is worth, has lost or would gain, with one decimal: “3.5”.
  package func oneDecimal(_ value: Double) -> String {
    let tenths = roundedAwayFromZero(value * 10)
    let whole = (tenths / 10).rounded(.towardZero)
    let digit = Int((tenths - whole * 10).magnitude)
    let sign = tenths < 0 && whole == 0 ? "-" : ""
    return sign + decimalNotation(whole) + decimalMark + "\(digit)"
  }

  /// Points with their sign and one decimal: “+2.3”, “−0.5”; “0.0” without.
  package func signed(_ points: Double) -> String {
    let size = oneDecimal(points.magnitude)
    if size == oneDecimal(0) { return size }
    return (points > 0 ? "+" : "\u{2212}") + size
  }

  /// A share from 0 to 1 as whole percent, with the sign: “75%”, “75 %”.
  ///
  /// - Parameter bound: a percentage that it is not rounded to or across.
  package func percent(_ share: Double, beside bound: Double? = nil) -> String {
    whole(share * 100, beside: bound) + percentSign
  }

  /// A share from 0 to 1 of all cases as whole percent; with a decimal where that would say that
  /// it is always so, or never: “99.6%”, “0.1%”.
  package func percentOfCases(_ share: Double) -> String {
    let tenths = min(max(roundedAwayFromZero(share * 1_000), 1), 999)
    return switch share {
    case ...1e-9, (1 - 1e-9)..., 0.005..<0.995: percent(share)
    default: number(tenths / 10) + percentSign
    }
  }

  /// Two shares from 0 to 1 as a range of whole percent: “56% to 75%”.
  package func percent(_ low: Double, _ high: Double) -> String {
    range(percent(low), percent(high))
  }

  /// A share from 0 to 1 that may be tiny, such as a p value: “12%”, “less than 1%”.
  package func smallPercent(_ share: Double) -> String {
    if share >= 0.005 { return percent(share) }
    return say(en: "less than 1%", fr: "moins de 1\u{A0}%")
  }

  /// A number with its unit: “4 hours a week”, “1 hour a week”, “22% of staff”, “22 % de
  /// l’effectif”.
  package func quantity(_ number: String, _ unit: String?) -> String {
    guard let unit else { return number }
    guard unit.hasPrefix("%") else {
      let unit = plural(printed: number, en: (unit.ofOne, unit), fr: (unit.ofOne, unit))
      return "\(number) \(unit)"
    }
    return number + percentSign + String(unit.dropFirst())
  }

  /// A number as it was given, in decimal notation: “17.5”, “17,5”.
  package func number(_ value: Double) -> String {
    let text = decimalNotation(value)
    return say(en: text, fr: text.replacing(".", with: decimalMark))
  }

  /// Person-days in words: “1 person-day”, “2.5 person-days”, “1,5 jour-personne”.
  ///
  /// - Parameter days: a number of half days as it is printed.
  package func personDays(_ days: String) -> String {
    plural(
      printed: days, en: (one: "\(days) person-day", other: "\(days) person-days"),
      fr: (one: "\(days)\u{A0}jour-personne", other: "\(days)\u{A0}jours-personne"))
  }

  /// Days in words: “half a day”, “1 day”, “2.5 days”.
  package func days(_ days: Double) -> String {
    if days == 0.5 { return say(en: "half a day", fr: "une demi-journée") }
    let figure = number(days)
    return plural(
      printed: figure, en: (one: "\(figure) day", other: "\(figure) days"),
      fr: (one: "\(figure)\u{A0}jour", other: "\(figure)\u{A0}jours"))
  }

  /// A count as a word up to nine, and in figures above: “two”, “12”.
  package func inWords(_ count: Int) -> String {
    let words = say(
      en: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
      fr: ["une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"])
    return (1...words.count).contains(count) ? words[count - 1] : "\(count)"
  }

  /// Points in words: “1 point”, “0.5 points”, “0,5 point”.
  ///
  /// - Parameter figure: the points, or a range of them, as they are printed.
  package func points(_ figure: String) -> String {
    plural(
      printed: figure, en: (one: "\(figure) point", other: "\(figure) points"),
      fr: (one: "\(figure)\u{A0}point", other: "\(figure)\u{A0}points"))
  }

  /// A number of questions: “1 question”, “25 questions”.
  package func questions(_ count: Int) -> String {
    plural(
      count, en: (one: "\(count) question", other: "\(count) questions"),
      fr: (one: "\(count) question", other: "\(count) questions"))
  }

  /// Days in short: “2.5 d”, “2,5 j”.
  package func shortDays(_ days: Double) -> String {
    "\(number(days)) \(say(en: "d", fr: "j"))"
  }

  /// Two numbers as they were given: “3 to 6”.
  package func number(_ low: Double, _ high: Double) -> String {
    range(number(low), number(high))
  }

  /// Two texts of figures as a range, or one where they are the same.
  package func range(_ low: String, _ high: String) -> String {
    if low == high { return low }
    return say(en: "\(low) to \(high)", fr: "\(low) à \(high)")
  }

  private var decimalMark: String {
    say(en: ".", fr: ",")
  }

  private var percentSign: String {
    say(en: "%", fr: "\u{A0}%")
  }
}

extension Localized {
  /// A whole number with its digits in groups of three: “10,000”, “10 000”.
  package func grouped(_ number: Int) -> String {
    let text = Localization.grouped(number)
    return say(en: text, fr: text.replacing(",", with: "\u{202F}"))
  }
}

/// A whole number with its digits in groups of three, as English has it: “10,000”.
package func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  let groups = stride(from: digits.count, to: 0, by: -3).map { end in
    digits.dropFirst(max(0, end - 3)).prefix(min(3, end))
  }
  return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
}

/// The nearest whole number, half away from zero, after adding 1e-9 to the magnitude.
package func roundedAwayFromZero(_ value: Double) -> Double {
  let rounded = (value.magnitude + 1e-9).rounded(.toNearestOrAwayFromZero)
  return value < 0 && rounded > 0 ? -rounded : rounded
}

/// The shortest decimal text that reads back as the same number, without an exponent and without
/// `.0`: “4”, “0.25”.
///
/// - Parameter value: a finite number.
package func decimalNotation(_ value: Double) -> String {
  if value == value.rounded(), value.magnitude < 1e15 { return String(Int64(value)) }
  let text = "\(value)"
  guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "e")),
    let exponent = Int(text[text.index(after: mark)...])
  else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }

  let sign = text.hasPrefix("-") ? "-" : ""
  let mantissa = text[..<mark].drop { $0 == "-" }
  let whole = mantissa.prefix { $0 != "." }
  let fraction = mantissa.dropFirst(whole.count + 1).drop { _ in mantissa.hasSuffix(".0") }
  let digits = whole + fraction
  let pointPosition = whole.count + exponent
  if pointPosition <= 0 {
    return sign + "0." + String(repeating: "0", count: -pointPosition) + digits
  }
  if pointPosition >= digits.count {
    return sign + digits + String(repeating: "0", count: pointPosition - digits.count)
  }
  return sign + digits.prefix(pointPosition) + "." + digits.dropFirst(pointPosition)
}

extension String {
  /// A unit of time as it goes with one: “hour a week” for “hours a week”.
  fileprivate var ofOne: String {
    let first = prefix { $0.isLetter }
    let times = [
      "minutes", "hours", "days", "weeks", "months", "years", "heures", "jours", "semaines",
      "années",
    ]
    return times.contains(first.lowercased())
      ? String(first.dropLast()) + dropFirst(first.count) : self
  }
}
