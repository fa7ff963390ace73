package import Localization
import YAML

/// A fault in what a questionnaire says, where each value by itself is written correctly.
package enum QuestionnaireFault: Fault {
  case unknownFormat(Int)
  case undeclaredLanguage(String, valid: [String])
  case missingDefaultLanguage(String)
  case missingTranslation([String])
  case levelNotAbove(Double)
  case firstLevelNotAtZero
  case keyOfOtherType(String, types: [String], type: String)
  case sinceAboveVersion(Int, version: Int)
  case scoreFalls(Double, before: Double)
  case rangeReversed(String, String)
  case noScale(String)
  case repeatedKnot(Double)
  case noScoredQuestion
  case laterQuestion(String)
  case ownQuestion(String)
  case wrongTest(question: String, type: String)
  /// A condition that is written as a formula, and how it is to be written.
  case formula(String, meant: String)
  case untestable(String)
  case noScore(String)
  case gateWithoutEffect
  case scenarioWithoutBasis
  case scenarioWithTwoBases
  case twoDirections(String, risk: String)
  case liftsNothing(from: Int, to: Int)
  case noDays(step: Int)
  case daysWithoutStep(Int)
  case cycle([String])
  case thenItself
}

extension QuestionnaireFault {
  package var message: Wording {
    switch self {
    case .unknownFormat(let format):
      Wording(en: "format \(format) is not known", fr: "le format \(format) n’est pas connu")
    case .undeclaredLanguage(let code, _):
      Wording(
        en: "language '\(code)' is not among 'languages'",
        fr: "la langue «\u{A0}\(code)\u{A0}» n’est pas dans «\u{A0}languages\u{A0}»")
    case .missingDefaultLanguage(let code):
      Wording(
        en: "the text is missing in '\(code)', the first language",
        fr: "il manque le texte en «\u{A0}\(code)\u{A0}», la première langue")
    case .missingTranslation(let codes):
      Wording(
        en: "the text is missing in \(codes.map { "'\($0)'" }.joined(separator: ", "))",
        fr: "il manque le texte en \(codes.inFrenchQuotes)")
    case .levelNotAbove:
      Wording(
        en: "the bound is not above that of the level before",
        fr: "la borne n’est pas au-dessus de celle du niveau précédent")
    case .firstLevelNotAtZero:
      Wording(
        en: "the first level does not begin at 0", fr: "le premier niveau ne commence pas à 0")
    case .keyOfOtherType(let key, let types, let type):
      Wording(
        en: "'\(key)' belongs to \(types.joined(separator: " and ")) questions, not to "
          + "\(type)",
        fr: "«\u{A0}\(key)\u{A0}» va avec les questions "
          + "\(types.map(\.french).joined(separator: " et ")), pas avec celles \(type.french)")
    case .sinceAboveVersion(let since, let version):
      Wording(
        en: "'since' \(since) lies above 'version' \(version)",
        fr: "«\u{A0}since\u{A0}» \(since) dépasse «\u{A0}version\u{A0}» \(version)")
    case .scoreFalls:
      Wording(
        en: "the score falls below that of the answer before",
        fr: "la note tombe sous celle de la réponse précédente")
    case .rangeReversed(let low, let high):
      Wording(
        en: "the range does not rise from \(low) to \(high)",
        fr: "la fourchette ne monte pas de \(low) à \(high)")
    case .noScale(let reason):
      Wording(
        en: "'scale' is missing: \(reason)",
        fr: "il manque «\u{A0}scale\u{A0}»\u{A0}: \(reason.french)")
    case .repeatedKnot:
      Wording(en: "the scale has this number twice", fr: "l’échelle a deux fois ce nombre")
    case .noScoredQuestion: Wording(en: "no question is scored", fr: "aucune question n’est notée")
    case .laterQuestion(let id):
      Wording(
        en: "question '\(id)' is asked later",
        fr: "la question «\u{A0}\(id)\u{A0}» est posée plus tard")
    case .ownQuestion(let id):
      Wording(
        en: "question '\(id)' is this question itself",
        fr: "«\u{A0}\(id)\u{A0}» est cette question même")
    case .wrongTest(let question, let type):
      Wording(
        en: "this does not test the \(type) question '\(question)'",
        fr: "ce n’est pas un test pour la question \(type.french) «\u{A0}\(question)\u{A0}»")
    case .formula(let formula, _):
      Wording(
        en: "'\(formula)' is a text, not a condition",
        fr: "«\u{A0}\(formula)\u{A0}» est un texte, pas une condition")
    case .untestable(let question):
      Wording(
        en: "the text question '\(question)' cannot be tested",
        fr: "la question à texte «\u{A0}\(question)\u{A0}» ne peut pas être testée")
    case .noScore(let question):
      Wording(
        en: "question '\(question)' has no score",
        fr: "la question «\u{A0}\(question)\u{A0}» n’a pas de note")
    case .gateWithoutEffect:
      Wording(
        en: "the blocking condition caps neither the level nor the advice",
        fr: "la condition bloquante ne plafonne ni le niveau ni le conseil")
    case .scenarioWithoutBasis:
      Wording(
        en: "the scenario needs 'likelihood' and 'impact', or 'level'",
        fr: "il faut au scénario «\u{A0}likelihood\u{A0}» et «\u{A0}impact\u{A0}», ou "
          + "«\u{A0}level\u{A0}»")
    case .scenarioWithTwoBases:
      Wording(
        en: "the scenario has both 'level' and 'likelihood' or 'impact'",
        fr: "le scénario a à la fois «\u{A0}level\u{A0}» et «\u{A0}likelihood\u{A0}» ou "
          + "«\u{A0}impact\u{A0}»")
    case .twoDirections(let question, let risk):
      Wording(
        en: "the \(risk) risk both rises and falls with '\(question)'",
        fr: "le risque \(risk.french) monte et baisse à la fois avec " + "«\u{A0}\(question)\u{A0}»"
      )
    case .liftsNothing(let from, let to):
      Wording(
        en: "an action from step \(from) cannot lift to step \(to)",
        fr: "une action ne peut pas relever de la marche \(from) à la marche \(to)")
    case .noDays(let step):
      Wording(
        en: "the days from step \(step) are missing",
        fr: "il manque les jours à partir de la marche \(step)")
    case .daysWithoutStep(let step):
      Wording(
        en: "step \(step) is not in 'from'",
        fr: "la marche \(step) n’est pas dans «\u{A0}from\u{A0}»")
    case .cycle(let ids):
      Wording(
        en: "these actions wait for one another: \(ids.joined(separator: ", "))",
        fr: "ces actions s’attendent les unes les autres\u{A0}: " + "\(ids.joined(separator: ", "))"
      )
    case .thenItself:
      Wording(
        en: "'then' names this questionnaire itself",
        fr: "«\u{A0}then\u{A0}» nomme ce questionnaire même")
    }
  }

  package var help: Wording? {
    switch self {
    case .unknownFormat:
      Wording(
        en: "write 1, the format that this program reads",
        fr: "écrivez 1, le format que lit ce programme")
    case .undeclaredLanguage(_, let valid):
      Wording(
        en: "the languages are \(valid.map { "'\($0)'" }.joined(separator: ", "))",
        fr: "les langues sont \(valid.inFrenchQuotes)")
    case .missingDefaultLanguage:
      Wording(
        en: "the first language stands in where a translation is missing",
        fr: "la première langue remplace une traduction qui manque")
    case .missingTranslation:
      Wording(
        en: "readers in that language will see the first one",
        fr: "les lecteurs dans cette langue verront la première")
    case .levelNotAbove(let before):
      Wording(
        en: "write a number above \(before.short)",
        fr: "écrivez un nombre au-dessus de \(before.short)")
    case .firstLevelNotAtZero: Wording(en: "write 'from: 0'", fr: "écrivez «\u{A0}from: 0\u{A0}»")
    case .keyOfOtherType(let key, let types, _):
      Wording(
        en: "write 'type: \(types.first ?? "")', or leave '\(key)' out",
        fr: "écrivez «\u{A0}type: \(types.first ?? "")\u{A0}», ou omettez «\u{A0}\(key)\u{A0}»")
    case .gateWithoutEffect:
      Wording(
        en: "write the highest level or advice that it allows: 'level: ID' or 'advice: prepare'",
        fr: "écrivez le plus haut niveau ou conseil qu’elle permet\u{A0}: "
          + "«\u{A0}level: ID\u{A0}» ou «\u{A0}advice: prepare\u{A0}»")
    case .scenarioWithoutBasis, .noDays,
      .daysWithoutStep:
      nil
    case .sinceAboveVersion:
      Wording(
        en: "raise 'version', or lower 'since'",
        fr: "relevez «\u{A0}version\u{A0}», ou baissez «\u{A0}since\u{A0}»")
    case .scoreFalls(_, let before):
      Wording(
        en: "write \(before.short) or more, or order the answers from the worst to the best",
        fr: "écrivez \(before.short) ou plus, ou rangez les réponses de la moins bonne à la "
          + "meilleure")
    case .rangeReversed:
      Wording(en: "write the smaller number first", fr: "écrivez d’abord le plus petit nombre")
    case .noScale:
      Wording(
        en: "write 'scale: {number: score, ...}'",
        fr: "écrivez «\u{A0}scale: {nombre: note, ...}\u{A0}»")
    case .repeatedKnot:
      Wording(en: "give each number one score", fr: "donnez une seule note à chaque nombre")
    case .noScoredQuestion:
      Wording(
        en: "give a choice, multiple, yes-no or number question and its dimension a weight "
          + "above 0",
        fr: "donnez un poids supérieur à 0 à une question à choix, à choix multiple, oui-non "
          + "ou à nombre, et à sa dimension")
    case .laterQuestion:
      Wording(
        en: "'when' reads questions that stand earlier in the file",
        fr: "«\u{A0}when\u{A0}» lit des questions placées plus haut dans le fichier")
    case .ownQuestion: nil
    case .wrongTest(_, let type): Self.tests(for: type)
    case .formula(_, let meant):
      Wording(en: "write '\(meant)'", fr: "écrivez «\u{A0}\(meant)\u{A0}»")
    case .untestable:
      Wording(
        en: "conditions test choice, multiple, yes-no and number questions",
        fr: "les conditions testent les questions à choix, à choix multiple, oui-non et à "
          + "nombre")
    case .noScore:
      Wording(
        en: "use a choice, multiple or yes-no question, or a number question with 'scale'",
        fr: "prenez une question à choix, à choix multiple ou oui-non, ou une question à "
          + "nombre avec «\u{A0}scale\u{A0}»")
    case .scenarioWithTwoBases:
      Wording(
        en: "keep 'level', or 'likelihood' and 'impact'",
        fr: "gardez «\u{A0}level\u{A0}», ou «\u{A0}likelihood\u{A0}» et «\u{A0}impact\u{A0}»")
    case .twoDirections:
      Wording(
        en: "a question has one direction throughout one risk",
        fr: "une question n’a qu’un sens dans tout un risque")
    case .liftsNothing(let from, _):
      Wording(
        en: "write a step above \(from), at most 5",
        fr: "écrivez une marche au-dessus de \(from), 5 au plus")
    case .cycle:
      Wording(
        en: "an action waits for the earlier ones of its question and for those that reach "
          + "what it needs",
        fr: "une action attend les précédentes de sa question et celles qui atteignent ce "
          + "qu’il lui faut")
    case .thenItself:
      Wording(
        en: "name another questionnaire, or leave 'then' out",
        fr: "nommez un autre questionnaire, ou omettez «\u{A0}then\u{A0}»")
    }
  }

  private static func tests(for type: String) -> Wording {
    let keys = TestKeys.table.keys
    let (atLeast, atMost) = (keys.atLeast.name, keys.atMost.name)
    switch QuestionType(rawValue: type) {
    case .choice:
      return Wording(
        en: "write an answer’s number, a list of them, '{\(atLeast): number}' or "
          + "'{\(atMost): number}'",
        fr: "écrivez le numéro d’une réponse, une liste de numéros, "
          + "«\u{A0}{\(atLeast): numéro}\u{A0}» ou «\u{A0}{\(atMost): numéro}\u{A0}»")
    case .yesNo:
      return Wording(en: "write 'yes' or 'no'", fr: "écrivez «\u{A0}yes\u{A0}» ou «\u{A0}no\u{A0}»")
    case .multiple:
      let includes = keys.includes.name
      return Wording(
        en: "write '{\(includes): option}' or '{\(includes): [option, ...]}'",
        fr: "écrivez «\u{A0}{\(includes): option}\u{A0}» ou «\u{A0}{\(includes): [option, "
          + "...]}\u{A0}»")
    case .number, .text, nil:
      return Wording(
        en: "write '{\(keys.below.name): x}', '{\(keys.above.name): x}', '{\(atLeast): x}' "
          + "or '{\(atMost): x}'",
        fr: "écrivez «\u{A0}{\(keys.below.name): x}\u{A0}», «\u{A0}{\(keys.above.name): "
          + "x}\u{A0}», «\u{A0}{\(atLeast): x}\u{A0}» ou «\u{A0}{\(atMost): x}\u{A0}»")
    }
  }
}
