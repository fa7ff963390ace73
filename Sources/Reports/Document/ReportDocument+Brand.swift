import Localization
import Readiness

/// What a document says of those who hand it over.
extension ReportDocument {
  /// For whom the report is, by whom, and where and when it was written; a line each.
  var brandLines: [String] {
    guard let brand else { return [] }
    let day = brand.date.map(language.dateInWords)
    let placeAndDay =
      switch (brand.place, day) {
      case (let place?, let day?):
        language.say(en: "\(place), \(day)", fr: "\(place), le \(day)")
      case (let place, let day): place ?? day
      }
    let recipient = brand.recipient.map {
      language.say(en: "Prepared for \($0)", fr: "Préparé pour \($0)")
    }
    return [brand.name, recipient, placeAndDay].compactMap(\.self)
  }
}
