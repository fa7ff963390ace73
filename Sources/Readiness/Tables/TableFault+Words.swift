package import Localization
import YAML

extension TableFault {
  package var message: Wording {
    switch self {
    case .notUTF8: Wording(en: "the text is not UTF-8", fr: "le texte n’est pas en UTF-8")
    case .windows1252:
      Wording(
        en: "the text is not UTF-8; it is read as Windows-1252",
        fr: "le texte n’est pas en UTF-8\u{202F}; il est lu comme du Windows-1252")
    case .mergeConflict: YAMLFault.mergeConflict(isComplete: true).message
    case .noQuestion:
      Wording(
        en: "no column is a question of the questionnaire",
        fr: "aucune colonne n’est une question du questionnaire")
    case .noRow:
      Wording(
        en: "the table holds a header and no row below it",
        fr: "le tableau a un en-tête et aucune ligne au-dessous")
    case .aboveHeader(let rows):
      rows == 1
        ? Wording(
          en: "this row stands above the header and is ignored",
          fr: "cette ligne se trouve au-dessus de l’en-tête et est ignorée")
        : Wording(
          en: "\(rows) rows stand above the header and are ignored",
          fr: "\(rows) lignes se trouvent au-dessus de l’en-tête et sont ignorées")
    case .unknownColumn(let name, _):
      Wording(
        en: "the column '\(name.excerpt)' matches no question and is ignored",
        fr: "la colonne «\u{A0}\(name.excerpt)\u{A0}» ne correspond à aucune question et est "
          + "ignorée")
    case .namelessColumn(let number):
      Wording(
        en: "column \(number) has no header, and this cell holds something: the column is ignored",
        fr: "la colonne \(number) n’a pas d’en-tête, et cette cellule contient quelque chose"
          + "\u{A0}: la colonne est ignorée")
    case .repeatedColumn(let name):
      Wording(
        en: "the column '\(name)' appears twice",
        fr: "la colonne «\u{A0}\(name)\u{A0}» figure deux fois")
    case .severalQuestions(let name, let ids):
      Wording(
        en: "the column '\(name.excerpt)' may be \(ids.joined(separator: " or ")): it is not read",
        fr: "la colonne «\u{A0}\(name.excerpt)\u{A0}» peut être "
          + "\(ids.joined(separator: " ou "))\u{A0}: elle n’est pas lue")
    case .unclosedQuote:
      Wording(en: "the quote is never closed", fr: "le guillemet n’est jamais fermé")
    case .textAfterQuote:
      Wording(en: "text after a closing quote", fr: "du texte après un guillemet fermant")
    case .wrongCount(let cells, let columns, let isRead): Self.wrongCount(cells, columns, isRead)
    case .tooLong(let limit):
      Wording(
        en: "the row is longer than \(grouped(limit)) bytes",
        fr: "la ligne dépasse \(Language.french.grouped(limit)) octets")
    case .tooManyCells(let limit):
      Wording(
        en: "the row has more than \(grouped(limit)) cells",
        fr: "la ligne a plus de \(Language.french.grouped(limit)) cellules")
    case .unknownRole(let role, _):
      Wording(
        en: "unknown role '\(role.excerpt)'; the row is not counted",
        fr: "rôle inconnu «\u{A0}\(role.excerpt)\u{A0}»\u{202F}; la ligne n’est pas comptée")
    case .unknownTarget(let name, _):
      Wording(en: "no question '\(name)'", fr: "pas de question «\u{A0}\(name)\u{A0}»")
    case .cell(_, let cell):
      Wording(
        en: "column '\(cell.column)': \(cell.fault.message.text(in: .english))",
        fr: "colonne «\u{A0}\(cell.column)\u{A0}»\u{A0}: \(cell.fault.message.text(in: .french))")
    case .lateCell(let text, let column):
      Wording(
        en: "column '\(column)': '\(text.excerpt)' does not fit what the beginning of the table "
          + "tells of the column",
        fr: "colonne «\u{A0}\(column)\u{A0}»\u{A0}: «\u{A0}\(text.excerpt)\u{A0}» ne "
          + "correspond pas à ce que le début du tableau dit de la colonne")
    case .noTick(let text, let column, _):
      Wording(
        en: "column '\(column)': '\(text.excerpt)' does not say whether the option is ticked",
        fr: "colonne «\u{A0}\(column)\u{A0}»\u{A0}: «\u{A0}\(text.excerpt)\u{A0}» ne dit pas si "
          + "l’option est cochée")
    case .contradictingColumns(let question):
      Wording(
        en: "the columns of single options of '\(question)' do not say what its own column says",
        fr: "les colonnes des options de «\u{A0}\(question)\u{A0}» ne disent pas ce que dit sa "
          + "propre colonne")
    case .severalLines(let text, let question, let readings):
      Wording(
        en: "'\(text.excerpt)' is "
          + readings.map { "the \($0.isNumber ? "number" : "text") of answer \($0.line)" }
          .joined(separator: " and ") + " of '\(question)', and nothing in the column tells which",
        fr: "«\u{A0}\(text.excerpt)\u{A0}» est "
          + readings.map { "le \($0.isNumber ? "numéro" : "texte") de la réponse \($0.line)" }
          .joined(separator: " et ")
          + " de «\u{A0}\(question)\u{A0}», et rien dans la colonne ne dit lequel")
    case .contradiction(let question, let text, let number, _):
      Wording(
        en: "the column of '\(question)' contradicts itself: '\(text.text)' can only be the text "
          + "of answer \(text.line), and '\(number.text)' only the number of answer \(number.line)",
        fr: "la colonne de «\u{A0}\(question)\u{A0}» se contredit\u{A0}: "
          + "«\u{A0}\(text.text)\u{A0}» ne peut être que le texte de la réponse \(text.line), et "
          + "«\u{A0}\(number.text)\u{A0}» que le numéro de la réponse \(number.line)")
    case .severalDays(let text, let days, _):
      Wording(
        en: "'\(text)' is \(days.joined(separator: " or ")), and nothing in the column tells "
          + "which: no date is taken from it",
        fr: "«\u{A0}\(text)\u{A0}» est \(days.joined(separator: " ou ")), et rien dans la colonne "
          + "ne dit lequel\u{A0}: aucune date n’en est prise")
    case .noDay(let text, let others):
      Wording(
        en: "'\(text)' is not a calendar date"
          + (others > 0
            ? ", nor \(others == 1 ? "is" : "are") \(others) more of the column" : "")
          + ": no date is taken from there",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas une date du calendrier"
          + (others > 0 ? " (et \(others) de plus dans la colonne)" : "")
          + "\u{A0}: aucune date n’en est prise")
    }
  }

  package var help: Wording? {
    switch self {
    case .notUTF8, .windows1252:
      Wording(en: "save it as “CSV UTF-8”", fr: "enregistrez-le en «\u{A0}CSV UTF-8\u{A0}»")
    case .mergeConflict: YAMLFault.mergeConflict(isComplete: true).help
    case .noQuestion:
      Wording(
        en: "the header holds the ids or the texts of the questions between commas, semicolons or "
          + "tabs; --map names a file for other headers",
        fr: "l’en-tête contient les identifiants ou les textes des questions entre virgules, "
          + "points-virgules ou tabulations\u{202F}; --map nomme un fichier pour d’autres "
          + "en-têtes")
    case .noRow: Wording(en: "export the answers too", fr: "exportez aussi les réponses")
    case .aboveHeader: nil
    case .unknownColumn(let name, let nearest):
      nearest.map {
        Wording(
          en: "the nearest question is '\($0)': if it is that one, write "
            + "'\(column(name, $0))' into the --map file",
          fr: "la question la plus proche est «\u{A0}\($0)\u{A0}»\u{202F}; si c’est elle, écrivez "
            + "«\u{A0}\(column(name, $0))\u{A0}» dans le fichier de --map")
      }
        ?? Wording(
          en: "if it is a question, say which one in the --map file; start one with "
            + "“readiness table ... -o FILE”",
          fr: "si c’est une question, dites laquelle dans le fichier de --map\u{202F}; "
            + "«\u{A0}readiness table ... -o FICHIER\u{A0}» en commence un")
    case .namelessColumn:
      Wording(en: "write a header above it", fr: "écrivez un en-tête au-dessus")
    case .repeatedColumn:
      Wording(
        en: "keep one of the two; this one is not read",
        fr: "gardez l’une des deux\u{202F}; celle-ci n’est pas lue")
    case .severalQuestions(let name, let ids):
      Wording(
        en: "say which one in the --map file: '\(column(name, ids[0]))'",
        fr: "dites laquelle dans le fichier de --map\u{A0}: "
          + "«\u{A0}\(column(name, ids[0]))\u{A0}»")
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
        en: "leave out the columns that are not questions",
        fr: "omettez les colonnes qui ne sont pas des questions")
    case .wrongCount:
      Wording(
        en: "look for a missing or a superfluous delimiter, or a quote",
        fr: "cherchez un séparateur qui manque ou qui est de trop, ou un guillemet")
    case .unknownRole(let role, let valid):
      valid.first.map {
        let roles = valid.joined(separator: ", ")
        let map = meaning(of: role, in: "role", $0)
        return Wording(
          en: "the roles are \(roles); the --map file can say which one it is: '\(map)'",
          fr: "les rôles sont \(roles)\u{202F}; le fichier de --map peut dire lequel c’est\u{A0}: "
            + "«\u{A0}\(map)\u{A0}»")
      }
    case .unknownTarget(_, let nearest):
      nearest.map {
        Wording(
          en: "the nearest question is '\($0)'",
          fr: "la question la plus proche est «\u{A0}\($0)\u{A0}»")
      }
        ?? Wording(
          en: "write a question, question.option, role, name, id, date, organisation, label:NAME "
            + "or ignore",
          fr: "écrivez une question, question.option, role, name, id, date, organisation, "
            + "label:NOM ou ignore")
    case .cell(let text, let cell): cell.help(text)
    case .lateCell:
      Wording(
        en: "say in the --map file what the cells mean, or the order of dates",
        fr: "dites dans le fichier de --map ce que les cellules signifient, ou l’ordre des dates")
    case .noTick(let text, _, let question):
      Wording(
        en: "write yes or no, or into the --map file "
          + "'\(meaning(of: text, in: question, "yes"))'",
        fr: "écrivez yes ou no, ou dans le fichier de --map "
          + "«\u{A0}\(meaning(of: text, in: question, "yes"))\u{A0}»")
    case .contradictingColumns:
      Wording(
        en: "keep its own column, or those of its options",
        fr: "gardez sa propre colonne, ou celles de ses options")
    case .severalLines(_, let question, let readings),
      .contradiction(let question, _, _, let readings):
      Wording(
        en: "paste one line into the --map file: "
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
        en: "write one line into the --map file: "
          + orders.map { "'dates: \($0)'" }.joined(separator: " or "),
        fr: "écrivez une ligne dans le fichier de --map\u{A0}: "
          + orders.map { "«\u{A0}dates: \($0)\u{A0}»" }.joined(separator: " ou "))
    case .noDay: Wording(en: "write it as YYYY-MM-DD", fr: "écrivez-le sous la forme AAAA-MM-JJ")
    }
  }

  private static func wrongCount(_ cells: Int, _ columns: Int, _ isRead: Bool) -> Wording {
    let english =
      "\(cells) \(cells == 1 ? "cell" : "cells") under "
      + "\(columns) \(columns == 1 ? "column" : "columns"): "
    let french =
      "\(cells) \(cells < 2 ? "cellule" : "cellules") sous "
      + "\(columns) \(columns < 2 ? "colonne" : "colonnes")\u{A0}: "
    if !isRead {
      return Wording(
        en: english + "cells may have moved, and the row is not counted",
        fr: french + "des cellules ont pu se décaler, et la ligne n’est pas comptée")
    }
    return cells > columns
      ? Wording(
        en: english + "what stands after the last column is ignored",
        fr: french + "ce qui dépasse la dernière colonne est ignoré")
      : Wording(
        en: english + "the last columns count as empty",
        fr: french + "les dernières colonnes comptent comme vides")
  }

  /// The line of a map that says which question a column is.
  private func column(_ name: String, _ id: String) -> String {
    "columns: {\(name.yamlQuoted): \(id)}"
  }
}

/// The line of a map that says what a cell means.
private func meaning(of text: String, in target: String, _ meaning: String) -> String {
  "answers: {\(target): {\(text.yamlQuoted): \(meaning)}}"
}

extension TableFault.Cell {
  /// What would do, in a table.
  fileprivate func help(_ text: String) -> Wording? {
    guard let question else { return remedy }
    let map = meaning(of: text, in: question, options(text) ?? "dont-know")
    guard let remedy else {
      return Wording(
        en: "say in the --map file what it means: '\(map)'",
        fr: "dites dans le fichier de --map ce que cela signifie\u{A0}: «\u{A0}\(map)\u{A0}»")
    }
    return Wording(
      en: remedy.text(in: .english) + "; or say in the --map file what it means: '\(map)'",
      fr: remedy.text(in: .french)
        + "\u{202F}; ou dites dans le fichier de --map ce que cela signifie\u{A0}: "
        + "«\u{A0}\(map)\u{A0}»")
  }

  /// The options that a cell of their numbers with spaces between names, as a map holds them:
  /// survey tools write so, but what the numbers stand for there only people know.
  private func options(_ text: String) -> String? {
    guard case .noOption(_, let valid, _) = fault else { return nil }
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    guard numbers.count > 1, numbers.count == text.split(separator: " ").count,
      numbers.allSatisfy({ (1...valid.count).contains($0) })
    else { return nil }
    return "[\(numbers.map { valid[$0 - 1] }.joined(separator: ", "))]"
  }

  private var remedy: Wording? {
    switch fault {
    case .noLine(_, let lines, _):
      Wording(
        en: "write an answer from 1 to \(lines), or its text",
        fr: "écrivez une réponse de 1 à \(lines), ou son texte")
    case .noYesOrNo:
      Wording(en: "write yes, no or dont-know", fr: "écrivez yes, no ou dont-know")
    case .noNumber:
      Wording(
        en: "write a number, a range such as 3-6, or dont-know",
        fr: "écrivez un nombre, un intervalle comme 3-6, ou dont-know")
    case .rangeBackwards(let low, let high):
      Wording(
        en: "write '\(decimalNotation(high))-\(decimalNotation(low))'",
        fr: "écrivez «\u{A0}\(decimalNotation(high))-\(decimalNotation(low))\u{A0}»")
    case .isExclusive: Wording(en: "leave one of them out", fr: "ôtez l’une d’elles")
    case .wrongType: Wording(en: "shorten it", fr: "raccourcissez-le")
    case .noReason:
      Wording(
        en: "write 'not-applicable: the reason'",
        fr: "écrivez «\u{A0}not-applicable: la raison\u{A0}»")
    default: fault.help
    }
  }
}
