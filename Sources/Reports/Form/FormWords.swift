import Localization
import Readiness

/// What the page of a form says, besides the texts of its questionnaire.
///
/// The script asks for a sentence by its name here, and puts values in the places {0}, {1} … of it.
struct FormWords: Localized {
  let language: Language

  var json: JSONValue {
    .object(start.merging(answering) { $1 }.merging(faults) { $1 }.merging(check) { $1 })
  }

  private func words(en: String, fr: String) -> JSONValue { .string(say(en: en, fr: fr)) }

  // MARK: Start

  private var start: [String: JSONValue] {
    [
      "language": words(en: "Language", fr: "Langue"),
      "labelled": words(en: "{0}: {1}", fr: "{0}\u{A0}: {1}"),
      "start": words(en: "Before you begin", fr: "Avant de commencer"),
      "role": words(en: "You answer as: {0}", fr: "Vous répondez en tant que\u{A0}: {0}"),
      "kept": words(
        en: "Your answers stay in this browser until you clear them. Nothing is sent: at the end "
          + "you download a file, or copy a text, and send it yourself.",
        fr: "Vos réponses restent dans ce navigateur jusqu’à ce que vous les effaciez. Rien n’est "
          + "envoyé\u{A0}: à la fin, vous téléchargez un fichier ou copiez un texte, et vous "
          + "l’envoyez vous-même."),
      "notKept": words(
        en: "This browser does not keep your answers. Download them before you close the page.",
        fr: "Ce navigateur ne garde pas vos réponses. Téléchargez-les avant de fermer la page."),
      "found": words(
        en: "This browser holds your answers, last changed on {0}. Go on, or clear them.",
        fr: "Ce navigateur garde vos réponses, modifiées le {0}. Continuez, ou effacez-les."),
      "organisation": words(en: "Company or organisation", fr: "Entreprise ou organisation"),
      "name": words(
        en: "Your name (optional; reports may show it)",
        fr: "Votre nom (facultatif\u{202F}; les rapports peuvent le montrer)"),
      "begin": words(en: "Begin", fr: "Commencer"),
      "next": words(en: "Next", fr: "Suivant"),
      "back": words(en: "Back", fr: "Retour"),
      "place": words(en: "Part {0} of {1}", fr: "Partie {0} sur {1}"),
      "answered": words(en: "Answered: {0} of {1}", fr: "Réponses\u{A0}: {0} sur {1}"),
    ]
  }

  // MARK: A question

  private var answering: [String: JSONValue] {
    [
      "yes": .string(yesAnswer),
      "no": .string(noAnswer),
      "dontKnow": .string(dontKnowOption),
      "notApplicable": .string(notApplicableAnswer),
      "alone": words(en: "(excludes the others)", fr: "(exclut les autres)"),
      "number": words(en: "Number, {0}", fr: "Nombre, {0}"),
      "upTo": words(
        en: "up to (only if you know no more than a range)",
        fr: "jusqu’à (seulement si vous ne connaissez qu’une fourchette)"),
      "text": words(
        en: "Your answer, at most {0} characters", fr: "Votre réponse, {0} caractères au plus"),
      "details": words(en: "Evidence and remark", fr: "Preuve et remarque"),
      "toShow": words(en: "What to show for it: {0}", fr: "À montrer\u{A0}: {0}"),
      "evidence": words(en: "Evidence", fr: "Preuve"),
      Evidence.declared.rawValue: words(en: "stated only", fr: "déclaré"),
      Evidence.documented.rawValue: words(en: "documented", fr: "documenté"),
      Evidence.observed.rawValue: words(en: "observed", fr: "constaté"),
      "note": words(en: "Remark", fr: "Remarque"),
      "reason": words(
        en: "Why it is not applicable (required)",
        fr: "Pourquoi la question est sans objet (obligatoire)"),
      "clearAnswer": words(en: "Clear this answer", fr: "Effacer cette réponse"),
      "clearAnswerTo": words(en: "Clear this answer, {0}", fr: "Effacer cette réponse, {0}"),
      "added": words(en: "Now also asked: {0}.", fr: "Question ajoutée\u{A0}: {0}."),
      "gone": words(en: "No longer asked: {0}.", fr: "Question retirée\u{A0}: {0}."),
    ]
  }

  private var faults: [String: JSONValue] {
    [
      "noNumber": words(
        en: "“{0}” is not a number. Write a number, {1}.",
        fr: "«\u{A0}{0}\u{A0}» n’est pas un nombre. Écrivez un nombre, {1}."),
      "outside": words(
        en: "{0} is outside the range, {1}.", fr: "{0} est hors de la fourchette, {1}."),
      "ambiguous": words(
        en: "{0} could be {1} or {2}. Write one of them, the decimal with another zero.",
        fr: "{0} peut vouloir dire {1} ou {2}. Écrivez l’un des deux, le nombre à virgule avec un "
          + "zéro de plus."),
      "backwards": words(
        en: "The range runs backwards: {0} to {1}.",
        fr: "La fourchette est à l’envers\u{A0}: {0} à {1}."),
      "firstNumberMissing": words(
        en: "Write the first number too.", fr: "Écrivez aussi le premier nombre."),
      "tooLong": words(
        en: "{0} characters, {1} at most. Shorten the text.",
        fr: "{0} caractères, {1} au plus. Raccourcissez le texte."),
      "reasonMissing": words(
        en: "Say why the question is not applicable.",
        fr: "Dites pourquoi la question est sans objet."),
      "noteAlone": words(
        en: "Answer the question too: a remark alone is not put into the file.",
        fr: "Répondez aussi à la question\u{A0}: une remarque seule n’est pas enregistrée."),
    ]
  }

  // MARK: The check

  private var check: [String: JSONValue] {
    [
      "check": words(en: "Check and send", fr: "Vérifier et envoyer"),
      "noneOpen": words(
        en: "Every question is settled.", fr: "Toutes les questions sont réglées."),
      "someOpen": words(
        en: "Questions still open: {0}. You may send your answers all the same.",
        fr: "Questions encore ouvertes\u{A0}: {0}. Vous pouvez envoyer vos réponses quand même."),
      "sendTo": words(
        en: "Send the file to: {0}", fr: "Envoyez le fichier à\u{A0}: {0}"),
      "sendToWhoeverAsked": words(
        en: "Send the file to whoever asked you.",
        fr: "Envoyez le fichier à la personne qui vous l’a demandé."),
      "download": words(en: "Download my answers", fr: "Télécharger mes réponses"),
      "copy": words(en: "Copy as text", fr: "Copier sous forme de texte"),
      "print": words(en: "Print", fr: "Imprimer"),
      "downloaded": words(
        en: "{0} is among your downloads.", fr: "{0} est dans vos téléchargements."),
      "tooLarge": words(
        en: "The file would be larger than 1 MiB, which is not read. Shorten the remarks.",
        fr: "Le fichier dépasserait 1 Mio et ne serait pas lu. Raccourcissez les remarques."),
      "copied": words(
        en: "Copied. Paste it into a mail.", fr: "Copié. Collez-le dans un message."),
      "copyByHand": words(
        en: "Copy this text into a mail", fr: "Copiez ce texte dans un message"),
      "mailTitle": words(en: "Answers to: {0}", fr: "Réponses à\u{A0}: {0}"),
      "mailHow": words(
        en: "Save this text as {0}: readiness reads it as it stands.",
        fr: "Enregistrez ce texte sous {0}\u{A0}: readiness le lit tel quel."),
      "clear": words(en: "Clear all answers", fr: "Effacer toutes les réponses"),
      "clearAll": words(
        en: "Clear all answers from this browser? This cannot be undone.",
        fr: "Effacer toutes les réponses de ce navigateur\u{202F}? C’est définitif."),
      "cleared": words(
        en: "All answers are cleared.", fr: "Toutes les réponses sont effacées."),
    ]
  }
}

extension Localized {
  /// The answer “Don’t know” as an option that a person picks.
  var dontKnowOption: String { say(en: "Don’t know", fr: "Je ne sais pas") }

  /// What a form says where scripts do not run.
  var needsScripts: String {
    say(
      en: "This form needs JavaScript. Open it in a browser such as Firefox, Chrome, Edge or "
        + "Safari.",
      fr: "Ce formulaire a besoin de JavaScript. Ouvrez-le dans un navigateur tel que Firefox, "
        + "Chrome, Edge ou Safari.")
  }
}
