package import Localization
package import YAML

/// How those who hand a report over show themselves in it.
///
///     name: Cabinet Lumière
///     logo: lumiere.svg
///     accent: "#24508a"
///     prepared-for: Maison Verdier
package struct Brand: Equatable, Sendable {
  package let name: String?
  package let logo: Logo?

  /// The colour of headings and links on white paper.
  package let accent: Colour?

  /// The last line of the report.
  package let footer: String?

  package let place: String?

  /// The date of the report as it was written, usually `YYYY-MM-DD`.
  package let date: String?

  package let recipient: String?
}

extension Brand {
  /// Why the file of a logo cannot be read, inside a sentence.
  package struct Unreadable: Error {
    let reason: Wording

    package init(_ reason: Wording) { self.reason = reason }
  }

  /// Reads a brand file.
  ///
  /// - Parameter file: reads the file of the logo, by its path from the folder of the brand file.
  /// - Throws: every fault of the text.
  /// - Returns: the brand, and warnings.
  package static func read(
    _ source: SourceText, file: (String) -> Result<[UInt8], Unreadable>
  ) throws(InvalidSource) -> (brand: Brand, warnings: Diagnostics) {
    let document = try Document(source)
    let log = FaultLog(document.diagnostics)
    let fields = MappingReader(document.root, BrandKeys.table, ReadingContext(log: log))
    let logo = fields?.read(\.logo).flatMap { Logo($0, log, file: file) }
    let brand = Brand(
      name: fields?.read(\.name), logo: logo, accent: fields.flatMap(Colour.accent),
      footer: fields?.read(\.footer), place: fields?.read(\.place), date: fields?.read(\.date),
      recipient: fields?.read(\.preparedFor))
    let diagnostics = log.diagnostics.inOrderOfPlace
    if diagnostics.containError { throw InvalidSource(source, diagnostics) }
    return (brand, diagnostics)
  }
}

extension Logo {
  /// The picture that a brand file names, if it is one.
  fileprivate init?(
    _ node: Node, _ log: FaultLog, file: (String) -> Result<[UInt8], Brand.Unreadable>
  ) {
    guard let path = log.plainText(node) else { return nil }
    switch file(path) {
    case .failure(let failure):
      log.report(brand: .unreadableLogo(failure.reason), at: node.range)
      return nil
    case .success(let bytes):
      if bytes.count > Logo.byteLimit {
        log.report(brand: .largeLogo(path.excerpt), at: node.range)
        return nil
      }
      guard let logo = Logo(bytes) else {
        log.report(brand: .noPicture(path.excerpt), at: node.range)
        return nil
      }
      self = logo
    }
  }
}

extension Colour {
  /// The accent colour of a brand file, if it is a sound one.
  fileprivate static func accent(_ fields: MappingReader<BrandKeys>) -> Colour? {
    let key = fields.table.keys.accent.name
    if let entry = fields.node.entry(key), entry.value.isEmpty {
      fields.context.log.report(brand: .colourIsComment(key: key), at: entry.key.range)
      return nil
    }
    return fields.read(\.accent)
  }
}

extension ValueType<Colour> {
  /// A colour that can be read on white paper.
  static var accent: Self {
    Self(["type": "string", "pattern": "^#[0-9a-fA-F]{6}$"]) { node, context in
      guard let text = context.log.plainText(node) else { return nil }
      guard let colour = Colour(text) else {
        context.log.report(brand: .noColour(text.excerpt), at: node.range)
        return nil
      }
      if colour.contrastWithWhite >= Colour.leastContrast { return colour }
      context.log.report(brand: .lowContrast(colour), at: node.range)
      return nil
    }
  }
}
