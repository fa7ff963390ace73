/// Takes a written date apart, one piece after another.
struct DateScanner {
  private let pieces: [Piece]
  private var position = 0

  /// Digits, letters, or one other character.
  private enum Piece: Equatable {
    case number(String)
    case word(String)
    case mark(Character)
  }

  init(_ text: String) {
    var pieces: [Piece] = []
    for character in text.plainForDates {
      switch (pieces.last, character) {
      case (.number(let digits), "0"..."9"):
        pieces[pieces.count - 1] = .number(digits + String(character))
      case (_, "0"..."9"): pieces.append(.number(String(character)))
      case (.word(let word), _) where character.isLetter:
        pieces[pieces.count - 1] = .word(word + String(character))
      case (_, _) where character.isLetter: pieces.append(.word(String(character)))
      case (.mark(" "), " "): break
      default: pieces.append(.mark(character))
      }
    }
    self.pieces = pieces
  }
}

// MARK: - Pieces

extension DateScanner {
  var isAtEnd: Bool { position == pieces.count }

  private mutating func number(_ lengths: ClosedRange<Int>) -> String? {
    guard position < pieces.count, case .number(let digits) = pieces[position],
      lengths.contains(digits.count)
    else { return nil }
    position += 1
    return digits
  }

  private mutating func word(_ isWanted: (String) -> Bool = { _ in true }) -> String? {
    guard position < pieces.count, case .word(let word) = pieces[position], isWanted(word) else {
      return nil
    }
    position += 1
    return word
  }

  private mutating func mark(_ marks: Character...) -> Character? {
    guard position < pieces.count, case .mark(let mark) = pieces[position], marks.contains(mark)
    else { return nil }
    position += 1
    return mark
  }

  /// Reads something whole, or goes back to where it began.
  private mutating func attempt<Value>(_ read: (inout DateScanner) -> Value?) -> Value? {
    let start = position
    if let value = read(&self) { return value }
    position = start
    return nil
  }

  /// A day of the week in front of the date says nothing that the date does not.
  mutating func skipDayOfWeek() {
    guard word(DateWords.daysOfWeek.contains) != nil else { return }
    _ = mark(".")
    _ = mark(",")
    _ = mark(" ")
  }
}

// MARK: - Days

extension DateScanner {
  /// The days that the date may mean, by the order of its numbers; nil if it is no date.
  mutating func days() -> [DateOrder: CalendarDate]? {
    attempt { $0.numericDays() } ?? attempt { $0.namedDays() } ?? attempt { $0.monthFirstDay() }
      ?? attempt { $0.digitsOnly() }
  }

  /// `2024-04-14`, `15/04/2024`, `15. 4. 24`
  private mutating func numericDays() -> [DateOrder: CalendarDate]? {
    guard let first = number(1...4), let separator = mark("-", "/", ".") else { return nil }
    if separator == "." { _ = mark(" ") }
    guard let second = number(1...2), mark(separator) != nil else { return nil }
    if separator == "." { _ = mark(" ") }
    guard let third = number(1...4) else { return nil }
    if first.count == 4 {
      return third.count <= 2 ? Self.inAnyOrder(year: first, month: second, day: third) : nil
    }
    guard first.count <= 2, third.count != 3 else { return nil }
    var days: [DateOrder: CalendarDate] = [:]
    if third.count != 1 {
      days[.dayFirst] = CalendarDate(year: third, month: second, day: first)
      days[.monthFirst] = CalendarDate(year: third, month: first, day: second)
    }
    if first.count == 2, third.count <= 2 {
      days[.yearFirst] = CalendarDate(year: first, month: second, day: third)
    }
    return days
  }

  /// `14 April 2024`, `1er avril 2024`, `14-Apr-24`, `2024-Apr-14`
  private mutating func namedDays() -> [DateOrder: CalendarDate]? {
    guard let first = number(1...4) else { return nil }
    _ = word(DateWords.ordinalEndings.contains)
    skipBetween()
    guard let month = word({ DateWords.month($0) != nil }).flatMap(DateWords.month) else {
      return nil
    }
    _ = mark(".")
    _ = mark(",")
    skipBetween()
    guard let last = number(1...4) else { return nil }
    if first.count == 4 {
      return last.count <= 2 ? Self.inAnyOrder(year: first, month: "\(month)", day: last) : nil
    }
    guard first.count <= 2 else { return nil }
    if last.count == 4 { return Self.inAnyOrder(year: last, month: "\(month)", day: first) }
    guard last.count == 2 else { return nil }
    var days: [DateOrder: CalendarDate] = [:]
    let dayFirst = CalendarDate(year: last, month: "\(month)", day: first)
    days[.dayFirst] = dayFirst
    days[.monthFirst] = dayFirst
    if first.count == 2 {
      days[.yearFirst] = CalendarDate(year: first, month: "\(month)", day: last)
    }
    return days
  }

  /// `April 14, 2024`
  private mutating func monthFirstDay() -> [DateOrder: CalendarDate]? {
    guard let month = word({ DateWords.month($0) != nil }).flatMap(DateWords.month) else {
      return nil
    }
    _ = mark(".")
    skipBetween()
    guard let day = number(1...2) else { return nil }
    _ = word(DateWords.ordinalEndings.contains)
    _ = mark(",")
    skipBetween()
    guard let year = number(4...4) else { return nil }
    return Self.inAnyOrder(year: year, month: "\(month)", day: day)
  }

  /// `20240414`; the digits of a day in another order make no year from 1900 to 2099.
  private mutating func digitsOnly() -> [DateOrder: CalendarDate]? {
    guard let digits = number(8...8), let year = Int(digits.prefix(4)),
      (1900...2099).contains(year)
    else { return nil }
    return Self.inAnyOrder(
      year: String(digits.prefix(4)), month: String(digits.dropFirst(4).prefix(2)),
      day: String(digits.suffix(2)))
  }

  /// What may stand between a month by its name and a number.
  private mutating func skipBetween() {
    if mark("-", "/") != nil { return }
    _ = mark(".")
    _ = mark(" ")
    if word({ ["of", "de"].contains($0) }) != nil { _ = mark(" ") }
  }

  private static func inAnyOrder(
    year: String, month: String, day: String
  ) -> [DateOrder: CalendarDate]? {
    CalendarDate(year: year, month: month, day: day).map { day in
      Dictionary(uniqueKeysWithValues: DateOrder.allCases.map { ($0, day) })
    }
  }
}

// MARK: - Time of day

extension DateScanner {
  /// The time of day that goes up to the end of the text; nil if what follows is none.
  mutating func timeAtEnd() -> WrittenTime? {
    let isJoined = word({ $0 == "t" }) != nil
    if !isJoined {
      _ = mark(",")
      guard mark(" ") != nil else { return nil }
      if word({ ["at", "à"].contains($0) }) != nil { _ = mark(" ") }
    }
    guard var clock = attempt({ $0.clock() }) ?? (isJoined ? attempt { $0.digitsOfClock() } : nil),
      clock.skipHalf(&self)
    else { return nil }
    let zone = zone()
    guard isAtEnd else { return nil }
    return WrittenTime(
      hour: clock.hour, minute: clock.minute, second: clock.second, fraction: clock.fraction,
      zone: zone)
  }

  /// `9:05`, `09:05:30.123`, `9h05`, `9h`
  private mutating func clock() -> Clock? {
    guard let hour = number(1...2) else { return nil }
    if word({ $0 == "h" }) != nil { return Clock(hour, number(2...2) ?? "0") }
    guard mark(":") != nil, let minute = number(2...2) else { return nil }
    guard mark(":") != nil else { return Clock(hour, minute) }
    guard let second = number(2...2) else { return nil }
    if mark(".", ",") == nil { return Clock(hour, minute, second) }
    return number(1...9).flatMap { Clock(hour, minute, second, fraction: $0) }
  }

  /// `0905`, `090530`
  private mutating func digitsOfClock() -> Clock? {
    guard let digits = number(4...6), digits.count != 5 else { return nil }
    return Clock(
      String(digits.prefix(2)), String(digits.dropFirst(2).prefix(2)),
      digits.count == 6 ? String(digits.suffix(2)) : nil)
  }

  /// The minutes ahead of UTC of `Z`, `+02:00`, `GMT+2`, `CEST (Paris)`; nil if there is no zone.
  private mutating func zone() -> Int? {
    _ = mark(" ")
    let name = word { DateWords.zones[$0] != nil }.flatMap { DateWords.zones[$0] }
    let distance = attempt { scanner -> Int? in
      guard let sign = scanner.mark("+", "-"), let digits = scanner.number(1...4),
        let number = Int(digits)
      else { return nil }
      var minutes = digits.count > 2 ? number / 100 * 60 + number % 100 : number * 60
      if scanner.mark(":") != nil {
        guard digits.count < 3, let rest = scanner.number(2...2).flatMap({ Int($0) }) else {
          return nil
        }
        minutes += rest
      }
      return sign == "-" ? -minutes : minutes
    }
    _ = mark(" ")
    if mark("(", "[") != nil {
      while !isAtEnd, mark(")", "]") == nil { position += 1 }
    }
    return name == nil && distance == nil ? nil : (name ?? 0) + (distance ?? 0)
  }

  /// Hours, minutes and seconds.
  private struct Clock {
    var hour: Int
    let minute: Int
    let second: Int?
    let fraction: String

    init?(_ hour: String, _ minute: String, _ second: String? = nil, fraction: String = "") {
      let second = second.flatMap { Int($0) }
      guard let hour = Int(hour), let minute = Int(minute), (0...24).contains(hour),
        (0...59).contains(minute), (0...60).contains(second ?? 0)
      else { return nil }
      (self.hour, self.minute, self.second, self.fraction) = (hour, minute, second, fraction)
    }

    /// Takes `am` or `pm`, if it is there; false if the hour has no such half.
    mutating func skipHalf(_ scanner: inout DateScanner) -> Bool {
      let half = scanner.attempt { scanner -> String? in
        _ = scanner.mark(" ")
        guard let letters = scanner.word({ ["am", "pm", "a", "p"].contains($0) }) else {
          return nil
        }
        if letters.count == 2 { return letters }
        guard scanner.mark(".") != nil, scanner.word({ $0 == "m" }) != nil else { return nil }
        _ = scanner.mark(".")
        return letters + "m"
      }
      guard let half else { return true }
      guard (1...12).contains(hour) else { return false }
      hour = hour % 12 + (half == "pm" ? 12 : 0)
      return true
    }
  }
}

// MARK: - Numbers

extension CalendarDate {
  /// The day of three numbers; of two digits, a year from 69 is of the last century, as POSIX has
  /// it.
  fileprivate init?(year: String, month: String, day: String) {
    guard var number = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    if year.count == 2 { number += number < 69 ? 2000 : 1900 }
    self.init(year: number, month: month, day: day)
  }
}
