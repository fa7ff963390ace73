package import Localization
package import YAML

extension FormatFault {
  /// The kinds of faults in the shape of a file.
  package enum Kind: String, FaultKind {
    case wrongType = "wrong-type"
    case cutText = "cut-text"
    case emptyValue = "empty-value"
    case emptyList = "empty-list"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case notIndented = "not-indented"
    case unknownWord = "unknown-word"
    case notANumber = "not-a-number"
    case quotedNumber = "quoted-number"
    case notHalfDays = "not-half-days"
    case outOfRange = "out-of-range"
    case tooLong = "too-long"
    case tooMany = "too-many"
    case tooFew = "too-few"
    case badID = "bad-id"
    case repeatedID = "repeated-id"
    case unknownReference = "unknown-reference"
  }

  package var code: String { kind.rawValue }

  private var kind: Kind {
    switch self {
    case .wrongType, .noRange, .textWithColon: .wrongType
    case .cutText, .cutAtComma(_, _, isWarning: true): .cutText
    case .emptyValue, .emptyText: .emptyValue
    case .emptyList: .emptyList
    case .unknownKey, .cutAtComma(_, _, isWarning: false): .unknownKey
    case .missingKey, .neitherKindOfFile: .missingKey
    case .notIndented: .notIndented
    case .unknownWord: .unknownWord
    case .notANumber, .notAWholeNumber, .decimalComma: .notANumber
    case .quotedNumber: .quotedNumber
    case .notHalfDays: .notHalfDays
    case .outside, .notAbove: .outOfRange
    case .tooLong: .tooLong
    case .tooMany: .tooMany
    case .tooFew: .tooFew
    case .badID, .longID, .reservedID: .badID
    case .repeatedID, .repeatedReference: .repeatedID
    case .unknownReference: .unknownReference
    }
  }
}

extension FormatFault.Kind {
  package var severity: Severity? { self == .cutText ? .warning : .error }

  package var explanation: Wording {
    switch self {
    case .wrongType:
      Wording(
        en: "A value is of another kind than its key takes, a list in place of a text for "
          + "example.",
        fr: "Une valeur n’est pas du genre que sa clé accepte, une liste au lieu d’un texte "
          + "par exemple.")
    case .cutText:
      Wording(
        en: "A text without quotes has ' #' in it: it ends there, and the rest is a comment.",
        fr: "Un texte sans guillemets contient «\u{A0} #\u{A0}»\u{A0}: il finit là, et la suite "
          + "est un commentaire.")
    case .emptyValue:
      Wording(
        en: "A key or a text has no value. Leave the key out, or write one.",
        fr: "Une clé ou un texte n’a pas de valeur. Omettez la clé, ou écrivez-en une.")
    case .emptyList:
      Wording(
        en: "A list that must have an entry has none.",
        fr: "Une liste qui doit avoir un élément n’en a pas.")
    case .unknownKey:
      Wording(
        en: "The key belongs nowhere here; often it is misspelt.",
        fr: "La clé n’a pas sa place ici\u{202F}; souvent, elle est mal écrite.")
    case .missingKey:
      Wording(en: "A key that must be there is missing.", fr: "Il manque une clé obligatoire.")
    case .notIndented:
      Wording(
        en: "A key stands in the column of the key that it belongs to, not further right.",
        fr: "Une clé est dans la colonne de la clé dont elle dépend, et non plus à droite.")
    case .unknownWord:
      Wording(
        en: "Only a few words are taken here, and this is none of them.",
        fr: "Seuls quelques mots sont acceptés ici, et celui-ci n’en est pas.")
    case .notANumber:
      Wording(
        en: "What stands for a number is not written in digits, with a point before decimals.",
        fr: "Ce qui doit être un nombre n’est pas écrit en chiffres, avec un point devant les "
          + "décimales.")
    case .quotedNumber:
      Wording(
        en: "A number is in quotes, which make a text of it.",
        fr: "Un nombre est entre guillemets, ce qui en fait un texte.")
    case .notHalfDays:
      Wording(
        en: "A number of days is 0 or less, or no multiple of 0.5; 0.5, 1 and 1.5 can be written.",
        fr: "Un nombre de jours est nul, négatif, ou n’est pas un multiple de 0.5\u{202F}; 0.5, 1 "
          + "et 1.5 conviennent.")
    case .outOfRange:
      Wording(
        en: "The number lies outside what its key takes.",
        fr: "Le nombre est hors de ce que sa clé accepte.")
    case .tooLong:
      Wording(en: "The text is longer than the limit.", fr: "Le texte dépasse la limite.")
    case .tooMany:
      Wording(
        en: "There are more entries than the limit.", fr: "Il y a plus d’éléments que la limite.")
    case .tooFew:
      Wording(
        en: "There are fewer entries than are needed.",
        fr: "Il y a moins d’éléments qu’il n’en faut.")
    case .badID:
      Wording(
        en: "An id is not a letter followed by letters, digits, '.', '_' or '-', 64 at most.",
        fr: "Un identifiant n’est pas une lettre suivie de lettres, de chiffres, de "
          + "«\u{A0}.\u{A0}», «\u{A0}_\u{A0}» ou «\u{A0}-\u{A0}», 64 au plus.")
    case .repeatedID:
      Wording(
        en: "Two things of one kind have the same id.",
        fr: "Deux choses du même genre ont le même identifiant.")
    case .unknownReference:
      Wording(
        en: "The id names nothing that the file declares.",
        fr: "L’identifiant ne nomme rien de ce que le fichier déclare.")
    }
  }
}
