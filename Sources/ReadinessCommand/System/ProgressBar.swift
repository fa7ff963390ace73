#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Localization

/// A bar on standard error while many files or rows are read, where that is a terminal.
struct ProgressBar {
  private let total: Int
  private let what: String
  private let isShown: Bool
  private var shownPercent: Int?

  /// - Parameters:
  ///   - total: how many there are; no bar is shown for fewer than 200.
  ///   - what: what is counted, in the plural.
  init(of total: Int, _ what: String) {
    self.total = total
    self.what = what
    isShown =
      total >= 200 && isatty(2) == 1 && !["", "dumb"].contains(Environment["TERM"] ?? "")
  }

  /// Shows that so many are done.
  mutating func advance(to done: Int) {
    let percent = done * 100 / max(1, total)
    guard isShown, percent != shownPercent else { return }
    shownPercent = percent
    let bar = textBar(full: percent / 5, of: 20)
    let language = Language.ofLocale
    let (done, total) = (language.grouped(done), language.grouped(total))
    let count = language.say(en: "\(done) of \(total)", fr: "\(done) sur \(total)")
    printError("\r[\(bar)] \(language.percent(Double(percent) / 100))  \(count) \(what)")
  }

  /// Removes the bar.
  func finish() {
    if isShown { printError("\r\u{1B}[K") }
  }
}
