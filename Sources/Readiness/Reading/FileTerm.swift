/// What readers call the parts of a file, in the messages that are worded from them.
///
/// A fault holds the English term, which tests compare; its French stands here.
extension String {
  /// The term in French; a text that is no term stays as it is.
  var french: String {
    if let term = FileTerm.french[self] { return term }
    for (english, french) in FileTerm.beginnings where hasPrefix(english) {
      return french + String(dropFirst(english.count)).french
    }
    // A value of the file that is shown between quotes.
    if hasPrefix("'"), hasSuffix("'"), count > 1 {
      return "«\u{A0}" + dropFirst().dropLast().replacing("', '", with: "\u{A0}», «\u{A0}")
        + "\u{A0}»"
    }
    return self
  }
}

private enum FileTerm {
  /// How terms that go on with another one begin.
  static let beginnings = [
    ("a list of ", "une liste\u{A0}: "), ("one of the ", "un élément de la liste\u{A0}: "),
    ("a mapping, the keys of ", "un ensemble de clés\u{A0}: "),
    ("the id of a ", "un identifiant\u{A0}: "),
    ("a condition, ", "une condition, "), ("a score or ", "une note ou "),
  ]

  static let french = [
    "a text": "un texte", "a number": "un nombre", "a whole number": "un nombre entier",
    "a number of days": "un nombre de jours", "an id": "un identifiant", "an option": "option",
    "nothing": "rien", "so long a text": "un texte aussi long",
    "a list": "une liste", "a mapping": "un ensemble de clés", "a value": "une valeur",
    "the id or the path of a questionnaire": "l’identifiant ou le chemin d’un questionnaire",
    "a mapping from question to step": "des questions, chacune avec sa marche",
    "a mapping from question to answer": "des questions, chacune avec sa réponse",
    "a mapping from name to text": "des noms, chacun avec son texte",
    "a mapping from action to its record": "des actions, chacune avec son suivi",
    "a mapping from area to score": "des domaines, chacun avec sa note",
    "a mapping from role to its title": "des rôles, chacun avec son titre",
    "a mapping from number to score": "des nombres, chacun avec sa note",
    "a questionnaire": "questionnaire", "an answers file": "fichier de réponses",
    "a respondent": "répondant", "the record of an action": "suivi d’une action",
    "targets": "objectifs", "an outcome": "suites", "status": "statut", "verdict": "verdict",
    "area": "domaine", "an answer": "réponse", "a range": "fourchette",
    "a column map": "description des colonnes", "a brand file": "fichier de marque",
    "a question": "question", "a line": "ligne",
    "the number of an answer": "le numéro d’une réponse",
    "a list of its options": "une liste de ses options",
    "yes or no": "«\u{A0}yes\u{A0}» ou «\u{A0}no\u{A0}»",
    "a range of numbers": "une fourchette de nombres",
    "a choice question": "question à choix", "a multiple question": "question à choix multiple",
    "a yes-no question": "question oui-non", "a number question": "question à nombre",
    "a text question": "question à texte",
    "the scores of yes and no": "notes de oui et de non", "find-out": "find-out",
    "an action": "action", "risks": "risques", "a risk": "risque", "a scenario": "scénario",
    "a part of a scenario": "partie d’un scénario", "a role": "rôle", "a level": "niveau",
    "a dimension": "dimension", "a blocking condition": "condition bloquante", "advice": "conseil",
    "needs": "needs", "ask-again": "ask-again", "a condition": "condition", "a test": "test",
    "this test": "ce test",
    "questions": "questions", "levels": "niveaux", "answers": "réponses", "options": "options",
    "tests": "tests", "knots": "points de l’échelle", "gates": "conditions bloquantes",
    "conditions": "conditions", "actions": "actions", "scenarios": "scénarios",
    "dimensions": "dimensions", "steps": "marches", "languages": "langues", "roles": "rôles",
    "question": "question", "level": "niveau", "role": "rôle", "option": "option",
    "action": "action",
    "blocking condition": "condition bloquante", "scenario": "scénario",
    "dimension": "dimension", "language": "langue", "type": "type", "evidence": "preuve",
    "order of dates": "ordre des dates", "truth value": "vrai ou faux", "answer": "réponse",
    "value of 'dont-know'": "valeur de «\u{A0}dont-know\u{A0}»", "knot": "point de l’échelle",
    "the question is scored": "la question est notée",
    "the question stands in a scenario": "la question est dans un scénario",
    "choice": "à choix", "multiple": "à choix multiple", "yes-no": "oui-non", "number": "à nombre",
    "text": "à texte", "likelihood": "la vraisemblance", "impact": "l’impact",
    "an alias": "un alias",
    "absence scenario": "scénario de l’absence", "launch scenario": "scénario du lancement",
    "absence": "de l’absence", "launch": "du lancement",
  ]
}
