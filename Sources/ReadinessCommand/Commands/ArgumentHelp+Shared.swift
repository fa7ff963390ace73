import ArgumentParser

/// The help of arguments that several commands have.
///
/// They form no `@OptionGroup`: help lists the options of a group one after the other, and in most
/// commands others stand between them.
extension ArgumentHelp {
  /// The help of `--language`.
  ///
  /// - Parameter what: what is written in it, such as “the report”.
  static func language(of what: String) -> ArgumentHelp {
    "The language of \(what), for example en or fr."
  }

  /// The help of `--questionnaire` beside answers files, which usually name theirs.
  ///
  /// - Parameter files: what may not name it, with its verb: “the file does”.
  static func questionnaire(unless files: String) -> ArgumentHelp {
    ArgumentHelp("The questionnaire, if \(files) not name it.", valueName: "id|path")
  }

  /// The help of a questionnaire that must be named.
  static let requiredQuestionnaire = ArgumentHelp("The questionnaire.", valueName: "id|path")
}
