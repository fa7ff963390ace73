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

  static var now: Clock { Clock(seconds: frozen ?? time(nil), isUTC: frozen != nil) }

  /// The seconds that `SOURCE_DATE_EPOCH` says; nil without one, or if they are no moment.
  private static var frozen: Int? {
    Environment[variable].flatMap(Int.init).flatMap { moments.contains($0) ? $0 : nil }
  }

  private static let variable = "SOURCE_DATE_EPOCH"

  /// From the beginning of 1970 to the end of the year 9999.
  private static let moments = 0...253_402_300_799

  /// Checks `SOURCE_DATE_EPOCH`.
  ///
  /// - Throws: `CommandFailure` when it is set and no number of seconds within four-digit years.
  static func check() throws(CommandFailure) {
    guard let text = Environment[variable], !text.isEmpty, frozen == nil else { return }
    throw CommandFailure(
      .usage,
      en: "\(variable) is '\(text)'. It must be whole seconds since 1970, "
        + "\(moments.lowerBound) to \(moments.upperBound).",
      fr: "\(variable) vaut '\(text)'. Il faut un nombre entier de secondes depuis 1970, de "
        + "\(moments.lowerBound) à \(moments.upperBound).")
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
