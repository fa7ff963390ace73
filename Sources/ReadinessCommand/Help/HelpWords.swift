import ArgumentParser
import Localization

// The help of commands speaks the language of the locale: it is made before any option is read.

extension Language {
  /// The language of the locale.
  static let ofLocale = Language(preferring: nil)
}

extension ParsableArguments {
  /// A text of the help in the language of the locale.
  static func say(en: @autoclosure () -> String, fr: @autoclosure () -> String) -> String {
    Language.ofLocale.say(en: en(), fr: fr())
  }
}

extension ValidationError {
  /// A mistake on the command line, told in the language of the locale.
  init(en: @autoclosure () -> String, fr: @autoclosure () -> String) {
    self.init(Language.ofLocale.say(en: en(), fr: fr()))
  }
}

extension ValidationError {
  static var plainAndFull: ValidationError {
    ValidationError(
      en: "--plain and --full exclude each other.", fr: "--plain et --full s’excluent.")
  }
}

extension ArgumentHelp {
  /// The help of an argument in the language of the locale.
  ///
  /// - Parameter value: what stands for the value; nil for the name of the argument.
  static func say(
    en: @autoclosure () -> String, fr: @autoclosure () -> String,
    value: (en: String, fr: String)? = nil
  ) -> ArgumentHelp {
    let language = Language.ofLocale
    return ArgumentHelp(
      stringLiteral: language.say(en: en(), fr: fr())
    ).withValue(value.map { language.say(en: $0.en, fr: $0.fr) })
  }

  private func withValue(_ name: String?) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}

// MARK: - Arguments that several commands have

// They form no `@OptionGroup`: help lists the options of a group one after the other, and in most
// commands others stand between them.
extension ArgumentHelp {
  /// The help of `--language`.
  ///
  /// - Parameters:
  ///   - en: what is written in it, such as “the report”.
  ///   - fr: the same as a genitive, such as “du rapport”.
  static func language(en: String, fr: String) -> ArgumentHelp {
    .say(
      en: "The language of \(en), for example en or fr.",
      fr: "La langue \(fr), par exemple en ou fr.", value: ("language", "langue"))
  }

  static let languageOfReport = language(en: "the report", fr: "du rapport")
  static let languageOfTexts = language(en: "the texts", fr: "des textes")

  private static let idOrPath = ("id|path", "id|chemin")

  /// The help of a questionnaire that must be named.
  static let requiredQuestionnaire = say(
    en: "The questionnaire.", fr: "Le questionnaire.", value: idOrPath)

  /// The help of `--questionnaire` beside an answers file, which usually names its own.
  static let questionnaireOfFile = say(
    en: "The questionnaire, if the file does not name it.",
    fr: "Le questionnaire, si le fichier ne le nomme pas.", value: idOrPath)

  /// The same beside several files.
  static let questionnaireOfFiles = say(
    en: "The questionnaire, if the files do not name it.",
    fr: "Le questionnaire, si les fichiers ne le nomment pas.", value: idOrPath)

  static let questionnaireToAnswer = say(
    en: "What to answer: a built-in id or a path.",
    fr: "À quoi répondre\u{A0}: un identifiant fourni ou un chemin.", value: idOrPath)

  static let earlierQuestionnaire = say(
    en: "The questionnaire of an earlier version, for the files that answer it.",
    fr: "Le questionnaire d’une version antérieure, pour les fichiers qui y répondent.",
    value: idOrPath)

  private static let answersName = ("answers", "réponses")

  /// The help of one answers file.
  static let answersFile = say(
    en: "The answers file.", fr: "Le fichier de réponses.", value: answersName)

  static let answersToWrite = say(
    en: "The answers file, created at the first answer. Default: COMPANY.ID.answers.yaml.",
    fr: "Le fichier de réponses, créé à la première réponse. Par défaut\u{A0}: "
      + "ENTREPRISE.ID.answers.yaml.",
    value: answersName)

  static let answersFiles = say(
    en: "Answers files.", fr: "Des fichiers de réponses.", value: answersName)

  static let answersFilesOrTables = say(
    en: "Answers files, or tables (.csv) with a row per respondent.",
    fr: "Des fichiers de réponses, ou des tableaux (.csv) d’une ligne par répondant.",
    value: answersName)

  /// The help of `--map`.
  static let map = say(
    en: "How the columns of a table are to be read.",
    fr: "Comment lire les colonnes d’un tableau.", value: ("file", "fichier"))

  static let formatOfResult = say(
    en: "How to print the result.", fr: "La présentation du résultat.")

  static let answersFilesToCompare = say(
    en: "Two answers files or more; without dates, the earliest first.",
    fr: "Deux fichiers de réponses ou plus\u{202F}; sans dates, le plus ancien d’abord.",
    value: answersName)

  /// The help of `--plain`.
  static let plain = say(
    en: "Line by line, for screen readers, braille displays and pipes.",
    fr: "Ligne par ligne, pour lecteurs d’écran, plages braille et redirections.")

  /// The help of `--full`.
  static let full = say(
    en: "Use the full screen even where plain mode would be chosen.",
    fr: "En plein écran, même là où le mode simple serait choisi.")

  static let noInput = say(en: "Ask nothing.", fr: "Ne rien demander.")

  static let readOnly = say(en: "Write nothing.", fr: "Ne rien écrire.")

  static let takeOver = say(
    en: "Ask the session that has the file to stop.",
    fr: "Demander à la session qui tient le fichier de s’arrêter.")

  static let color = say(
    en: "Whether to use colours.", fr: "Utiliser des couleurs ou non.", value: ("when", "quand"))

  /// The help of `--hide-score`.
  static let hideScore = say(
    en: "Show no score and no advice until the end.",
    fr: "Ne montrer ni note ni conseil avant la fin.")

  /// The help of `--set`.
  static let set = say(
    en: "Give the answer to a question in advance.",
    fr: "Donner d’avance la réponse à une question.", value: ("id=value", "id=valeur"))
}
