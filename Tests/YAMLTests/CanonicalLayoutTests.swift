import Diagnostics
import TestSupport
import Testing

@testable import YAML

@Suite struct CanonicalLayoutTests {
  private func laidOut(_ text: String) throws -> String {
    let document = try Document(SourceText(name: "a.yaml", text: text))
    let result = try CanonicalLayout.text(of: document)
    return result.text(in: 0..<result.bytes.count)
  }

  @Test func `levels, lists and spaces are laid out alike`() throws {
    let text = try laidOut(
      """


      # head
      a:   1
      list:
      -   one
      -      {x: 1,y:  [ 1,2 ] , z : "a  b" }   # kept
      map:
            key :  value
            more:
               - 1


      end: [  ]  \t
      """)
    #expect(
      text == """
        # head
        a: 1
        list:
          - one
          - {x: 1, y: [1, 2], z: "a  b"}   # kept
        map:
          key: value
          more:
            - 1

        end: []

        """)
  }

  @Test func `comments stand with what they speak of`() throws {
    let text = try laidOut(
      """
      list:
      # of one
      - one
      # after the last
      -   # of two
          a: 1
          # of b
          b: 2
      # of end
      end: 1
      """)
    #expect(
      text == """
        list:
          # of one
          - one
          # after the last
          -   # of two
            a: 1
            # of b
            b: 2
        # of end
        end: 1

        """)
  }

  @Test func `texts over several lines keep every character`() throws {
    let text = try laidOut(
      "a:\n      literal: |\n          one\n            two  \n\n          three\n      b: 1\n")
    #expect(text == "a:\n  literal: |\n      one\n        two  \n\n      three\n  b: 1\n")
  }

  @Test func `anchors, aliases and foreign line ends come through`() throws {
    #expect(try laidOut("a: &x\r\n    - 1\r\nb:   *x\r\n") == "a: &x\n  - 1\nb: *x\n")
  }

  @Test func `a layout laid out again is the same, and shipped files are laid out so`() throws {
    for file in try Repository.files(in: "Tests/QuestionnaireModelTests/Corpus", ending: ".yaml") {
      let source = SourceText(name: file, bytes: try Repository.bytes(file))
      guard let document = try? Document(source),
        let once = try? CanonicalLayout.text(of: document)
      else { continue }
      let twice = try CanonicalLayout.text(of: Document(once))
      #expect(twice.bytes == once.bytes, "\(file)")
    }
    for file in try Repository.files(in: "Questionnaires", ending: ".yaml") {
      let source = SourceText(name: file, bytes: try Repository.bytes(file))
      #expect(try CanonicalLayout.text(of: Document(source)).bytes == source.bytes, "\(file)")
    }
  }
}
