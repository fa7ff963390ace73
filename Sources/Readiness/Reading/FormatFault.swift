package import Localization
package import YAML

/// A fault in how a file is written: a key, the type of a value, a limit, an id.
package enum FormatFault: Fault {
  case wrongType(expected: String, found: String)
  /// Something else where a range is wanted, in the braces of an answer or without.
  case noRange(found: String, isAnswer: Bool)
  /// A text with a colon that was read as a mapping.
  case textWithColon(String)
  /// A text behind which a comment stands that was to be a part of it.
  case cutText(comment: String)
  /// A text in braces that ends at a comma for YAML, so that its rest was read as keys.
  case cutAtComma(rest: String, text: String, isWarning: Bool)
  case emptyValue(key: String, isRequired: Bool = false)
  case emptyText
  case emptyList(String)
  case unknownKey(String, in: String, nearest: String?, valid: [String])
  case missingKey(String, in: String)
  /// A key, and how many more, that stand in the column of the key they belong to.
  case notIndented(String, below: String, more: Int)
  case neitherKindOfFile
  case unknownWord(String, for: String, valid: [String], nearest: String?)
  case notANumber(String)
  case notAWholeNumber(String)
  case decimalComma(String, String)
  case quotedNumber(String)
  case notHalfDays(String)
  case outside(String, low: String, high: String?)
  case notAbove(String, Int)
  case tooLong(limit: Int)
  case tooMany(String, limit: Int)
  case tooFew(String, least: Int)
  case badID(String)
  case longID(limit: Int)
  case reservedID(String)
  case repeatedID(String, of: String)
  case repeatedReference(String, to: String)
  case unknownReference(String, to: String, nearest: String?, valid: [String])
}

extension FormatFault {
  package var severity: Severity {
    switch self {
    case .cutText, .cutAtComma(_, _, isWarning: true): .warning
    default: .error
    }
  }

  package var message: Wording {
    switch self {
    case .wrongType(let expected, let found):
      Wording(
        en: "expected \(expected), found \(found)",
        fr: "attendu\u{A0}: \(expected.french)\u{202F}; trouvé\u{A0}: \(found.french)")
    case .noRange:
      Wording(
        en: "a range needs two numbers: [least, most]",
        fr: "une fourchette demande deux nombres\u{A0}: [le plus petit, le plus grand]")
    case .textWithColon:
      Wording(
        en: "a text with ': ' in it is read as a mapping",
        fr: "un texte qui contient «\u{A0}: \u{A0}» se lit comme un ensemble de clés")
    case .cutText(let comment):
      Wording(
        en: "'\(comment)' is a comment, not a part of the text",
        fr: "«\u{A0}\(comment)\u{A0}» est un commentaire, pas une partie du texte")
    case .cutAtComma(let rest, _, _):
      Wording(
        en: "the text ends at the comma in front of '\(rest)'",
        fr: "le texte s’arrête à la virgule devant «\u{A0}\(rest)\u{A0}»")
    case .emptyValue(let key, _):
      Wording(en: "'\(key)' has no value", fr: "«\u{A0}\(key)\u{A0}» n’a pas de valeur")
    case .emptyText: Wording(en: "the text is empty", fr: "le texte est vide")
    case .emptyList(let what):
      Wording(en: "the list of \(what) is empty", fr: "la liste est vide (\(what.french))")
    case .unknownKey(let key, let what, _, _):
      Wording(
        en: "unknown key '\(key)' in \(what)",
        fr: "clé inconnue «\u{A0}\(key)\u{A0}» (\(what.french))")
    case .missingKey(let key, let what):
      Wording(
        en: "'\(key)' is missing in \(what)", fr: "il manque «\u{A0}\(key)\u{A0}» (\(what.french))")
    case .notIndented(let key, let above, 0):
      Wording(
        en: "'\(key)' is not indented below '\(above)'",
        fr: "«\u{A0}\(key)\u{A0}» n’est pas en retrait sous «\u{A0}\(above)\u{A0}»")
    case .notIndented(let key, let above, let more):
      Wording(
        en: "'\(key)' and \(more) more \(more == 1 ? "key" : "keys") are not indented below "
          + "'\(above)'",
        fr: "«\u{A0}\(key)\u{A0}» et \(more) "
          + "\(more == 1 ? "autre clé" : "autres clés") ne sont pas en retrait "
          + "sous «\u{A0}\(above)\u{A0}»")
    case .neitherKindOfFile:
      Wording(
        en: "this is neither a questionnaire nor an answers file",
        fr: "ce n’est ni un questionnaire ni un fichier de réponses")
    case .unknownWord(let word, let what, _, _):
      Wording(
        en: "unknown \(what) '\(word)'",
        fr: "«\u{A0}\(word)\u{A0}» ne convient pas (\(what.french))")
    case .notANumber(let text):
      Wording(en: "'\(text)' is not a number", fr: "«\u{A0}\(text)\u{A0}» n’est pas un nombre")
    case .notAWholeNumber(let text):
      Wording(
        en: "'\(text)' is not a whole number",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas un nombre entier")
    case .decimalComma(let whole, let decimals):
      Wording(
        en: "'\(whole),\(decimals)' is read as two values",
        fr: "«\u{A0}\(whole),\(decimals)\u{A0}» se lit comme deux valeurs")
    case .quotedNumber(let text):
      Wording(
        en: "\"\(text)\" is a text, not a number", fr: "\"\(text)\" est un texte, pas un nombre")
    case .notHalfDays(let text):
      Wording(
        en: "'\(text)' is not a number of half days above 0",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas un nombre de demi-journées supérieur à 0")
    case .outside(let value, let low, let high):
      high.map { high in
        Wording(
          en: "\(value) is not between \(low) and \(high)",
          fr: "\(value) n’est pas entre \(low) et \(high)")
      } ?? Wording(en: "\(value) is below \(low)", fr: "\(value) est inférieur à \(low)")
    case .notAbove(let value, let low):
      Wording(en: "\(value) is not above \(low)", fr: "\(value) n’est pas supérieur à \(low)")
    case .tooLong(let limit):
      Wording(
        en: "the text is longer than \(grouped(limit)) characters",
        fr: "le texte dépasse \(Language.french.grouped(limit)) caractères")
    case .tooMany(let what, let limit):
      Wording(
        en: "more than \(grouped(limit)) \(what)",
        fr: "plus de \(Language.french.grouped(limit)) \(what.french)")
    case .tooFew(let what, let least):
      Wording(en: "fewer than \(least) \(what)", fr: "moins de \(least) \(what.french)")
    case .badID(let id):
      Wording(en: "'\(id)' is not an id", fr: "«\u{A0}\(id)\u{A0}» n’est pas un identifiant")
    case .longID(let limit):
      Wording(
        en: "the id is longer than \(limit) characters",
        fr: "l’identifiant dépasse \(limit) caractères")
    case .reservedID(let id):
      Wording(
        en: "'\(id)' is reserved and cannot be an id",
        fr: "«\u{A0}\(id)\u{A0}» est réservé et ne peut pas être un identifiant")
    case .repeatedID(let id, let kind), .repeatedReference(let id, let kind):
      Wording(
        en: "the \(kind) '\(id)' appears twice",
        fr: "«\u{A0}\(id)\u{A0}» figure deux fois (\(kind.french))")
    case .unknownReference(let id, let kind, _, _):
      Wording(
        en: "unknown \(kind) '\(id)'",
        fr: "identifiant inconnu (\(kind.french))\u{A0}: «\u{A0}\(id)\u{A0}»")
    }
  }

  package var help: Wording? {
    switch self {
    case .wrongType(let expected, let found): Self.brackets(expected, found)
    case .noRange(let found, let isAnswer): Self.range(as: found, isAnswer: isAnswer)
    case .tooLong, .tooMany, .longID: nil
    case .missingKey("version", in: "an answers file"):
      Wording(
        en: "write the version of the questionnaire that was answered, for example 'version: 2'",
        fr: "écrivez la version du questionnaire auquel on a répondu, par exemple "
          + "«\u{A0}version: 2\u{A0}»")
    case .missingKey(let key, _): Self.example(of: key)
    case .outside, .notAbove: nil
    case .cutAtComma(_, let text, _) where text.first.map("“«‘".contains) == true:
      Wording(
        en: "write straight quotes: \(text.filter { !"“”«»‘’".contains($0) }.trimmed.yamlQuoted)",
        fr: "écrivez des guillemets droits\u{A0}: "
          + text.filter { !"“”«»‘’".contains($0) }.trimmed.yamlQuoted)
    case .textWithColon(let text), .cutAtComma(_, let text, _):
      Wording(
        en: "put the text in quotes: \(text.yamlQuoted)",
        fr: "mettez le texte entre guillemets\u{A0}: \(text.yamlQuoted)")
    case .cutText:
      Wording(
        en: "put the text in quotes, or write a space after the '#' of a comment",
        fr: "mettez le texte entre guillemets, ou écrivez une espace après le «\u{A0}#\u{A0}» "
          + "d’un commentaire")
    case .notIndented(_, let above, 0):
      Wording(
        en: "indent it more than '\(above)'",
        fr: "mettez-la plus en retrait que «\u{A0}\(above)\u{A0}»")
    case .notIndented(_, let above, _):
      Wording(
        en: "indent them more than '\(above)'",
        fr: "mettez-les plus en retrait que «\u{A0}\(above)\u{A0}»")
    case .neitherKindOfFile: YAMLFault.empty.help
    case .decimalComma(let whole, let decimals):
      decimals.count == 3 && whole != "0"
        ? Wording(
          en: "write \(whole)\(decimals), or \(whole).\(decimals) with a point",
          fr: "écrivez \(whole)\(decimals), ou \(whole).\(decimals) avec un point")
        : Wording(
          en: "write \(whole).\(decimals), with a point",
          fr: "écrivez \(whole).\(decimals), avec un point")
    case .emptyValue(let key, isRequired: true):
      Self.example(of: key) ?? Wording(en: "write a value", fr: "écrivez une valeur")
    case .emptyValue(let key, isRequired: false):
      Wording(
        en: "write a value, or leave '\(key)' out",
        fr: "écrivez une valeur, ou omettez «\u{A0}\(key)\u{A0}»")
    case .emptyText:
      Wording(en: "write a text, or leave the key out", fr: "écrivez un texte, ou omettez la clé")
    case .emptyList: Wording(en: "write at least one entry", fr: "écrivez au moins un élément")
    case .tooFew(let what, let least):
      Wording(en: "write at least \(least) \(what)", fr: "écrivez au moins \(least) \(what.french)")
    case .unknownKey(_, _, let nearest, let valid): Self.choices(nearest, "key", valid)
    case .unknownWord(_, "evidence", let valid, let nearest):
      Self.choices(nearest, "evidence", valid).map(Self.withEvidenceOfReports)
    case .unknownWord(_, let what, let valid, let nearest): Self.choices(nearest, what, valid)
    case .notANumber(let text) where Self.decimalComma(in: text) != nil:
      Self.decimalComma(in: text)?.help
    case .notANumber:
      Wording(
        en: "write digits, with '.' before decimals and no exponent",
        fr: "écrivez des chiffres, avec «\u{A0}.\u{A0}» devant les décimales et sans exposant")
    case .notAWholeNumber: Wording(en: "write digits only", fr: "n’écrivez que des chiffres")
    case .quotedNumber: Wording(en: "remove the quotes", fr: "supprimez les guillemets")
    case .notHalfDays:
      Wording(en: "write 0.5, 1, 1.5 and so on", fr: "écrivez 0.5, 1, 1.5 et ainsi de suite")
    case .badID:
      Wording(
        en: "an id is a letter from a to z or A to Z, followed by such letters, digits, '.', "
          + "'_' or '-'",
        fr: "un identifiant est une lettre de a à z ou de A à Z, suivie de telles lettres, de "
          + "chiffres, de «\u{A0}.\u{A0}», «\u{A0}_\u{A0}» ou «\u{A0}-\u{A0}»")
    case .reservedID: Self.reservedWords
    case .repeatedID(_, let kind):
      Wording(
        en: "give each \(kind) an id of its own", fr: "donnez à chacun son propre identifiant")
    case .repeatedReference: Wording(en: "name it once", fr: "nommez-le une seule fois")
    case .unknownReference(_, let kind, let nearest, let valid):
      Self.choices(nearest, kind, valid)
    }
  }

  private static var reservedWords: Wording {
    let keys = ConditionKeys.table.keys
    return Wording(
      en: "'\(keys.any.name)', '\(keys.all.name)' and '\(keys.not.name)' combine conditions",
      fr: "«\u{A0}\(keys.any.name)\u{A0}», «\u{A0}\(keys.all.name)\u{A0}» et "
        + "«\u{A0}\(keys.not.name)\u{A0}» combinent des conditions")
  }

  /// The fault of a number that is written with a comma; nil for any other text.
  static func decimalComma(in text: String) -> FormatFault? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
    return parts.count == 2 && areDigits ? .decimalComma(String(parts[0]), String(parts[1])) : nil
  }

  /// A key with a value as it may be, where that says more than the name; nil for other keys.
  private static func example(of key: String) -> Wording? {
    let values = [
      "format": "1", "version": "1", "languages": "[en, fr]", "full": "2", "range": "[0, 10]",
      "options": "[Low, Middle, High]", "reason": "Nobody has the time.", "weight": "1",
    ]
    return values[key].map {
      Wording(
        en: "write for example '\(key): \($0)'",
        fr: "écrivez par exemple «\u{A0}\(key): \($0)\u{A0}»")
    }
  }

  /// How to write a range: the one that is meant, where that can be read.
  private static func range(as found: String, isAnswer: Bool) -> Wording {
    let parser = NumberParser(notation: .typed, range: -Limits.number...Limits.number)
    var range = "[3, 6]"
    if case .between(let low, let high)? = try? parser.value(found) {
      range = "[\(decimalNotation(low)), \(decimalNotation(high))]"
    }
    let text = isAnswer ? "{between: \(range)}" : range
    return Wording(en: "write '\(text)'", fr: "écrivez «\u{A0}\(text)\u{A0}»")
  }

  /// How to write in brackets or braces what stands without: a list of one entry, a name; nil for
  /// any other fault.
  private static func brackets(_ expected: String, _ found: String) -> Wording? {
    guard found.hasPrefix("'"), found.utf8.count < 40 else { return nil }
    let text = String(found.dropFirst().dropLast())
    let examples = [
      "the record of an action": "{status: done}", "an outcome": "{decided: go, result: …}",
      "targets": "{level: tester}", "a mapping from name to text": "{sector: retail}",
      "a mapping from action to its record": "{R4.a: {status: done}}",
      "a mapping from area to score": "{value: 60}",
    ]
    if let example = examples.first(where: { expected.hasSuffix($0.key) })?.value {
      return Wording(
        en: "write the keys in braces, for example '\(example)'",
        fr: "écrivez les clés entre accolades, par exemple «\u{A0}\(example)\u{A0}»")
    }
    if expected.hasSuffix("the keys of a respondent") {
      return Wording(
        en: "write '{name: \(text)}'", fr: "écrivez «\u{A0}{name: \(text)}\u{A0}»")
    }
    guard expected.hasPrefix("a list of") else { return nil }
    return Wording(
      en: "for a list of one, write '[\(found.dropFirst().dropLast())]'",
      fr: "pour une liste d’un seul élément, écrivez "
        + "«\u{A0}[\(found.dropFirst().dropLast())]\u{A0}»")
  }

  /// The words of files for evidence, with those that reports have for them.
  private static func withEvidenceOfReports(_ choices: Wording) -> Wording {
    Wording(
      en: "\(choices.text(in: .english)) (in reports: stated only, documented, observed)",
      fr: "\(choices.text(in: .french)) (dans les rapports\u{A0}: déclaré, documenté, constaté)")
  }

  /// The nearest valid word if there is one, and all valid words if there are at most 12.
  static func choices(_ nearest: String?, _ kind: String, _ valid: [String]) -> Wording? {
    let few = (1...12).contains(valid.count)
    let english = valid.map { "'\($0)'" }.joined(separator: ", ")
    let french = valid.inFrenchQuotes
    let theNearest = kind == "key" ? "la plus proche" : "le plus proche"
    return switch (nearest, few) {
    case (let nearest?, true) where valid.count > 1:
      Wording(
        en: "the nearest \(kind) is '\(nearest)'; choose one of \(english)",
        fr: "\(theNearest) est «\u{A0}\(nearest)\u{A0}»\u{202F}; choisissez parmi \(french)")
    case (let nearest?, _):
      Wording(
        en: "the nearest \(kind) is '\(nearest)'",
        fr: "\(theNearest) est «\u{A0}\(nearest)\u{A0}»")
    case (nil, true):
      valid.count == 1
        ? Wording(en: "only \(english) can stand here", fr: "seul \(french) convient ici")
        : Wording(en: "choose one of \(english)", fr: "choisissez parmi \(french)")
    case (nil, false): nil
    }
  }
}
