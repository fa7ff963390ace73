/// Reads a table as RFC 4180 has it, for tests of what was written.
package enum CSVReader {
  /// The rows, each with its fields; nil where a quotation mark is out of place or a line does not
  /// end with CR LF.
  package static func rows(_ text: String, separator: Unicode.Scalar = ",") -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Substring.UnicodeScalarView(text.unicodeScalars)
    func endField() {
      row.append(String(field))
      field = String.UnicodeScalarView()
    }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted:
        if rest.first == "\"" {
          field.append("\"")
          rest.removeFirst()
        } else {
          isQuoted = false
          guard let next = rest.first, next == separator || next == "\r" else { return nil }
        }
      case _ where isQuoted: field.append(scalar)
      case "\"":
        if !field.isEmpty { return nil }
        isQuoted = true
      case separator: endField()
      case "\r":
        if rest.popFirst() != "\n" { return nil }
        endField()
        rows.append(row)
        row = []
      case "\n": return nil
      default: field.append(scalar)
      }
    }
    return isQuoted || !field.isEmpty || !row.isEmpty ? nil : rows
  }

  /// The rows below the header, each by the names of the columns; nil where the table is not well
  /// formed, rows are of different lengths, or two columns have one name.
  package static func records(
    _ text: String, separator: Unicode.Scalar = ","
  ) -> [[String: String]]? {
    guard let rows = rows(text, separator: separator), let header = rows.first,
      Set(header).count == header.count, rows.allSatisfy({ $0.count == header.count })
    else { return nil }
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}
