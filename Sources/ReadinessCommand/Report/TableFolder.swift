import Reports

/// Tables to write into a folder.
struct TableFolder {
  let folder: String

  /// The path and the text of each.
  let files: [(path: String, text: String)]

  init(_ folder: String, _ tables: ReportTables, as csv: CSVFormat) {
    self.folder = folder
    files = tables.files.map { (folder + "/" + $0.name, csv.text($0.table)) }
  }
}
