import Readiness
import Testing
import YAML

/// One thing wrong in a questionnaire gives one error, where it is.
@Suite struct OneFaultTests {
  /// What is wrong; the part of `sound` in whose place something else stands; the error with its
  /// line and column.
  @Test(arguments: [
    ("an id with a letter of another alphabet", "id: U1\n", "id: Ü1\n", "bad-id 16:13"),
    ("a range without brackets", "range: [0, 10]", "range: 0-10", "wrong-type 33:16"),
    (
      "a dash without a space", "      - id: U2\n", "      -id: U2\n", "yaml 22:7"
    ),
    (
      "a line indented by too little, below a dash that stands alone",
      "      - id: U2\n", "      - \n        id: U2\n       note: x\n", "yaml 24:8"
    ),
    ("a dash without a space, further in", "  - id: nothing\n", "  -id: nothing\n", "yaml 46:3"),
    ("an id with a blank", "id: U1\n", "id: U 1\n", "bad-id 16:13"),
    ("an id that begins with a digit", "id: U1\n", "id: 1U\n", "bad-id 16:13"),
    ("an id of which half is a text", "id: U1\n", "id: U1 what for\n", "bad-id 16:13"),
    ("an option with a blank in its id", "id: quick", "id: qu ick", "bad-id 27:18"),
    ("a level with a blank in its id", "id: low", "id: l ow", "bad-id 10:10"),
    ("an action with a blank in its id", "id: U3.a", "id: U3 .a", "bad-id 37:17"),
    ("a role with a blank in its id", "boss: {en", "bo ss: {en", "bad-id 7:3"),
    ("a gate with a blank in its id", "id: nothing", "id: no thing", "bad-id 46:9"),
    ("a question without an id", "- id: U1\n        text:", "- text:", "missing-key 16:9"),
    ("a question without options", "        options: [a, b, c]\n", "", "missing-key 16:9"),
    ("a question with one option", "[a, b, c]", "[a]", "too-few 21:18"),
    ("a question with an empty list of options", "[a, b, c]", "[]", "empty-list 21:18"),
    ("a question with a word for options", "[a, b, c]", "a", "wrong-type 21:18"),
    (
      "a question with options that are nothing", "options: [a, b, c]", "options:",
      "empty-value 21:9"
    ),
    ("options misspelt", "options: [a", "optoins: [a", "unknown-key 21:9"),
    (
      "no type, and keys of a multiple question", "        type: multiple\n", "",
      "key-of-other-type 28:9"
    ),
    (
      "no type, and keys of a number question", "        type: number\n", "",
      "key-of-other-type 32:9"
    ),
    ("a type that is nothing", "type: multiple", "type:", "empty-value 23:9"),
    ("a type misspelt", "type: multiple", "type: mutliple", "unknown-word 23:15"),
    ("the key of a type misspelt", "type: multiple", "tpye: multiple", "unknown-key 23:9"),
    ("a number question without a scale", "        scale: {0: 0, 10: 100}\n", "", "no-scale 30:9"),
    ("a scale misspelt", "scale: {", "scael: {", "unknown-key 34:9"),
    ("a likelihood misspelt", "likelihood:", "likelihod:", "unknown-key 54:9"),
    ("a direction misspelt", "falls-with: [U1]", "fals-with: [U1]", "unknown-key 54:22"),
    ("the effect of a gate misspelt", "level: low", "levle: low", "unknown-key 48:5"),
    ("roles misspelt", "roles:", "rolse:", "unknown-key 6:1"),
    (
      "roles that are nothing",
      "roles:\n  boss: {en: Boss, fr: Patron}\n  staff: {en: Staff, fr: Salariés}", "roles:",
      "empty-value 6:1"
    ),
    ("dimensions misspelt", "dimensions:", "dimesnions:", "unknown-key 12:1"),
    ("languages without a comma", "[en, fr]", "[en fr]", "bad-id 4:13"),
    ("no languages", "languages: [en, fr]\n", "", "missing-key 1:1"),
    (
      "a key twice, first without a value", "        text:\n          en",
      "        text:\n        text:\n          en", "yaml 18:9"
    ),
    ("the line between two questions missing", "      - id: U2\n", "", "yaml 23:9"),
    (
      "the key between two texts missing", "        ask: [boss, staff]\n",
      "          en: \"Here.\"\n          fr: \"Ici.\"\n", "yaml 20:11"
    ),
    ("a level twice", "  - {id: high", "  - {id: low", "repeated-id 11:10"),
    ("a text without its closing quote", "for?\"", "for?", "yaml 18:15"),
    ("a text in brackets without its closing quote", "Which?\"", "Which?", "yaml 24:20"),
    ("a list without its bracket", "[a, b, c]", "[a, b, c", "yaml 21:18"),
    (
      "a list in a mapping without its bracket", "falls-with: [U1]", "falls-with: [U1", "yaml 54:34"
    ),
    (
      "a mapping without its brace", "range: [0, 10]\n        scale: {0: 0, 10: 100}",
      "range: [0, 10]\n        scale: {0: 0, 10: 100", "yaml 34:16"
    ),
    ("a tab before a key", "        ask:", "\task:", "yaml 20:1"),
    ("the first key without a colon", "format: 1\n", "format 1\n", "yaml 1:1"),
    ("the first key without a space", "format: 1\n", "format:1\n", "yaml 1:1"),
    ("the first key of a list entry without a colon", "- id: part", "- id part", "yaml 13:5"),
    ("the first key with an equals sign", "- id: U1\n", "- id = U1\n", "yaml 16:9"),
    (
      "no spaces behind the colons in braces", "{id: low, from: 0,", "{id:low, from:0,",
      "yaml 10:6"
    ),
    ("a condition without a space", "when: {U1: 3}", "when: {U1:3}", "yaml 25:16"),
    (
      "a no-break space in the indentation", "        type: number", "       \u{A0}type: number",
      "yaml 31:8"
    ),
    ("a no-break space behind a colon", "type: number", "type:\u{A0}number", "yaml 31:14"),
    ("a text that begins with a star", "\"What is it for?\"", "*What* is it for?", "yaml 18:15"),
    ("a text that begins with an exclamation mark", "\"What is it for?\"", "!what", "yaml 18:15"),
    ("a value inside itself", "\"What is it for?\"", "&a [*a]", "yaml 18:19"),
    ("a bracket too many", "[a, b, c]", "[a, b, c]]", "yaml 21:27"),
    ("a brace too many", "fr: Rapide}}", "fr: Rapide}}}", "yaml 27:55"),
    ("a comma missing behind a quote", "{en: \"Which?\",", "{en: \"Which?\"", "yaml 24:28"),
    ("a second document", "chain:", "---\nchain:", "yaml 44:1"),
    ("a document that ends before", "chain:", "...\nchain:", "yaml 44:1"),
    (
      "a text in a block that is not indented", "\"What is it for?\"", "|\n          What",
      "yaml 19:11"
    ),
    (
      "a condition not indented below its key", "when: {U1: 3}", "when:\n        U1: 3",
      "not-indented 26:9"
    ),
    (
      "translations not indented below their key",
      "text:\n          en: \"What is it for?\"\n          fr:",
      "text:\n        en: \"What is it for?\"\n        fr:", "not-indented 18:9"
    ),
    ("a condition as a formula", "when: {U1: 3}", "when: U1 = 3", "wrong-test 25:15"),
    (
      "a line whose text is misspelt", "[a, b, c]", "[{txt: a, score: 0}, b, c]",
      "unknown-key 21:20"
    ),
    (
      "a line that begins with a word and a colon", "[a, b, c]",
      "\n          - No: nobody\n          - b\n          - c",
      "wrong-type 22:13"
    ),
    (
      "a role whose title is misspelt", "boss: {en: Boss, fr: Patron}", "boss: {titel: Boss}",
      "unknown-key 7:10"
    ),
    ("a decimal comma in a range", "range: [0, 10]", "range: [0,5, 10]", "not-a-number 33:17"),
    ("a decimal comma in a scale", "scale: {0: 0,", "scale: {0: 0, 1,5: 20,", "not-a-number 34:23"),
    ("a file of another kind", sound, "services: {}\n", "missing-key 1:1"),
    (
      "a key that is indented too far", "        type: number", "         type: number",
      "yaml 31:14"
    ),
  ])
  func `one fault is one error`(what: String, old: String, new: String, error: String) throws {
    try #require(Self.sound.components(separatedBy: old).count == 2)
    #expect(Self.errors(Self.sound.replacing(old, with: new)) == [error], "\(what)")
  }

  @Test func `the questionnaire without a fault has none`() {
    #expect(Self.errors(Self.sound).isEmpty)
  }

  private static func errors(_ text: String) -> [String] {
    let source = SourceText(name: "a.yaml", text: text)
    do throws(InvalidSource) {
      _ = try Questionnaire.read(source)
      return []
    } catch {
      return error.diagnostics.filter { $0.fault.severity == .error }.places(in: source)
    }
  }

  private static let sound = """
    format: 1
    id: small
    version: 2
    languages: [en, fr]
    title: {en: Small, fr: Petit}
    roles:
      boss: {en: Boss, fr: Patron}
      staff: {en: Staff, fr: Salariés}
    levels:
      - {id: low, from: 0, title: {en: Low, fr: Bas}}
      - {id: high, from: 50, title: {en: High, fr: Haut}}
    dimensions:
      - id: part
        title: {en: Part, fr: Partie}
        questions:
          - id: U1
            text:
              en: "What is it for?"
              fr: "À quoi ça sert ?"
            ask: [boss, staff]
            options: [a, b, c]
          - id: U2
            type: multiple
            text: {en: "Which?", fr: "Lesquels ?"}
            when: {U1: 3}
            options:
              - {id: quick, text: {en: Quick, fr: Rapide}}
              - {id: none, text: {en: None, fr: Aucun}, alone: true}
            full: 1
          - id: U3
            type: number
            text: {en: "How many?", fr: "Combien ?"}
            range: [0, 10]
            scale: {0: 0, 10: 100}
            when: {any: [{U1: {at-least: 2}}, {U2: {includes: quick}}]}
            actions:
              - id: U3.a
                text: {en: Do it, fr: Faites-le}
                from: [1, 2]
                to: 3
                days: {1: 2, 2: 1}
                owner: boss
                needs: {U1: 3}
    chain: [U1, U3]
    gates:
      - id: nothing
        when: {U2: {includes: none}}
        level: low
        reason: {en: Nothing, fr: Rien}
    risks:
      absence:
        scenarios:
          - id: A1
            likelihood: {falls-with: [U1]}
            impact: {rises-with: {U3: 2}}
      launch:
        scenarios:
          - {id: L1, level: {falls-with: [U3]}}
    advice:
      needs: {go: high}

    """
}

extension [Diagnostic] {
  /// The code of each diagnostic with its line and column: “bad-id 16:13”.
  func places(in source: SourceText) -> [String] {
    let printer = DiagnosticPrinter(source, in: .english)
    return map { diagnostic in
      let place = printer.start(of: diagnostic)
      return "\(diagnostic.fault.code) \(place.line):\(place.column)"
    }
  }
}
