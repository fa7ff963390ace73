package import Localization
package import YAML

/// What can be wrong with a table of answers, or with the file that maps its columns.
package enum TableFault: Fault {
  case notUTF8
  case mergeConflict
  case noQuestion
  case unknownColumn(String, nearest: String?)
  case repeatedColumn(String)
  case unclosedQuote
  case textAfterQuote
  case wrongCount(cells: Int, columns: Int)
  case tooLong(limit: Int)
  case tooManyCells(limit: Int)
  case unknownRole(String, valid: [String])
  case unknownTarget(String, nearest: String?)

  /// A cell that means several lines of a question, the ways to read it.
  case severalLines(String, question: String, [LineReading])

  /// A cell that means several days, each in an order of its numbers.
  case severalDays(String, days: [String], orders: [String])

  /// A cell that is no day of the calendar, and how many others are none.
  case noDay(String, others: Int)

  /// One way to read the cells of a column that are both texts of options and numbers of lines.
  package struct LineReading: Equatable, Sendable {
    /// Whether it reads numbers of lines; otherwise texts of options.
    let isNumber: Bool

    /// The line of the cell that is shown.
    let line: Int

    /// The cells with their lines, as a map holds them.
    let map: String
  }
}

extension TableFault {
  package var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .mergeConflict: "merge-conflict"
    case .noQuestion: "no-question"
    case .unknownColumn: "unknown-column"
    case .repeatedColumn: "repeated-column"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .wrongCount: "wrong-count"
    case .tooLong: "long-row"
    case .tooManyCells: "many-columns"
    case .unknownRole: "unknown-role"
    case .unknownTarget: "unknown-target"
    case .severalLines: "several-lines"
    case .severalDays: "several-days"
    case .noDay: "no-day"
    }
  }

  package var severity: Severity {
    switch self {
    case .severalDays, .noDay: .warning
    case .notUTF8, .mergeConflict, .noQuestion, .unknownColumn, .repeatedColumn, .unclosedQuote,
      .textAfterQuote, .wrongCount, .tooLong, .tooManyCells, .unknownRole, .unknownTarget,
      .severalLines:
      .error
    }
  }

  package var message: Wording {
    switch self {
    case .notUTF8: Wording(en: "the text is not UTF-8", fr: "le texte n’est pas en UTF-8")
    case .mergeConflict: YAMLFault.mergeConflict(isComplete: true).message
    case .noQuestion:
      Wording(
        en: "no column is a question of the questionnaire",
        fr: "aucune colonne n’est une question du questionnaire")
    case .unknownColumn(let name, _):
      Wording(en: "unknown column '\(name)'", fr: "colonne inconnue «\u{A0}\(name)\u{A0}»")
    case .repeatedColumn(let name):
      Wording(
        en: "the column '\(name)' is there twice",
        fr: "la colonne «\u{A0}\(name)\u{A0}» y est deux fois")
    case .unclosedQuote:
      Wording(en: "the quote is never closed", fr: "le guillemet n’est jamais fermé")
    case .textAfterQuote:
      Wording(en: "text after a closing quote", fr: "du texte après un guillemet fermant")
    case .wrongCount(let cells, let columns):
      Wording(
        en: "\(cells) \(cells == 1 ? "cell" : "cells") under "
          + "\(columns) \(columns == 1 ? "column" : "columns")",
        fr: "\(cells) \(cells < 2 ? "cellule" : "cellules") sous "
          + "\(columns) \(columns < 2 ? "colonne" : "colonnes")")
    case .tooLong(let limit):
      Wording(
        en: "the row is longer than \(grouped(limit)) bytes",
        fr: "la ligne dépasse \(Language.french.grouped(limit)) octets")
    case .tooManyCells(let limit):
      Wording(
        en: "the row has more than \(grouped(limit)) cells",
        fr: "la ligne a plus de \(Language.french.grouped(limit)) cellules")
    case .unknownRole(let role, _):
      Wording(en: "unknown role '\(role)'", fr: "rôle inconnu «\u{A0}\(role)\u{A0}»")
    case .unknownTarget(let name, _):
      Wording(en: "no question '\(name)'", fr: "pas de question «\u{A0}\(name)\u{A0}»")
    case .severalLines(let text, let question, let readings):
      Wording(
        en: "'\(text)' is "
          + readings.map { "the \($0.isNumber ? "number" : "text") of line \($0.line)" }
          .joined(separator: " and ") + " of '\(question)', and nothing in the column tells which",
        fr: "«\u{A0}\(text)\u{A0}» est "
          + readings.map { "le \($0.isNumber ? "numéro" : "texte") de la ligne \($0.line)" }
          .joined(separator: " et ")
          + " de «\u{A0}\(question)\u{A0}», et rien dans la colonne ne dit lequel")
    case .severalDays(let text, let days, _):
      Wording(
        en: "'\(text)' is \(days.joined(separator: " or ")), and nothing in the column " + "tells "
          + "which: no date is taken from it",
        fr: "«\u{A0}\(text)\u{A0}» est \(days.joined(separator: " ou ")), et rien dans la "
          + "colonne "
          + "ne dit lequel\u{A0}: aucune date n’en est prise")
    case .noDay(let text, let others):
      Wording(
        en: "'\(text)' is no calendar date"
          + (others > 0
            ? ", and \(others) more of the column \(others == 1 ? "is" : "are") none" : "")
          + ": no date is taken from there",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas une date du calendrier"
          + (others > 0 ? " (et \(others) de plus dans la colonne)" : "")
          + "\u{A0}: aucune date n’en est prise")
    }
  }

  package var help: Wording? {
    switch self {
    case .notUTF8:
      Wording(en: "save it as “CSV UTF-8”", fr: "enregistrez-le en «\u{A0}CSV UTF-8\u{A0}»")
    case .mergeConflict: YAMLFault.mergeConflict(isComplete: true).help
    case .noQuestion:
      Wording(
        en: "the header holds question ids between commas, semicolons or tabs; "
          + "--map names a file for other headers",
        fr: "l’en-tête contient des identifiants de questions entre virgules, "
          + "points-virgules ou tabulations\u{202F}; --map nomme un fichier pour d’autres "
          + "en-têtes")
    case .unknownColumn(_, let nearest):
      Wording(
        en: (nearest.map { "the nearest question is '\($0)'; " } ?? "")
          + "'ignore' it in the file of --map if it is none",
        fr: (nearest.map {
          "la question la plus proche est «\u{A0}\($0)\u{A0}»\u{202F}; "
        } ?? "") + "écrivez «\u{A0}ignore\u{A0}» dans le fichier de --map si ce n’en est pas une")
    case .repeatedColumn:
      Wording(
        en: "keep one of the two; this one is not read",
        fr: "gardez l’une des deux\u{202F}; celle-ci n’est pas lue")
    case .unclosedQuote, .textAfterQuote:
      Wording(
        en: "write a quote inside a cell twice",
        fr: "doublez un guillemet à l’intérieur d’une cellule")
    case .tooLong:
      Wording(
        en: "look for a quote that is never closed",
        fr: "cherchez un guillemet qui n’est jamais fermé")
    case .tooManyCells:
      Wording(
        en: "leave out the columns that are no questions",
        fr: "omettez les colonnes qui ne sont pas des questions")
    case .wrongCount:
      Wording(
        en: "look for a missing or a superfluous delimiter, or a quote",
        fr: "cherchez un séparateur qui manque ou qui est de trop, ou un guillemet")
    case .unknownRole(_, let valid):
      valid.isEmpty
        ? nil
        : Wording(
          en: "the roles are \(valid.joined(separator: ", "))",
          fr: "les rôles sont \(valid.joined(separator: ", "))")
    case .unknownTarget(_, let nearest):
      nearest.map {
        Wording(
          en: "the nearest question is '\($0)'",
          fr: "la question la plus proche est «\u{A0}\($0)\u{A0}»")
      }
        ?? Wording(
          en: "write a question, role, name, id, date, organisation or ignore",
          fr: "écrivez une question, role, name, id, date, organisation ou ignore")
    case .severalLines(_, let question, let readings):
      Wording(
        en: "paste one line into the file of --map: "
          + readings.map { reading in
            "for \(reading.isNumber ? "numbers" : "texts") "
              + "'answers: {\(question): {\(reading.map)}}'"
          }.joined(separator: ", "),
        fr: "collez une ligne dans le fichier de --map\u{A0}: "
          + readings.map { reading in
            "pour les \(reading.isNumber ? "numéros" : "textes") "
              + "«\u{A0}answers: {\(question): {\(reading.map)}}\u{A0}»"
          }.joined(separator: ", "))
    case .severalDays(_, _, let orders):
      Wording(
        en: "write one line into the file of --map: "
          + orders.map { "'dates: \($0)'" }.joined(separator: " or "),
        fr: "écrivez une ligne dans le fichier de --map\u{A0}: "
          + orders.map { "«\u{A0}dates: \($0)\u{A0}»" }.joined(separator: " ou "))
    case .noDay: Wording(en: "write it as YYYY-MM-DD", fr: "écrivez-le sous la forme AAAA-MM-JJ")
    }
  }
}
