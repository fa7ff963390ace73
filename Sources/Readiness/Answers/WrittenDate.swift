/// A date as a person or a program wrote it, with every day that it may mean.
///
/// Read are numbers (`2024-04-14`, `15/04/2024`, `15.4.24`), months by their English or French
/// names (`14 April 2024`, `14 avr. 2024`), the eight digits of ISO 8601, and a time of day behind
/// any of them. The day is that of the place where it was written: a time zone changes nothing.
struct WrittenDate: Equatable, Sendable {
  /// The day in each order in which the numbers make one; the same in all orders where the form
  /// says by itself which number is which.
  let days: [DateOrder: CalendarDate]

  /// The time of day as `hh:mm:ss`; nil if none is written.
  let time: String?
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
    guard let days = scanner.days(), !days.isEmpty, let time = scanner.timeAtEnd() else {
      return nil
    }
    self.days = days
    self.time = time.isEmpty ? nil : time
  }

  /// The day, if all orders in which it is one give the same.
  var onlyDay: CalendarDate? {
    guard let day = days.values.first, days.values.allSatisfy({ $0 == day }) else { return nil }
    return day
  }

  /// The days with the orders in which they are meant, day first before month first before year
  /// first.
  var daysInOrder: [(order: DateOrder, day: CalendarDate)] {
    DateOrder.allCases.compactMap { order in days[order].map { (order, $0) } }
  }

  /// The orders in which the numbers make a day.
  var orders: Set<DateOrder> { Set(days.keys) }

  /// The day, if there is only one, or that of an order.
  func day(in order: DateOrder?) -> CalendarDate? {
    onlyDay ?? order.flatMap { days[$0] }
  }

  /// The day in an order as `YYYY-MM-DD`, with `Thh:mm:ss` behind it if a time is written; nil if
  /// it has more than one meaning and none in this order.
  func iso(in order: DateOrder?) -> String? {
    day(in: order).map { "\($0)" + (time.map { "T" + $0 } ?? "") }
  }
}
