import Foundation
@testable import ReadinessCommand
import TestSupport
import Testing

/// The command that writes a form: roles, references, and what is never written over.
@Suite struct FormCommandTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  @Test func `a form is sealed, and written anew only where nobody edited it`() throws {
    let first = try program.run("form", "quick-check", "-o", "form.html")
    #expect(first.status == 0 && first.output == "Wrote form.html.\n" && first.errors == "")
    let page = try program.read("form.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
    #expect(ReportSeal.isIntact(Array(page.utf8)))
    #expect(
      try program.run("form", "quick-check", "--language", "fr").output.contains("lang=\"fr\""))

    #expect(try program.run("form", "quick-check", "-o", "form.html").status == 0)
    try program.write(page + "<!-- mine -->\n", to: "form.html")
    #expect(try program.run("form", "quick-check", "-o", "form.html").status == 73)
    #expect(try program.read("form.html") == page + "<!-- mine -->\n")
    #expect(try program.run("form", "quick-check", "-o", "form.html", "--force").status == 0)
    #expect(try program.read("form.html") == page)
    let before = try program.read("quick-check.yaml")
    let over = try program.run("form", "quick-check.yaml", "-o", "quick-check.yaml", "--force")
    #expect(try over.status == 64 && program.read("quick-check.yaml") == before)
  }

  @Test func `a role must be one, and be asked something`() throws {
    let unknown = try program.run("form", "quick-check", "--role", "boss")
    #expect(unknown.status == 64 && unknown.errors.contains("the roles are sponsor, manager, it ("))
    let idle = try program.run("form", "quick-check", "--role", "hr", "--language", "fr")
    #expect(idle.status == 64)
    #expect(idle.errors == "Erreur\u{A0}: aucune question n’est posée à hr.\n")
    #expect(try program.run("form", "quick-check", "--language", "de").status == 64)
  }

  @Test func `answers beside the form can name a questionnaire of one's own`() throws {
    let result = try program.run("form", "quick-check.yaml", "-o", "form.html")
    #expect(result.status == 0 && result.errors.contains("./quick-check.yaml"))
    #expect(try program.read("form.html").contains("\"reference\":\"./quick-check.yaml\""))
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("other"), withIntermediateDirectories: false)
    let outside = try program.run("form", "quick-check.yaml", "-o", "other/form.html")
    #expect(outside.status == 64 && !program.exists("other/form.html"))
    #expect(outside.errors.contains("Copy it beside the form."))
  }

  @Test func `a text goes to standard output without a seal, into a file with one`() throws {
    let text = try program.run("form", "quick-check", "--text").output
    #expect(text.contains("\nK1 - What will it be used for?\n") && !text.contains("<!--"))
    #expect(try program.run("form", "quick-check", "--text", "-o", "form.txt").status == 0)
    #expect(try program.read("form.txt").hasPrefix(text))
    #expect(try program.run("form", "quick-check", "--text", "-o", "form.txt").status == 0)
    try program.write("mine\n", to: "form.txt")
    #expect(try program.run("form", "quick-check", "--text", "-o", "form.txt").status == 73)
  }

  @Test func `help speaks the language of the locale`() throws {
    let french = try program.run("help", "form", environment: ["LANG": "fr_FR.UTF-8"]).output
    #expect(french.contains("Écrire un formulaire") && french.contains("Exemples\u{A0}:"))
    #expect(try program.run("help", "form").output.contains("Write a form"))
  }

  /// The values were worked out by another program.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func `a hash is written in base 64`(text: String, hash: String) {
    #expect(SHA256.base64(Array(text.utf8)) == hash)
  }
}
