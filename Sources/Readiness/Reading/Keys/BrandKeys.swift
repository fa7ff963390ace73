import YAML

/// The keys of a brand file.
struct BrandKeys: MappingKeys {
  let name = Key("name", .plainText, "who hands the report over")
  let logo = Key(
    "logo", .node(.plainText),
    "a PNG, JPEG or SVG file, by its path from this file's folder, 512 KB at most")
  let accent = Key(
    "accent", .accent, "the colour of headings and links, #rrggbb in quotes")
  let footer = Key("footer", .plainText, "the last line of the report")
  let place = Key("place", .plainText, "where the report is written")
  let date = Key("date", .date, "the date of the report, YYYY-MM-DD")
  let preparedFor = Key("prepared-for", .plainText, "whom the report is for")

  static let table = KeyTable(Self(), "a brand file") {
    [$0.name, $0.logo, $0.accent, $0.footer, $0.place, $0.date, $0.preparedFor]
  }
}
