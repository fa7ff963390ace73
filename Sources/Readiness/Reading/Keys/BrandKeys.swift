import YAML

/// The keys of a brand file.
struct BrandKeys: MappingKeys {
  let name = Key("name", .plainText, en: "who hands the report over", fr: "qui remet le rapport")
  let logo = Key(
    "logo", .node(.plainText),
    en: "a PNG, JPEG or SVG file, by its path from this file's folder, 512 KB at most",
    fr:
      "un fichier PNG, JPEG ou SVG, par son chemin depuis le dossier de ce fichier, 512 Ko au plus")
  let accent = Key(
    "accent", .accent, en: "the colour of headings and links, #rrggbb in quotes",
    fr: "la couleur des titres et des liens, #rrvvbb entre guillemets")
  let footer = Key(
    "footer", .plainText, en: "the last line of the report", fr: "la dernière ligne du rapport")
  let place = Key(
    "place", .plainText, en: "where the report is written", fr: "où le rapport est écrit")
  let date = Key(
    "date", .date, en: "the date of the report, YYYY-MM-DD", fr: "la date du rapport, AAAA-MM-JJ")
  let preparedFor = Key(
    "prepared-for", .plainText, en: "whom the report is for", fr: "à qui le rapport est destiné")

  static let table = KeyTable(Self(), "a brand file") {
    [$0.name, $0.logo, $0.accent, $0.footer, $0.place, $0.date, $0.preparedFor]
  }
}
