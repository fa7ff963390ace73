import Localization
@testable import Readiness
import Testing
import YAML

/// What is read from a brand file, and what is wrong with one.
@Suite struct BrandTests {
  private static let svg = Array(
    "<?xml version=\"1.0\"?>\n<!-- a -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)

  private func read(
    _ text: String, logo: [UInt8]? = BrandTests.svg
  ) throws(InvalidSource) -> Brand {
    try Brand.read(SourceText(name: "brand.yaml", text: text)) { _ in
      logo.map { .success($0) } ?? .failure(.init(Wording(en: "gone", fr: "perdu")))
    }.brand
  }

  /// Each fault as “line:column code”.
  private func faults(_ text: String, logo: [UInt8]? = BrandTests.svg) -> [String] {
    do {
      _ = try read(text, logo: logo)
      return []
    } catch {
      let printer = DiagnosticPrinter(error.source, in: .english)
      return error.diagnostics.map { diagnostic in
        let place = printer.line(diagnostic).split(separator: ":").dropFirst().prefix(2)
        return "\(place.joined(separator: ":")) \(diagnostic.fault.code)"
      }
    }
  }

  @Test func `all keys are read`() throws {
    let brand = try read(
      """
      name: Cabinet Lumière
      logo: lumiere.svg
      accent: "#24508A"
      footer: Confidential
      place: Paris
      date: 2024-05-03
      prepared-for: Maison Verdier

      """)
    #expect(brand.name == "Cabinet Lumière" && brand.recipient == "Maison Verdier")
    #expect(brand.accent?.notation == "#24508a" && brand.logo?.kind == .svg)
    #expect(brand.footer == "Confidential" && brand.place == "Paris" && brand.date == "2024-05-03")
    #expect(try read("name: A\n").logo == nil)
  }

  @Test(arguments: [
    ("name: A\nlgoo: a.svg\n", "2:1 unknown-key"), ("accent: blue\n", "1:9 bad-colour"),
    ("name: A\naccent: \"#12345\"\n", "2:9 bad-colour"),
    ("accent: \"#12345g\"\n", "1:9 bad-colour"), ("accent: \"#767676\"\n", ""),
    ("accent: \"#777777\"\n", "1:9 low-contrast"), ("name: [A]\n", "1:7 wrong-type"),
    ("- a\n", "1:1 wrong-type"), ("accent: #24508a\n", "1:1 bad-colour"),
  ])
  func `a fault has its place`(text: String, expected: String) {
    #expect(faults(text) == (expected.isEmpty ? [] : [expected]))
  }

  @Test func `a misspelt key is told with the one that was meant`() throws {
    let error = #expect(throws: InvalidSource.self) { try read("prepared-fro: A\n") }
    #expect(
      try #require(error?.diagnostics.first?.fault.help).text(in: .english).contains("prepared-for")
    )
  }

  @Test func `a logo is known by its first bytes`() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
    #expect(Logo(png)?.kind == .png && Logo([0xFF, 0xD8, 0xFF, 0xE0])?.kind == .jpeg)
    #expect(Logo(Self.svg)?.kind == .svg)
    let namespace = "http://www.w3.org/2000/svg"
    for type in ["PUBLIC \"x\"", "[\n<!ENTITY a \"b\">\n]"] {
      let text = "<!DOCTYPE svg \(type)>\n<svg xmlns=\"\(namespace)\">"
      #expect(Logo(Array(text.utf8))?.kind == .svg, "\(text)")
    }
    for other in ["", "GIF89a", "<html><svg", "<svgx", "<!-- <svg", "plain"] {
      #expect(Logo(Array("\(other) xmlns=\"\(namespace)\">".utf8)) == nil, "\(other)")
    }
    // A browser shows no picture without the namespace.
    #expect(Logo(Array("<svg viewBox=\"0 0 1 1\"/>".utf8)) == nil)
    #expect(faults("logo: a.gif\n", logo: Array("GIF89a".utf8)) == ["1:7 bad-logo"])
    #expect(faults("name: A\nlogo: a.svg\n", logo: nil) == ["2:7 bad-logo"])
    let large = png + Array(repeating: 0, count: Logo.byteLimit)
    #expect(faults("logo: a.png\n", logo: large) == ["1:7 bad-logo"])
    #expect(faults("logo: a.png\n", logo: Array(large.prefix(Logo.byteLimit))) == [])
  }

  @Test func `contrast is measured as the guidelines do`() throws {
    // Worked by hand: white 1, black 21, and the known border of grey.
    let known = [("#ffffff", 1), ("#000000", 21), ("#777777", 4.478), ("#767676", 4.542)]
    for (text, ratio) in known {
      #expect(abs(try #require(Colour(text)).contrastWithWhite - ratio) < 0.001, "\(text)")
    }
  }

  @Test(arguments: ["#ff0000", "#00ff00", "#ffcc00", "#8fbaf3", "#777777", "#fefefe"])
  func `a colour that is too light gets the nearest that is not`(text: String) throws {
    let colour = try #require(Colour(text))
    let darker = colour.readableOnWhite
    #expect(colour.contrastWithWhite < 4.5 && darker.contrastWithWhite >= 4.5)
    // Not darker than it must be: a step of one part in 255 of each channel.
    #expect(darker.contrastWithWhite < 4.62)
    #expect(faults("accent: \"\(darker.notation)\"\n") == [])
    let error = #expect(throws: InvalidSource.self) { try read("accent: \"\(text)\"\n") }
    let fault = try #require(error?.diagnostics.first?.fault)
    #expect(fault.help?.text(in: .english).contains(darker.notation) ?? false)
    #expect(!fault.message.text(in: .english).contains("its contrast is 4.5"))
  }
}
