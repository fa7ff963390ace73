import Foundation
import TestSupport
import Testing

/// The page of a form in a browser, by keyboard alone.
@Suite(
  .serialized, .enabled(if: Chromium.isInstalled, "Chromium is not installed"))
final class FormBrowserTests {
  private let program: Program
  private let browser: Chromium

  init() throws {
    program = try Program()
    browser = try Chromium(in: program.folder)
  }

  deinit { browser.end() }

  private static let evil = "<img src=x onerror='window.ran=1'></script>\"\\ {0} $& # é"

  private static let questionnaire = """
    format: 1
    id: kinds
    version: 3
    languages: [en, fr]
    title: {en: "Kinds \(evil.yaml)", fr: Sortes}
    introduction: "\(evil.yaml)"
    roles: {boss: Boss, staff: {title: {en: Staff, fr: Salarié}, confidential: true}}
    levels: [{id: one, from: 0, title: One}, {id: two, from: 50, title: Two}]
    dimensions:
      - id: a
        title: "First \(evil.yaml)"
        questions:
          - {id: Y, type: yes-no, text: {en: "Shop? \(evil.yaml)", fr: "Une boutique ?"}}
          - {id: C, when: {Y: yes}, text: Which line?, help: "\(evil.yaml)", options: [No, Some, All]}
          - {id: N, type: number, text: How long?, unit: hours, range: [0, 70], scale: {0: 0, 9: 100}}
      - id: b
        title: Second
        questions:
          - {id: M, type: multiple, full: 2, text: Which?, not-applicable: true, options:
              [{id: s, text: "Simple \(evil.yaml)"}, {id: n, alone: true, text: None}]}
          - {id: T, type: text, text: Say it., when: {N: {above: 5}}}
          - {id: B, text: Boss only, ask: [boss], options: [No, Yes]}
          - {id: E, type: yes-no, text: Evidence?, not-applicable: true}

    """

  private func open(_ arguments: String..., width: Int = 800) throws {
    try program.write(Self.questionnaire, to: "kinds.yaml")
    let result = try program.run(["form", "kinds.yaml", "-o", "form.html"] + arguments)
    #expect(result.status == 0, "\(result.errors)")
    try browser.open(program.folder.appendingPathComponent("form.html"), width: width)
  }

  // MARK: By keyboard

  /// Goes to the field or button of a name, inside the question of an id where one is given.
  private func tab(to name: String, of id: String = "") throws {
    let here = """
      (() => {
        const here = document.activeElement;
        const legend = here.closest("fieldset")?.querySelector("legend").textContent ?? "";
        const name = (here.closest("label") ?? here).textContent;
        return legend.startsWith(\(quoted(id))) && name.startsWith(\(quoted(name)));
      })()
      """
    for _ in 0..<80 {
      try browser.press(.tab)
      if try browser.evaluate(here) as? Bool == true { return }
    }
    throw Chromium.Fault(text: "no way to \(name) of \(id)")
  }

  private func quoted(_ text: String) -> String {
    (try? String(decoding: JSONEncoder().encode(text), as: UTF8.self)) ?? ""
  }

  private func press(_ button: String) throws {
    try tab(to: button)
    try browser.press(.enter)
  }

  /// Presses a button that leads to another section, whose heading takes the focus.
  private func go(_ button: String) throws {
    try press(button)
    try browser.wait(until: "document.activeElement.tagName === 'H2'")
  }

  private var asked: [String] {
    get throws {
      try browser.evaluate(
        "[...document.querySelectorAll('fieldset:not([hidden]) legend')]"
          + ".map(legend => legend.textContent.slice(0, 1))") as? [String] ?? []
    }
  }

  /// Downloads the answers and returns the name of the file in the program's folder.
  private func download(_ button: String) throws -> String {
    try browser.send(
      "Page.setDownloadBehavior", ["behavior": "allow", "downloadPath": program.folder.path])
    try press(button)
    var name = ""
    try browser.wait(for: "Page.downloadWillBegin") { event in
      name = event["suggestedFilename"] as? String ?? ""
      return true
    }
    try browser.wait(for: "Page.downloadProgress") { $0["state"] as? String == "completed" }
    return name
  }

  private func answers(in file: String) throws -> Substring {
    let text = try program.read(file)
    return text[(try #require(text.range(of: "\nanswers:\n"))).upperBound...]
  }

  // MARK: Tests

  @Test func `answers given by keyboard are those that the terminal would have written`() throws {
    try open("--organisation", "Maison Verdier", width: 320)
    #expect(try asked == ["Y", "C", "N", "M", "T", "B", "E"])
    try go("Begin")
    try tab(to: "Yes", of: "Y")
    try browser.press(.space)
    try browser.press(.down)
    #expect(try asked == ["Y", "N", "M", "T", "B", "E"])
    #expect(try browser.text("live.textContent") == "No longer asked: C: Which line?.")
    try browser.press(.down)
    #expect(try asked == ["Y", "C", "N", "M", "T", "B", "E"])
    try tab(to: "Evidence", of: "Y")
    try browser.press(.enter)
    try tab(to: "Remark", of: "Y")
    try browser.type(Self.evil)
    try tab(to: "No", of: "C")
    try browser.press(.down)
    try browser.press(.down)
    try tab(to: "Number", of: "N")
    try browser.type("3")
    try tab(to: "up to", of: "N")
    try browser.type("6,5")
    try go("Next")
    try tab(to: "Simple", of: "M")
    try browser.press(.space)
    try tab(to: "None", of: "M")
    try browser.press(.space)
    try tab(to: "Your answer", of: "T")
    try browser.type(" \(Self.evil)\n- b\u{202E} ")
    try tab(to: "Yes", of: "E")
    for _ in 1...3 { try browser.press(.down) }
    try go("Next")
    let open = "[...document.querySelectorAll('section:not(.away) li')].map(e => e.textContent)"
    #expect(
      try browser.evaluate(open) as? [String] == [
        "B: Boss only", "E: Evidence? Say why the question is not applicable.",
      ])
    #expect(try browser.evaluate("document.documentElement.scrollWidth <= 320") as? Bool == true)

    let file = try download("Download my answers")
    #expect(file.wholeMatch(of: /maison-verdier\.kinds\.[0-9a-f]{6}\.answers\.yaml/) != nil)
    let check = try program.run("check", file)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    let note = "\"\(Self.evil.yaml)\""
    try program.run(
      "answer", "terminal.yaml", "--questionnaire", "kinds.yaml", "--no-input", "--set",
      "Y={answer: dont-know, note: \(note)}", "--set", "C=3", "--set", "N=3-6.5", "--set", "M=n",
      "--set", "T={answer: \"\(Self.evil.yaml)\\n- b\\u202E\"}")
    #expect(try answers(in: file) == answers(in: "terminal.yaml"))
    let scores = try [file, "terminal.yaml"].map { file in
      try program.run("score", file, "--format", "json").output
        .replacing(/"(sha256|date|organisation)": .*\n/, with: "")
    }
    #expect(scores[0] == scores[1] && scores[0].contains("\"score\""))
    #expect(try browser.evaluate("window.ran === undefined && document.images.length") as? Int == 0)
  }

  @Test func `answers stay until they are cleared, in both languages`() throws {
    try open()
    try go("Begin")
    try tab(to: "Yes", of: "Y")
    try browser.press(.space)
    try browser.press(.down)
    try browser.send("Page.reload")
    try browser.wait(for: "Page.loadEventFired") { _ in true }
    #expect(try browser.text("location.hash") == "#area-1")
    #expect(try asked == ["Y", "N", "M", "T", "B", "E"])
    try press("français")
    #expect(try browser.text("document.documentElement.lang") == "fr")
    #expect(try browser.text("document.querySelector('h1').textContent") == "Sortes")
    #expect(try browser.text("document.activeElement.textContent") == "français")
    #expect(
      try browser.text("document.querySelector('label').textContent") == "Réponses\u{A0}: 1 sur 6")
    try go("Retour")
    try browser.evaluate("window.confirm = () => true")
    try press("Effacer toutes les réponses")
    try browser.wait(until: "localStorage.length === 0")
    #expect(try asked == ["Y", "C", "N", "M", "T", "B", "E"])
  }

  @Test func `a role is asked its questions, told what confidential means, and not its name`()
    throws
  {
    try open("--role", "staff", "--language", "fr", "--send-to", "Nadia \(Self.evil)")
    #expect(try asked == ["Y", "C", "N", "M", "T", "E"])
    let start = try browser.text("document.querySelector('section').textContent")
    #expect(start.contains("Vous répondez en tant que\u{A0}: Salarié"))
    #expect(start.contains("au moins 2 autres personnes") && !start.contains("Votre nom"))
    #expect(start.contains(Self.evil))
    #expect(
      try browser.text("document.querySelector('section:last-child .notice').textContent")
        == "Envoyez le fichier à\u{A0}: Nadia \(Self.evil)")
    try browser.evaluate("location.hash = 'check'")
    try browser.wait(until: "document.activeElement.textContent === 'Vérifier et envoyer'")
    let names = try (1...2).map { _ in
      let name = try download("Télécharger mes réponses")
      try browser.evaluate("window.confirm = () => true; location.hash = 'check'")
      return name
    }
    // The same person downloads the same file again.
    #expect(names[0] == names[1])
    let text = try program.read(names[0])
    #expect(text.contains(/respondent: {id: "r[0-9a-f]{20}", role: "staff"}/))
    #expect(text.hasPrefix("questionnaire: \"./kinds.yaml\"\nversion: 3\ndate: "))
    #expect(try browser.evaluate("window.ran === undefined") as? Bool == true)
  }
}

extension String {
  /// What stands between double quotes in YAML.
  fileprivate var yaml: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
