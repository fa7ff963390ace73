@testable import Localization
import Testing

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("C7", ["C1", "C2", "U1"], "C1"), ("optoins", ["options", "text"], "options"),
    ("weigth", ["weight", "when"], "weight"), ("K44", ["K1", "K4"], "K4"),
    ("LEVEL", ["level"], "level"), ("r4", ["R5.a", "R40.a", "R4.a", "R4.b"], "R4.a"),
  ])
  func `a near word is found`(word: String, candidates: [String], nearest: String) {
    #expect(Localization.nearest(to: word, among: candidates) == nearest)
  }

  @Test func `a search for many words gives up, one for a few does not`() {
    let ids = (0..<1_000).map { "question-\($0)" }
    var search = NearestWordSearch()
    #expect(search.nearest(to: "questoin-7", among: ids) == "question-7")
    for number in 0..<100 { _ = search.nearest(to: "unknown-\(number)", among: ids) }
    #expect(search.nearest(to: "questoin-7", among: ids) == nil)
  }

  @Test func `where more than two are as near none is named`() {
    #expect(nearest(to: "Q1", among: ["S1", "U1"]) == "S1")
    #expect(nearest(to: "Q1", among: ["S1", "U1", "C1"]) == nil)
    #expect(nearest(to: "Q1", among: ["S1", "U1", "q1", "C1"]) == "q1")
  }

  @Test(arguments: ["banana", "x-tool", "", "zzz"])
  func `a far word is not guessed`(word: String) {
    #expect(nearest(to: word, among: ["options", "weight", "text"]) == nil)
  }
}
