import Readiness
import Reports
import YAML

/// Texts that are read, and what is made of those that can be read.
enum ReadingTargets {
  static func yaml(_ bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz.yaml", bytes: bytes)
    do {
      let document = try Document(source)
      return unshown(document.diagnostics, source) ?? outside([document.root], source)
    } catch {
      return unshown(error.diagnostics, source)
    }
  }

  static func questionnaire(_ bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz.yaml", bytes: bytes)
    do {
      let document = try Document(source)
      let reading = try Questionnaire.read(document)
      let diagnostics = check(reading, document)
      _ = FindingsJSON([FileFindings(source, diagnostics)], tool: "fuzz").text
      let report = reports(of: Answers(for: reading.questionnaire), by: reading.questionnaire)
      return unshown(diagnostics, source) ?? report
    } catch {
      return unshown(error.diagnostics, source)
    }
  }

  static func answers(_ bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz.answers.yaml", bytes: bytes)
    do {
      let document = try Document(source)
      let questionnaire = Known.questionnaire(named: AnswersHeader(document).questionnaire)
      let reading = try Answers.read(document, for: questionnaire, isQuestionnaireGiven: true)
      return unshown(reading.warnings, source) ?? reports(of: reading.answers, by: questionnaire)
    } catch {
      return unshown(error.diagnostics, source)
    }
  }

  static func table(_ bytes: [UInt8]) -> String? {
    do throws(InvalidSource) {
      var table = try AnswerTable(SourceText(name: "fuzz.csv", bytes: bytes), for: Known.quick)
      let printer = DiagnosticPrinter(table.source, in: .english)
      _ = printer.text(table.columnFaults) + printer.text(table.columnWarnings)
      _ = TableInspection(table)
      var line = 0
      while let row = table.next() {
        if row.line <= line { return "rows run backwards" }
        line = row.line
        if row.answers == nil, row.faults.isEmpty { return "a row is lost without a word" }
        if let fault = unshown(row.faults, table.source) { return fault }
      }
      return nil
    } catch {
      return unshown(error.diagnostics, error.source)
    }
  }
}

extension ReadingTargets {
  /// What is wrong with the printed faults of a text.
  private static func unshown(_ diagnostics: Diagnostics, _ source: SourceText) -> String? {
    let size = source.bytes.count
    let isInside = diagnostics.allSatisfy {
      0 <= $0.range.lowerBound && $0.range.lowerBound <= size && $0.range.upperBound <= size
    }
    if !isInside { return "a fault lies outside the text" }
    let text = DiagnosticPrinter(source, in: .english, showsCodes: true).text(diagnostics)
    if text.isEmpty != diagnostics.isEmpty { return "a fault is not printed" }
    let drives = text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F }
    return drives ? "what is printed drives the terminal" : nil
  }

  /// Whether a value reaches beyond the text or its collection.
  private static func outside(_ nodes: [Node], _ source: SourceText) -> String? {
    var pending = nodes
    while let node = pending.popLast() {
      if node.range.upperBound > source.bytes.count { return "a value lies outside the text" }
      if node.isAlias { continue }
      pending += node.elements + node.entries.flatMap { [$0.key, $0.value] }
    }
    return nil
  }

  /// Makes everything that is made of answers.
  private static func reports(of answers: Answers, by questionnaire: Questionnaire) -> String? {
    let provenance = Provenance(tool: "fuzz", questionnaireHash: "0", answersHash: "0")
    guard var evaluation = try? Evaluation(of: answers, by: questionnaire),
      (try? evaluation.result(days: 40, provenance)) != nil,
      let input = try? evaluation.reportInput(days: 40, provenance)
    else { return nil }
    _ = TextSummary(input, language: "en").text
    for language in ["en", "fr"] {
      let report = Report(input, language: language, withCharts: true)
      if !report.html.hasSuffix("</html>\n") { return "the page is not complete" }
      if report.markdown.isEmpty { return "the report is empty" }
    }
    return nil
  }
}
