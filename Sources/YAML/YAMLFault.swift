package import Localization

/// What can be wrong with a text before anyone asks what it means.
package enum YAMLFault: Fault {
  case tooLarge(limit: Int)
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  case tooMuchText(limit: Int)
  case tooManyDirectives(limit: Int)
  case utf16
  /// A byte that is not UTF-8 or not allowed in YAML, with libyaml's words.
  case unreadableByte(String, at: UInt8?)
  case empty
  case severalDocuments
  /// The line `...`, behind which more stands.
  case documentEnd
  /// A key that is there already, and how many more of its mapping are.
  case repeatedKey(String, more: Int = 0)
  case mergeKey
  case keyIsNoScalar
  case tag(String)
  case unknownAlias(String, nearest: String?)
  case recursiveAlias(String)
  case unclosedBracket(String)
  case unclosedQuote
  case textAfterQuote
  /// A bracket that closes nothing.
  case strayBracket(String)
  /// Two values in brackets, the first in quotes, without a comma between them.
  case noComma
  /// A text that begins with `*` or `&`, as an alias or an anchor does.
  case textTakenForName(String)
  /// What git leaves where it cannot join two versions, or a part of that.
  case mergeConflict(isComplete: Bool)
  /// A key without its colon, or the rest of the text in the line above.
  case keyWithoutColon(followsText: Bool)
  /// A key whose colon is not followed by a space.
  case keyWithoutSpace
  /// The `-` of a list without the space behind it.
  case dashWithoutSpace
  /// A value that begins with `>` or `|`, as a text of several lines does.
  case textTakenForBlock
  /// A text that stands in the column of its key or to the left of it.
  case textNotIndented
  case tab
  /// A no-break, thin or wide space where only ordinary ones count.
  case foreignSpace
  /// Any other fault, in libyaml's words.
  case syntax(String)
}

extension YAMLFault {
  /// All faults below the meaning of the values have one code.
  package enum Kind: String, FaultKind {
    case yaml

    package var explanation: Wording {
      Wording(
        en: "The file is not the YAML that the program takes: its syntax, its size or its "
          + "encoding.",
        fr: "Le fichier n’est pas du YAML que le programme accepte\u{A0}: sa syntaxe, sa "
          + "taille ou son encodage.")
    }
  }

  package var code: String { Kind.yaml.rawValue }

  /// Whether the text cannot be taken apart, so that a conflict in it explains it better.
  var isSyntax: Bool {
    switch self {
    case .unclosedBracket, .unclosedQuote, .textAfterQuote, .strayBracket, .noComma,
      .textTakenForName, .documentEnd, .keyWithoutColon, .keyWithoutSpace, .dashWithoutSpace,
      .textTakenForBlock, .textNotIndented, .tab,
      .foreignSpace, .syntax:
      true
    case .tooLarge, .tooDeep, .tooManyValues, .tooMuchText, .tooManyDirectives, .utf16,
      .unreadableByte, .empty, .severalDocuments,
      .repeatedKey, .mergeKey, .keyIsNoScalar, .tag, .unknownAlias, .recursiveAlias, .mergeConflict:
      false
    }
  }

  package var message: Wording {
    switch self {
    case .tooLarge(let limit):
      Wording(
        en: "the file is larger than \(grouped(limit)) bytes, the largest size that is read",
        fr: "le fichier dépasse \(Language.french.grouped(limit)) octets, la taille maximale lue")
    case .tooDeep(let limit):
      Wording(
        en: "more than \(limit) lists and mappings stand one in another",
        fr: "plus de \(limit) listes et ensembles de clés sont emboîtés")
    case .tooManyValues(let limit):
      Wording(
        en: "the file has more than \(grouped(limit)) values, each use of an anchor counted",
        fr: "le fichier a plus de \(Language.french.grouped(limit)) valeurs, chaque usage "
          + "d’une ancre compté")
    case .tooMuchText(let limit):
      Wording(
        en: "the aliases of the file stand for more than \(grouped(limit)) bytes of text",
        fr: "les alias du fichier valent plus de \(Language.french.grouped(limit)) octets de texte")
    case .tooManyDirectives(let limit):
      Wording(
        en: "more than \(limit) lines begin with '%TAG'",
        fr: "plus de \(limit) lignes commencent par «\u{A0}%TAG\u{A0}»")
    case .utf16: Wording(en: "the file is in UTF-16", fr: "le fichier est en UTF-16")
    case .unreadableByte("control characters are not allowed", let byte):
      Wording(
        en: "control character \(Self.hexadecimal(byte)) is not allowed",
        fr: "le caractère de contrôle \(Self.hexadecimal(byte)) n’est pas permis")
    case .unreadableByte(_, let byte):
      Wording(
        en: "byte \(Self.hexadecimal(byte)) is not valid UTF-8",
        fr: "l’octet \(Self.hexadecimal(byte)) n’est pas de l’UTF-8 valide")
    case .empty: Wording(en: "the file is empty", fr: "le fichier est vide")
    case .severalDocuments:
      Wording(en: "a second document begins here", fr: "un second document commence ici")
    case .documentEnd:
      Wording(
        en: "'...' ends the document, and more follows",
        fr: "«\u{A0}...\u{A0}» termine le document, et il y a une suite")
    case .repeatedKey(let key, 0):
      Wording(en: "'\(key)' appears twice", fr: "«\u{A0}\(key)\u{A0}» figure deux fois")
    case .repeatedKey(let key, let more):
      Wording(
        en: "'\(key)' and \(more) \(more == 1 ? "key" : "keys") below it are there twice",
        fr: "«\u{A0}\(key)\u{A0}» et \(more) \(more == 1 ? "clé" : "clés") en "
          + "dessous y sont deux fois")
    case .mergeKey:
      Wording(
        en: "merge keys '<<' are not taken",
        fr: "les clés de fusion «\u{A0}<<\u{A0}» ne sont pas acceptées")
    case .keyIsNoScalar:
      Wording(
        en: "a key must be a single word or text", fr: "une clé est un seul mot ou un seul texte")
    case .tag(let tag):
      Wording(
        en: "tag '\(tag)' is not taken", fr: "l’étiquette «\u{A0}\(tag)\u{A0}» n’est pas acceptée")
    case .unknownAlias(let name, _):
      Wording(
        en: "no anchor '&\(name)' stands before this alias",
        fr: "aucune ancre «\u{A0}&\(name)\u{A0}» ne précède cet alias")
    case .recursiveAlias(let name):
      Wording(
        en: "alias '*\(name)' stands inside its own anchor",
        fr: "l’alias «\u{A0}*\(name)\u{A0}» est à l’intérieur de sa propre ancre")
    case .unclosedBracket(let bracket):
      Wording(en: "'\(bracket)' is not closed", fr: "«\u{A0}\(bracket)\u{A0}» n’est pas fermé")
    case .unclosedQuote:
      Wording(en: "the quoted text is not closed", fr: "le texte entre guillemets n’est pas fermé")
    case .textAfterQuote:
      Wording(en: "text follows the closing quote", fr: "du texte suit le guillemet fermant")
    case .strayBracket(let bracket):
      Wording(en: "'\(bracket)' closes nothing", fr: "«\u{A0}\(bracket)\u{A0}» ne ferme rien")
    case .noComma:
      Wording(
        en: "a ',' is missing between two values", fr: "il manque une virgule entre deux valeurs")
    case .textTakenForName("&"):
      Wording(
        en: "'&' begins an anchor, and this is none",
        fr: "«\u{A0}&\u{A0}» commence une ancre, et ceci n’en est pas une")
    case .textTakenForName:
      Wording(
        en: "'*' begins an alias, and this is none",
        fr: "«\u{A0}*\u{A0}» commence un alias, et ceci n’en est pas un")
    case .mergeConflict(isComplete: true):
      Wording(
        en: "two versions that git could not join", fr: "deux versions que git n’a pas pu réunir")
    case .mergeConflict(isComplete: false):
      Wording(
        en: "a line that git left between two versions",
        fr: "une ligne que git a laissée entre deux versions")
    case .keyWithoutColon:
      Wording(en: "a ':' is missing after the key", fr: "il manque un deux-points après la clé")
    case .keyWithoutSpace:
      Wording(
        en: "a space is missing after the ':'", fr: "il manque une espace après le deux-points")
    case .dashWithoutSpace:
      Wording(
        en: "a space is missing after the '-' of a list",
        fr: "il manque une espace après le «\u{A0}-\u{A0}» d’une liste")
    case .textTakenForBlock:
      Wording(
        en: "a value that begins with '>' or '|' is read as a text of several lines",
        fr: "une valeur qui commence par «\u{A0}>\u{A0}» ou «\u{A0}|\u{A0}» se lit comme un texte "
          + "de plusieurs lignes")
    case .textNotIndented:
      Wording(
        en: "the text is not indented below its key",
        fr: "le texte n’est pas en retrait sous sa clé")
    case .tab:
      Wording(
        en: "a tab stands where only spaces may",
        fr: "une tabulation est là où il ne faut que des espaces")
    case .foreignSpace:
      Wording(
        en: "a special space, such as a no-break one, stands where an ordinary one must",
        fr: "une espace spéciale, insécable par exemple, est là où il en faut une ordinaire")
    case .syntax("mapping values are not allowed in this context"):
      Wording(en: "a colon is not permitted here", fr: "un deux-points n’est pas permis ici")
    case .syntax("did not find expected key"):
      Wording(en: "a key is missing here", fr: "il manque une clé ici")
    case .syntax(let problem): Wording(en: problem, fr: Self.french(problem))
    }
  }

  package var showsExcerpt: Bool {
    switch self {
    case .tooLarge, .utf16, .unreadableByte, .empty: false
    case .tooDeep, .tooManyValues, .tooMuchText, .tooManyDirectives, .severalDocuments,
      .documentEnd, .repeatedKey, .mergeKey,
      .keyIsNoScalar, .tag, .unknownAlias, .recursiveAlias, .unclosedBracket, .unclosedQuote,
      .textAfterQuote, .strayBracket, .noComma, .textTakenForName, .mergeConflict,
      .keyWithoutColon, .keyWithoutSpace, .dashWithoutSpace, .textTakenForBlock,
      .textNotIndented, .tab, .foreignSpace, .syntax:
      true
    }
  }

  package var help: Wording? {
    switch self {
    case .tooLarge, .tooDeep, .tooManyValues, .tooMuchText: nil
    case .tooManyDirectives:
      Wording(
        en: "remove them; tags are not taken",
        fr: "supprimez-les\u{202F}; les étiquettes ne sont pas acceptées")
    case .utf16, .unreadableByte:
      Wording(en: "save the file as UTF-8 text", fr: "enregistrez le fichier en texte UTF-8")
    case .empty:
      Wording(
        en: "“readiness new” begins a questionnaire, “readiness answer” an answers file",
        fr: "«\u{A0}readiness new\u{A0}» commence un questionnaire, «\u{A0}readiness "
          + "answer\u{A0}» un fichier de réponses")
    case .severalDocuments:
      Wording(
        en: "put each document into a file of its own, without '---'",
        fr: "mettez chaque document dans son propre fichier, sans «\u{A0}---\u{A0}»")
    case .documentEnd: Wording(en: "remove the line", fr: "supprimez la ligne")
    case .repeatedKey(_, 0): Wording(en: "remove one of the two", fr: "supprimez l’un des deux")
    case .repeatedKey:
      Wording(
        en: "remove them, or write the line that is missing above them",
        fr: "supprimez-les, ou écrivez la ligne qui manque au-dessus")
    case .mergeKey:
      Wording(
        en: "write the keys out, or use an alias for a whole value",
        fr: "écrivez les clés, ou prenez un alias pour une valeur entière")
    case .keyIsNoScalar:
      Wording(
        en: "put the text in quotes if it begins with '[', '{' or '?'",
        fr: "mettez le texte entre guillemets s’il commence par «\u{A0}[\u{A0}», "
          + "«\u{A0}{\u{A0}» ou «\u{A0}?\u{A0}»")
    case .tag(let tag) where tag.hasPrefix("!!"):
      Wording(
        en: "remove the tag; each field knows what it reads",
        fr: "supprimez l’étiquette\u{202F}; chaque clé sait ce qu’elle lit")
    case .tag(let tag):
      Wording(
        en: "put the text in quotes if it is to begin with '!', as in \"\(tag)\"",
        fr: "mettez le texte entre guillemets s’il doit commencer par «\u{A0}!\u{A0}», comme "
          + "dans \"\(tag)\"")
    case .unknownAlias(let name, let nearest):
      nearest.map {
        Wording(
          en: "the nearest anchor is '&\($0)'",
          fr: "l’ancre la plus proche est «\u{A0}&\($0)\u{A0}»")
      }
        ?? Wording(
          en: "put the text in quotes if it is to begin with '*', as in \"*\(name)\"",
          fr: "mettez le texte entre guillemets s’il doit commencer par «\u{A0}*\u{A0}», "
            + "comme dans \"*\(name)\"")
    case .recursiveAlias:
      Wording(
        en: "write the value out; it cannot hold itself",
        fr: "écrivez la valeur\u{202F}; elle ne peut pas se contenir")
    case .unclosedBracket(let bracket):
      Wording(
        en: "close it with '\(bracket == "{" ? "}" : "]")'",
        fr: "fermez-le par «\u{A0}\(bracket == "{" ? "}" : "]")\u{A0}»")
    case .unclosedQuote:
      Wording(
        en: "end it with the quote it begins with", fr: "terminez-le par le guillemet qui l’ouvre")
    case .strayBracket(let bracket):
      Wording(
        en: "remove it, or put the text in quotes if it is to begin with '\(bracket)'",
        fr: "supprimez-le, ou mettez le texte entre guillemets s’il doit commencer par "
          + "«\u{A0}\(bracket)\u{A0}»")
    case .noComma:
      Wording(
        en: "write a ',' here, after the quote", fr: "écrivez ici une virgule, après le guillemet")
    case .textTakenForName:
      Wording(en: "put the text in quotes", fr: "mettez le texte entre guillemets")
    case .textAfterQuote:
      Wording(
        en: "write a quote inside \"...\" as \\\", and inside '...' as ''",
        fr: "dans \"...\" écrivez un guillemet \\\", et dans '...' écrivez-le ''")
    case .mergeConflict(isComplete: true):
      Wording(
        en: "keep one of them and remove the lines <<<<<<<, =======, >>>>>>>",
        fr: "gardez-en une et supprimez les lignes <<<<<<<, =======, >>>>>>>")
    case .mergeConflict(isComplete: false):
      Wording(
        en: "keep one version and remove all lines that begin with <<<<<<<, |||||||, "
          + "=======, >>>>>>>",
        fr: "gardez une version et supprimez toutes les lignes qui commencent par <<<<<<<, "
          + "|||||||, =======, >>>>>>>")
    case .keyWithoutColon(followsText: false):
      Wording(en: "write 'key: value'", fr: "écrivez «\u{A0}clé: valeur\u{A0}»")
    case .keyWithoutColon(followsText: true):
      Wording(
        en: "write 'key: value', or indent the line more if it goes on with the text above",
        fr: "écrivez «\u{A0}clé: valeur\u{A0}», ou mettez la ligne plus en retrait si elle "
          + "continue le texte au-dessus")
    case .keyWithoutSpace:
      Wording(en: "write 'key: value'", fr: "écrivez «\u{A0}clé: valeur\u{A0}»")
    case .dashWithoutSpace:
      Wording(en: "write '- key: value'", fr: "écrivez «\u{A0}- clé: valeur\u{A0}»")
    case .textTakenForBlock:
      Wording(
        en: "put a text in quotes; write a range of numbers as '{between: [5, 10]}'",
        fr: "mettez un texte entre guillemets\u{202F}; écrivez une fourchette sous la forme "
          + "«\u{A0}{between: [5, 10]}\u{A0}»")
    case .textNotIndented:
      Wording(
        en: "indent its lines more than the key", fr: "mettez ses lignes plus en retrait que la clé"
      )
    case .tab: Wording(en: "indent with spaces", fr: "faites le retrait avec des espaces")
    case .foreignSpace: Wording(en: "write ordinary spaces", fr: "écrivez des espaces ordinaires")
    case .syntax(let problem): Self.help(forProblem: problem)
    }
  }

  private static func help(forProblem problem: String) -> Wording? {
    switch problem {
    case "mapping values are not allowed in this context":
      Wording(
        en: "look at the indentation, and whether a key such as 'answers:' is missing in the line "
          + "above; put a text with ': ' in it in quotes",
        fr: "regardez le retrait, et s’il manque une clé telle que «\u{A0}answers:\u{A0}» à la "
          + "ligne au-dessus\u{202F}; mettez entre guillemets un texte qui contient "
          + "«\u{A0}: \u{A0}»")
    case "did not find expected key":
      Wording(
        en: "write 'key: value', each key of a mapping in the same column",
        fr: "écrivez «\u{A0}clé: valeur\u{A0}», toutes les clés d’un ensemble dans la même "
          + "colonne")
    case "mapping keys are not allowed in this context":
      Wording(
        en: "put a text that begins with '?' in quotes",
        fr: "mettez entre guillemets un texte qui commence par «\u{A0}?\u{A0}»")
    case "did not find expected '-' indicator", "did not find expected <block end>":
      Wording(
        en: "begin each entry of a list with '- ' in the same column",
        fr: "commencez chaque élément d’une liste par «\u{A0}- \u{A0}» dans la même colonne")
    case "block sequence entries are not allowed in this context":
      Wording(en: "begin the list on a new line", fr: "commencez la liste sur une nouvelle ligne")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      Wording(
        en: "separate the values in brackets with commas, and put a text with ': ' in it in "
          + "quotes",
        fr: "séparez par des virgules les valeurs entre crochets ou accolades, et mettez "
          + "entre guillemets un texte qui contient «\u{A0}: \u{A0}»")
    case "found character that cannot start any token":
      Wording(
        en: "put the text in quotes if it begins with '@', '`' or '%'",
        fr: "mettez le texte entre guillemets s’il commence par «\u{A0}@\u{A0}», "
          + "«\u{A0}`\u{A0}» ou «\u{A0}%\u{A0}»")
    case "found unknown escape character":
      Wording(
        en: "use single quotes, or write each backslash twice",
        fr: "prenez des guillemets simples, ou doublez chaque barre oblique inverse")
    case "did not find expected <document start>":
      Wording(en: "look at the indentation of this line", fr: "regardez le retrait de cette ligne")
    default: nil
    }
  }

  /// What libyaml finds, as far as people meet it.
  private static func french(_ problem: String) -> String {
    switch problem {
    case "mapping keys are not allowed in this context": "une clé n’est pas permise ici"
    case "did not find expected '-' indicator": "il manque un tiret"
    case "did not find expected <block end>": "l’ensemble ou la liste devrait finir ici"
    case "block sequence entries are not allowed in this context": "une liste n’est pas permise ici"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      "il manque une virgule ou une fermeture"
    case "found character that cannot start any token":
      "ce caractère ne peut pas commencer une valeur"
    case "found unknown escape character": "ce caractère d’échappement n’est pas connu"
    case "did not find expected <document start>": "le document devrait commencer ici"
    case "found unexpected end of stream": "le fichier finit trop tôt"
    default: "la syntaxe n’est pas celle de YAML (\(problem))"
    }
  }

  private static func hexadecimal(_ byte: UInt8?) -> String {
    let digits = String(byte ?? 0, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: max(0, 2 - digits.count)) + digits
  }
}
