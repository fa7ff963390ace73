#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day and the time of day, in the place of the user.
///
/// `SOURCE_DATE_EPOCH` freezes it, in UTC.
struct Clock {
  /// The day as `YYYY-MM-DD`.
  let date: String

  /// The time as `HH:MM`.
  let timeOfDay: String

  static var now: Clock {
    let frozen = Environment["SOURCE_DATE_EPOCH"].flatMap(Int.init)
    var moment = time(nil)
    if let frozen { moment = frozen }
    var parts = unsafe tm()
    if frozen == nil {
      unsafe _ = localtime_r(&moment, &parts)
    } else {
      unsafe _ = gmtime_r(&moment, &parts)
    }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return unsafe Clock(
      date: "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))",
      timeOfDay: "\(two(parts.tm_hour)):\(two(parts.tm_min))")
  }
}
