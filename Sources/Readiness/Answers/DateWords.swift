/// The words of a date, in English and French, in lower case.
enum DateWords {
  static func month(_ word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    let names = [
      ["january", "jan", "janvier", "janv"],
      ["february", "feb", "février", "fevrier", "févr", "fév"],
      ["march", "mar", "mars"], ["april", "apr", "avril", "avr"], ["may", "mai"],
      ["june", "jun", "juin"], ["july", "jul", "juillet", "juil"],
      ["august", "aug", "août", "aout"], ["september", "sep", "sept", "septembre"],
      ["october", "oct", "octobre"], ["november", "nov", "novembre"],
      ["december", "dec", "décembre", "decembre", "déc"],
    ]
    var months: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words { months[word] = index + 1 }
    }
    return months
  }()

  static let daysOfWeek: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "lun", "mer", "jeu", "ven", "sam", "dim",
  ]

  static let ordinalEndings: Set = ["st", "nd", "rd", "th", "er"]

  /// How many minutes the clocks of a zone are ahead of UTC.
  static let zones = [
    "z": 0, "utc": 0, "gmt": 0, "bst": 60, "cet": 60, "cest": 120, "est": -300, "edt": -240,
    "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
  ]
}

extension String {
  /// The text in lower case, with one sign for each kind of digit, dash, slash and space, and
  /// without invisible characters.
  var plainForDates: String {
    var plain = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19:
        if let digit = Unicode.Scalar(scalar.value - 0xFF10 + 0x30) { plain.append(digit) }
      case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: plain.append("-")
      case 0x2044, 0x2215, 0xFF0F: plain.append("/")
      case 0xFF1A: plain.append(":")
      case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: plain.append(" ")
      case _ where scalar.properties.generalCategory == .format: break
      default: plain.append(scalar)
      }
    }
    while plain.first == " " { plain.removeFirst() }
    while plain.last == " " { plain.removeLast() }
    return String(plain)
  }
}
