/// A date as a person or a program wrote it, with every day that it may mean.
///
/// Read are numbers (`2024-04-14`, `15/04/2024`, `15.4.24`), months by their English or French
/// names (`14 April 2024`, `14 avr. 2024`), the eight digits of ISO 8601, and a time of day behind
/// any of them. The day is that of the place where it was written; a time zone tells only which of
/// two moments is later.
package struct WrittenDate: Equatable, Sendable {
  /// The day in each order in which the numbers make one; the same in all orders where the form
  /// says by itself which number is which.
  let days: [DateOrder: CalendarDate]

  /// The time of day; nil if none is written.
  let time: WrittenTime?
}

/// A time of day, as far as it was written.
struct WrittenTime: Equatable, Sendable {
  let hour: Int
  let minute: Int

  /// Nil if no seconds are written.
  let second: Int?

  /// The digits of the fraction of a second; empty if there are none.
  let fraction: String

  /// How many minutes the clock is ahead of UTC; nil if nothing tells.
  let zone: Int?
}

/// The order in which day, month and year stand in a date.
enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
  case yearFirst = "ymd"
}

extension WrittenDate {
  /// Nil for a text that is no date, or no day of the calendar in any order.
  init?(_ text: String) {
    var scanner = DateScanner(text)
    scanner.skipDayOfWeek()
    guard let days = scanner.days(), !days.isEmpty else { return nil }
    self.days = days
    if scanner.isAtEnd {
      time = nil
    } else {
      guard let time = scanner.timeAtEnd() else { return nil }
      self.time = time
    }
  }

  /// The day, if all orders in which it is one give the same.
  var onlyDay: CalendarDate? {
    guard let day = days.values.first, days.values.allSatisfy({ $0 == day }) else { return nil }
    return day
  }

  /// The days that are meant, each with the first of its orders: day first before month first
  /// before year first.
  var daysInOrder: [(order: DateOrder, day: CalendarDate)] {
    DateOrder.allCases.reduce(into: []) { known, order in
      guard let day = days[order], !known.contains(where: { $0.day == day }) else { return }
      known.append((order, day))
    }
  }

  /// The orders in which the numbers make a day.
  var orders: Set<DateOrder> { Set(days.keys) }

  /// The day, if there is only one, or that of an order.
  func day(in order: DateOrder?) -> CalendarDate? {
    onlyDay ?? order.flatMap { days[$0] }
  }

  /// The day in an order as `YYYY-MM-DD`, with the time and its zone behind it as in ISO 8601 if
  /// they are written; nil if it has more than one meaning and none in this order.
  func iso(in order: DateOrder?) -> String? {
    day(in: order).map { "\($0)" + (time.map { "T\($0)" } ?? "") }
  }
}

extension WrittenTime {
  var isMidnight: Bool { hour % 24 == 0 && minute == 0 && (second ?? 0) == 0 }
}

extension WrittenTime: CustomStringConvertible {
  /// `09:05:30`, with the fraction and the zone behind it: `09:05:30.5+02:00`, `09:05:30Z`.
  var description: String {
    func padded(_ numbers: Int...) -> String {
      numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    let ahead = zone.map { zone in
      let (hours, minutes) = zone.magnitude.quotientAndRemainder(dividingBy: 60)
      return zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + padded(Int(hours), Int(minutes))
    }
    return padded(hour, minute, second ?? 0) + (fraction.isEmpty ? "" : "." + fraction)
      + (ahead ?? "")
  }
}

// MARK: - Which date is later

extension WrittenDate {
  /// How exactly dates say when they are.
  enum Precision: Int, Comparable {
    /// A day of the calendar, somewhere.
    case day
    /// A time on the clocks of some place.
    case time
    /// A time with its zone.
    case moment

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var precision: Precision {
    guard let time else { return .day }
    return time.zone == nil ? .time : .moment
  }

  /// The seconds from 1 January 1970 on, of the moment or of what the clocks of the place show;
  /// nil if it may be several days.
  func seconds(_ precision: Precision) -> Double? {
    guard let onlyDay else { return nil }
    let midnight = Double(onlyDay.daysSinceEpoch * 86_400)
    guard precision > .day, let time else { return midnight }
    let zone = precision == .moment ? time.zone ?? 0 : 0
    let seconds = (time.hour * 60 + time.minute - zone) * 60 + (time.second ?? 0)
    return midnight + Double(seconds) + (Double("0." + time.fraction) ?? 0)
  }
}

extension Sequence<WrittenDate> {
  /// The dates as seconds that can be compared, as exactly as all of them say; nil if one of them
  /// may be several days.
  var comparableSeconds: [Double]? {
    let precision = lazy.map(\.precision).min() ?? .day
    let seconds = map { $0.seconds(precision) }
    return seconds.contains(nil) ? nil : seconds.compactMap(\.self)
  }
}
