package import Localization
package import YAML

/// A fault of an answers file: in its answers, or in how it refers to its questionnaire.
package enum AnswersFault: Fault {
  /// - Parameter takesOption: whether it may be given by `--questionnaire` too.
  case noQuestionnaire(takesOption: Bool)
  case unknownQuestionnaire(String, nearest: String?, valid: [String])
  case questionnaireOutside(String)
  case questionnaireWithNull
  case unreadableQuestionnaire(String, reason: Wording)
  case newerVersion(Int, questionnaire: Int)
  /// - Parameter valid: the keys that can stand there.
  case unknownKey(String, in: String, nearest: String?, valid: [String])
  case unknownRole(String, valid: [String])
  case noDate(String)
  case unknownQuestion(String, nearest: String?, fileIsOlder: Bool)
  case unknownAction(String, nearest: String?, fileIsOlder: Bool)
  /// A target, a level or an area, that the questionnaire does not have.
  case unknownTarget(String, kind: String, nearest: String?, valid: [String])
  case emptyAnswer(String)
  /// An answer to a question whose answers have changed meaning since the version of the file.
  case outdatedAnswer(String, version: Int, since: Int)
  case noLine(String, lines: Int, offersNotApplicable: Bool = false)
  case noYesOrNo(String)
  case noNumber(String)
  case ambiguousNumber(String, Double, Double)
  case outsideRange(Double, ClosedRange<Double>)
  case rangeBackwards(Double, Double)
  case noOption(String, valid: [String], nearest: String?)
  /// A list of the numbers of options, which have these ids.
  case numberedOptions(ids: [String])
  case repeatedOption(String)
  case isExclusive(String)
  /// - Parameter options: the ids of the options of a multiple question: the one that stands there
  ///   without brackets, or else a few as an example.
  case wrongType(
    question: String, type: String, found: String, options: [String] = [],
    offersNotApplicable: Bool = false)
  case notApplicableNotOffered(String)
  case noReason
  case scoreNotTaken(String)
}

extension AnswersFault {
  /// All faults of answers have one code.
  package enum Kind: String, FaultKind {
    case wrongAnswer = "wrong-answer"

    package var severity: Severity? { nil }

    package var explanation: Wording {
      Wording(
        en: "An answers file does not fit its questionnaire.",
        fr: "Un fichier de réponses ne va pas avec son questionnaire.")
    }
  }

  package var code: String { Kind.wrongAnswer.rawValue }

  package var severity: Severity {
    switch self {
    case .unknownKey, .unknownRole, .noDate, .emptyAnswer, .outdatedAnswer, .unknownTarget: .warning
    case .unknownQuestion(_, _, let fileIsOlder), .unknownAction(_, _, let fileIsOlder):
      fileIsOlder ? .warning : .error
    case .noQuestionnaire, .unknownQuestionnaire, .questionnaireOutside, .questionnaireWithNull,
      .unreadableQuestionnaire, .newerVersion, .noLine, .noYesOrNo, .noNumber, .ambiguousNumber,
      .outsideRange,
      .rangeBackwards, .noOption, .numberedOptions, .repeatedOption, .isExclusive, .wrongType,
      .notApplicableNotOffered, .noReason, .scoreNotTaken:
      .error
    }
  }

  package var message: Wording {
    switch self {
    case .noQuestionnaire:
      Wording(
        en: "'questionnaire' is missing in an answers file",
        fr: "il manque «\u{A0}questionnaire\u{A0}» dans un fichier de réponses")
    case .unknownQuestionnaire(let name, _, _):
      Wording(en: "no questionnaire '\(name)'", fr: "pas de questionnaire «\u{A0}\(name)\u{A0}»")
    case .questionnaireOutside(let path):
      Wording(
        en: "the questionnaire '\(path)' lies outside the folder of this file",
        fr: "le questionnaire «\u{A0}\(path)\u{A0}» est hors du dossier de ce fichier")
    case .questionnaireWithNull:
      Wording(
        en: "the name of the questionnaire has a null character in it",
        fr: "le nom du questionnaire contient un caractère nul")
    case .unreadableQuestionnaire(let path, let reason):
      Wording(
        en: "cannot read the questionnaire '\(path)': \(reason.text(in: .english))",
        fr: "impossible de lire le questionnaire «\u{A0}\(path)\u{A0}»\u{A0}: "
          + "\(reason.text(in: .french))")
    case .newerVersion(let version, let known):
      Wording(
        en: "version \(version) is newer than the questionnaire, which is version \(known)",
        fr: "la version \(version) est plus récente que le questionnaire, qui est en version "
          + "\(known)")
    case .unknownKey(let key, let what, _, _):
      Wording(
        en: "unknown key '\(key)' in \(what)",
        fr: "clé inconnue «\u{A0}\(key)\u{A0}» (\(what.french))")
    case .unknownRole(let role, _):
      Wording(
        en: "unknown role '\(role)': its answers do not count where other roles are asked",
        fr: "rôle inconnu «\u{A0}\(role)\u{A0}»\u{A0}: ses réponses ne comptent pas là où d’autres "
          + "rôles sont interrogés")
    case .noDate(let text): Self.noDate(text)
    case .unknownQuestion(let id, _, _):
      Wording(en: "unknown question '\(id)'", fr: "question inconnue «\u{A0}\(id)\u{A0}»")
    case .unknownAction(let id, _, _):
      Wording(en: "unknown action '\(id)'", fr: "action inconnue «\u{A0}\(id)\u{A0}»")
    case .unknownTarget(let id, let kind, _, _):
      Wording(
        en: "the questionnaire has no \(kind) '\(id)'",
        fr: "le questionnaire n’a pas de \(kind.french) «\u{A0}\(id)\u{A0}»")
    case .emptyAnswer(let id):
      Wording(
        en: "'\(id)' has no value and counts as unanswered",
        fr: "«\u{A0}\(id)\u{A0}» n’a pas de valeur et compte comme sans réponse")
    case .outdatedAnswer(let id, let version, let since):
      Wording(
        en: "'\(id)' was answered in version \(version), and the question has changed in version "
          + "\(since): the answer does not count",
        fr: "la réponse à «\u{A0}\(id)\u{A0}» vaut pour la version \(version), et la question a "
          + "changé en version \(since)\u{A0}: elle ne compte pas")
    case .noLine(let text, _, _):
      Wording(en: "'\(text)' is not offered", fr: "«\u{A0}\(text)\u{A0}» n’est pas proposé")
    case .noYesOrNo(let text):
      Wording(
        en: "'\(text)' is neither yes nor no",
        fr: "«\u{A0}\(text)\u{A0}» n’est ni «\u{A0}yes\u{A0}» ni «\u{A0}no\u{A0}»")
    case .noNumber(let text):
      Wording(en: "'\(text)' is not a number", fr: "«\u{A0}\(text)\u{A0}» n’est pas un nombre")
    case .ambiguousNumber(let text, let whole, let decimal):
      Wording(
        en: "'\(text)' could be \(whole.unmistakable) or \(decimal.unmistakable)",
        fr: "«\u{A0}\(text)\u{A0}» peut être \(whole.unmistakable) ou \(decimal.unmistakable)")
    case .outsideRange(let number, let range):
      number < range.lowerBound
        ? Wording(
          en: "\(decimalNotation(number)) is below \(decimalNotation(range.lowerBound)), "
            + "the least this question takes",
          fr: "\(decimalNotation(number)) est sous \(decimalNotation(range.lowerBound)), "
            + "le minimum que cette question accepte")
        : Wording(
          en: "\(decimalNotation(number)) is above \(decimalNotation(range.upperBound)), "
            + "the most this question takes",
          fr: "\(decimalNotation(number)) est au-dessus de "
            + "\(decimalNotation(range.upperBound)), le maximum que cette question accepte")
    case .rangeBackwards(let low, let high):
      Wording(
        en: "the range runs backwards: \(decimalNotation(low)) to \(decimalNotation(high))",
        fr: "la fourchette est à l’envers\u{A0}: \(decimalNotation(low)) à "
          + "\(decimalNotation(high))")
    case .noOption(let id, _, _):
      Wording(en: "unknown option '\(id)'", fr: "option inconnue «\u{A0}\(id)\u{A0}»")
    case .numberedOptions:
      Wording(
        en: "options stand here by their ids, not by their numbers",
        fr: "les options s’écrivent ici par leur identifiant, pas par leur numéro")
    case .repeatedOption(let id):
      Wording(
        en: "option '\(id)' appears twice", fr: "l’option «\u{A0}\(id)\u{A0}» figure deux fois")
    case .isExclusive(let id):
      Wording(
        en: "option '\(id)' excludes the others",
        fr: "l’option «\u{A0}\(id)\u{A0}» exclut les autres")
    case .wrongType(let question, _, "so long a text", _, _):
      Wording(
        en: "'\(question)' takes a shorter text",
        fr: "«\u{A0}\(question)\u{A0}» demande un texte plus court")
    case .wrongType(let question, let type, let found, _, _):
      Wording(
        en: "'\(question)' takes \(Self.taken(by: type)), not \(found)",
        fr: "«\u{A0}\(question)\u{A0}» demande \(Self.taken(by: type).french), et non "
          + "\(found.french)")
    case .notApplicableNotOffered(let question):
      Wording(
        en: "question '\(question)' does not offer 'not-applicable'",
        fr: "la question «\u{A0}\(question)\u{A0}» n’offre pas «\u{A0}not-applicable\u{A0}»")
    case .noReason:
      Wording(
        en: "'not-applicable' needs a reason", fr: "«\u{A0}not-applicable\u{A0}» demande une raison"
      )
    case .scoreNotTaken(let question):
      Wording(
        en: "'\(question)' takes no 'score' beside this answer",
        fr: "«\u{A0}\(question)\u{A0}» ne prend pas de «\u{A0}score\u{A0}» à côté de cette "
          + "réponse")
    }
  }

  package var help: Wording? {
    switch self {
    case .noQuestionnaire(let takesOption):
      Wording(
        en: "write 'questionnaire: ID'\(takesOption ? ", or give it with --questionnaire" : "")",
        fr: "écrivez «\u{A0}questionnaire: ID\u{A0}»"
          + (takesOption ? ", ou donnez-le par --questionnaire" : ""))
    case .unknownQuestionnaire(_, let nearest, let valid):
      nearest.map {
        Wording(en: "the nearest one is '\($0)'", fr: "le plus proche est «\u{A0}\($0)\u{A0}»")
      }
        ?? Wording(
          en: "choose one of \(valid.joined(separator: ", ")), or name a file in this folder",
          fr: "choisissez parmi \(valid.joined(separator: ", ")), ou nommez un fichier de ce "
            + "dossier")
    case .unreadableQuestionnaire: nil
    case .questionnaireOutside:
      Wording(
        en: "copy it beside this file and write its name",
        fr: "copiez-le à côté de ce fichier et écrivez son nom")
    case .newerVersion:
      Wording(
        en: "use the questionnaire that was answered, or update it",
        fr: "prenez la version du questionnaire qui a servi, ou mettez-le à jour")
    case .unknownKey(let key, let what, let nearest, let valid):
      Self.place(of: key, in: what)
        ?? FormatFault.choices(nearest, "key", nearest == nil ? valid : [])
    case .questionnaireWithNull:
      Wording(en: "write it without '\\0'", fr: "écrivez-le sans «\u{A0}\\0\u{A0}»")
    case .unknownRole(_, let valid):
      valid.isEmpty
        ? nil
        : Wording(
          en: "the roles are \(valid.joined(separator: ", "))",
          fr: "les rôles sont \(valid.joined(separator: ", "))")
    case .noDate(let text): Self.date(like: text)
    case .unknownQuestion(_, let nearest, let fileIsOlder):
      fileIsOlder
        ? Wording(
          en: "the answer is kept and not counted"
            + (nearest.map { "; the nearest question is '\($0)'" } ?? ""),
          fr: "la réponse est gardée et ne compte pas"
            + (nearest.map {
              "\u{202F}; la question la plus proche est «\u{A0}\($0)\u{A0}»"
            } ?? ""))
        : nearest.map {
          Wording(
            en: "the nearest question is '\($0)'",
            fr: "la question la plus proche est «\u{A0}\($0)\u{A0}»")
        }
          ?? Self.unknownID
    case .unknownAction(_, let nearest, let fileIsOlder):
      fileIsOlder
        ? Wording(
          en: "it is kept and not in any plan", fr: "elle est gardée et n’est dans aucun plan")
        : nearest.map {
          Wording(
            en: "the nearest action is '\($0)'",
            fr: "l’action la plus proche est «\u{A0}\($0)\u{A0}»")
        }
          ?? Self.unknownID
    case .unknownTarget(_, let kind, let nearest, let valid): Self.unused(kind, nearest, valid)
    case .emptyAnswer:
      Wording(
        en: "write an answer, or remove the line", fr: "écrivez une réponse, ou supprimez la ligne")
    case .outdatedAnswer:
      Wording(
        en: "answer it again with “readiness answer”",
        fr: "répondez de nouveau avec «\u{A0}readiness answer\u{A0}»")
    case .noLine(_, let lines, let offersNotApplicable):
      Wording(
        en: "write an answer from 1 to \(lines), or dont-know",
        fr: "écrivez une réponse de 1 à \(lines), ou dont-know"
      ).offering(notApplicable: offersNotApplicable)
    case .noYesOrNo(let text): Self.yesOrNo(for: text)
    case .numberedOptions(let ids):
      Wording(
        en: "write '[\(ids.joined(separator: ", "))]'",
        fr: "écrivez «\u{A0}[\(ids.joined(separator: ", "))]\u{A0}»")
    case .noNumber(let text) where FormatFault.decimalComma(in: text) != nil:
      FormatFault.decimalComma(in: text)?.help
    case .noNumber:
      Wording(
        en: "write a number, '{between: [least, most]}' or dont-know",
        fr: "écrivez un nombre, «\u{A0}{between: [le plus petit, le plus grand]}\u{A0}» ou "
          + "dont-know")
    case .ambiguousNumber: Wording(en: "write one of them", fr: "écrivez l’un des deux")
    case .outsideRange(_, let range):
      Wording(
        en: "write a number from \(decimalNotation(range.lowerBound)) "
          + "to \(decimalNotation(range.upperBound))",
        fr: "écrivez un nombre de \(decimalNotation(range.lowerBound)) à "
          + "\(decimalNotation(range.upperBound))")
    case .rangeBackwards(let low, let high):
      Wording(
        en: "write '{between: [\(decimalNotation(high)), \(decimalNotation(low))]}'",
        fr: "écrivez «\u{A0}{between: [\(decimalNotation(high)), "
          + "\(decimalNotation(low))]}\u{A0}»")
    case .noOption(_, let valid, let nearest): Self.options(valid, nearest)
    case .repeatedOption:
      Wording(en: "write each option once", fr: "écrivez chaque option une seule fois")
    case .isExclusive(let id):
      Wording(
        en: "write '[\(id)]' by itself, or leave it out",
        fr: "écrivez «\u{A0}[\(id)]\u{A0}» seule, ou omettez cette option")
    case .wrongType(_, let type, _, let options, let offersNotApplicable):
      Self.forms(of: type, options).offering(notApplicable: offersNotApplicable)
    case .notApplicableNotOffered:
      Wording(en: "write dont-know if nobody knows", fr: "écrivez dont-know si personne ne sait")
    case .scoreNotTaken:
      Wording(
        en: "remove it; 'score' is what several people’s answers are worth, of 0 to 100",
        fr: "supprimez-le\u{202F}; «\u{A0}score\u{A0}» est ce que valent les réponses de "
          + "plusieurs personnes, de 0 à 100")
    case .noReason:
      Wording(
        en: "write \(Self.notApplicable.text(in: .english))",
        fr: "écrivez \(Self.notApplicable.text(in: .french))")
    }
  }
}
