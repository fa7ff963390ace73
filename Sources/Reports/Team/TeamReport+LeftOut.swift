import Localization

/// What is said of files, rows and columns that are not counted, or not counted twice.
extension TeamReport {
  /// How many files or rows are a copy, or hold earlier answers of a person.
  func countedOnce(_ count: Int) -> String {
    plural(
      count,
      en: (
        one: "1 file or row is a copy of another one, or holds earlier answers of the same person, "
          + "and is not counted a second time.",
        other: "\(grouped(count)) files or rows are copies of others, or hold earlier answers of "
          + "the same person, and are not counted a second time."
      ),
      fr: (
        one:
          "Un fichier ou une ligne est la copie d’un autre, ou contient des réponses antérieures "
          + "de la même personne, et ne compte pas une seconde fois.",
        other: "\(count) fichiers ou lignes sont des copies d’autres, ou contiennent des réponses "
          + "antérieures de la même personne, et ne comptent pas une seconde fois."
      ))
  }

  /// How many rows of a table say the same as another one.
  func sameRows(_ count: Int) -> String {
    plural(
      count,
      en: (
        one: "1 row is the same as another one; it is counted as that of another person.",
        other: "\(grouped(count)) rows are the same as others; they are counted as those of other "
          + "people."
      ),
      fr: (
        one: "Une ligne est identique à une autre\u{202F}; elle compte comme celle d’une autre "
          + "personne.",
        other: "\(count) lignes sont identiques à d’autres\u{202F}; elles comptent comme celles "
          + "d’autres personnes."
      ))
  }

  /// What became of files, rows or columns that are not counted.
  ///
  /// - Parameters:
  ///   - count: how many they are.
  ///   - rows: how many of them are rows of a table.
  func sentence(_ kind: LeftOut.Kind, _ count: Int, rows: Int) -> String {
    switch kind {
    case .unreadable:
      say(
        en: "The answers of \(named(count - rows, rows)) could not be read and are not counted.",
        fr: "Les réponses \(of(count - rows, rows)) n’ont pas pu être lues et ne comptent pas.")
    case .columns:
      plural(
        count,
        en: (
          one: "Some columns of 1 table could not be read; the others are counted.",
          other: "Some columns of \(grouped(count)) tables could not be read; the others are "
            + "counted."
        ),
        fr: (
          one: "Des colonnes d’un tableau n’ont pas pu être lues\u{202F}; les autres comptent.",
          other: "Des colonnes de \(count) tableaux n’ont pas pu être lues\u{202F}; les autres "
            + "comptent."
        ))
    case .cells:
      plural(
        count,
        en: (
          one: "Some cells of 1 row could not be read; the others are counted.",
          other: "Some cells of \(grouped(count)) rows could not be read; the others are counted."
        ),
        fr: (
          one: "Des cellules d’une ligne n’ont pas pu être lues\u{202F}; les autres comptent.",
          other: "Des cellules de \(count) lignes n’ont pas pu être lues\u{202F}; les autres "
            + "comptent."
        ))
    case .merged:
      plural(
        count,
        en: (
          one: "1 file holds the merged answers of a team and is not counted as a person.",
          other: "\(grouped(count)) files hold the merged answers of teams and are not counted as "
            + "people."
        ),
        fr: (
          one: "1 fichier contient les réponses réunies d’une équipe et ne compte pas comme une "
            + "personne.",
          other: "\(count) fichiers contiennent les réponses réunies d’équipes et ne comptent pas "
            + "comme des personnes."
        ))
    case .otherQuestionnaire:
      plural(
        count,
        en: (
          one: "1 file answers another questionnaire, or another copy of it, and is not counted.",
          other: "\(grouped(count)) files answer another questionnaire, or another copy of it, "
            + "and are not counted."
        ),
        fr: (
          one: "1 fichier répond à un autre questionnaire, ou à une autre copie, et ne compte pas.",
          other: "\(count) fichiers répondent à un autre questionnaire, ou à une autre copie, et "
            + "ne comptent pas."
        ))
    case .repeated:
      plural(
        count,
        en: (
          one: "\(named(count - rows, rows)) repeats a file or a person, and is not counted.",
          other: "\(named(count - rows, rows)) repeat a file or a person, and are not counted."
        ),
        fr: (
          one: "\(named(count - rows, rows)) répète un fichier ou une personne, et ne compte pas.",
          other:
            "\(named(count - rows, rows)) répètent un fichier ou une personne, et ne comptent pas."
        ))
    }
  }

  /// “1 file and 2 rows”
  private func named(_ files: Int, _ rows: Int) -> String {
    let parts = [
      plural(
        files, en: (one: "1 file", other: "\(grouped(files)) files"),
        fr: (one: "1 fichier", other: "\(grouped(files)) fichiers")),
      plural(
        rows, en: (one: "1 row", other: "\(grouped(rows)) rows"),
        fr: (one: "1 ligne", other: "\(grouped(rows)) lignes")),
    ]
    return language.conjunction(zip([files, rows], parts).filter { $0.0 > 0 }.map(\.1))
  }

  /// « d’un fichier et de 2 lignes »
  private func of(_ files: Int, _ rows: Int) -> String {
    let parts = [
      files == 1 ? "d’un fichier" : "de \(grouped(files)) fichiers",
      rows == 1 ? "d’une ligne" : "de \(grouped(rows)) lignes",
    ]
    return language.conjunction(zip([files, rows], parts).filter { $0.0 > 0 }.map(\.1))
  }
}
