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
    return Clock(seconds: frozen ?? time(nil), isUTC: frozen != nil)
  }

  /// A moment in the place of the user.
  ///
  /// - Parameter seconds: since the beginning of 1970.
  init(seconds: Int, isUTC: Bool = false) {
    var moment: time_t = seconds
    var parts = unsafe tm()
    if isUTC {
      unsafe _ = gmtime_r(&moment, &parts)
    } else {
      unsafe _ = localtime_r(&moment, &parts)
    }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    date = unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    timeOfDay = unsafe "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}
