import Localization
import Terminal

extension String {
  /// The lines of the text as they fit so many columns, broken at spaces.
  ///
  /// What goes on stands below the text of an item. A command at the end of a line that does not
  /// fit stands on a line of its own, in one piece, so that it can be copied; and so does a path
  /// that is longer than a line.
  func fitted(to columns: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.count * 2 <= columns || String(line).displayWidth <= columns { return String(line) }
      if let parts = line.wholeMatch(of: /(.*:)\h(readiness .*)/)?.output {
        return String(parts.1).fitted(to: columns) + "\n  " + parts.2
      }
      if let space = line.lastIndex(of: " "), line[space...].displayWidth > columns {
        return String(line[..<space]).fitted(to: columns) + "\n" + line[space...].dropFirst()
      }
      let mark = line.prefixMatch(of: /(?: *- | *[0-9]+\. | +)/)?.output.count ?? 0
      return String(line).wrapped(toColumns: columns, hanging: mark).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
