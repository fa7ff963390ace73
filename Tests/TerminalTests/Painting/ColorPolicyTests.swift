@testable import Terminal
import Testing

@Suite struct ColorPolicyTests {
  @Test(
    arguments: [
      ([:], true), (["TERM": "dumb"], false), (["TERM": ""], false), (["TERM": "vt100-m"], false),
      (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["NO_COLOR": "0"], false),
      (["CLICOLOR": "0"], false), (["CLICOLOR": "1"], true), (["CLICOLOR": ""], true),
      (["CLICOLOR": "0", "CLICOLOR_FORCE": "1"], false),
      (["NO_COLOR": "1", "FORCE_COLOR": "1"], false),
      (["TERM": "dumb", "FORCE_COLOR": "1"], true),
      (["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
      (["TERM": "dumb", "FORCE_COLOR": "0"], false), (["TERM": "dumb", "FORCE_COLOR": ""], false),
    ] as [([String: String], Bool)])
  func `the first of the variables decides`(variables: [String: String], isOn: Bool) {
    let all = ["TERM": "xterm"].merging(variables) { $1 }
    func uses(_ choice: ColorPolicy.Choice, terminal: Bool = true) -> Bool {
      ColorPolicy.usesColors(choice, isTerminal: terminal) { all[$0] }
    }
    #expect(uses(.auto) == isOn)
    #expect(uses(.always) && !uses(.never))
    let isForced = all["FORCE_COLOR"] == "1" || all["CLICOLOR_FORCE"] == "1"
    #expect(uses(.auto, terminal: false) == (isOn && isForced))
  }

  @Test(arguments: [
    ("", true), ("C", true), ("POSIX", true), ("fr_FR", true), ("fr_FR.UTF-8", true),
    ("en_US.utf8@euro", true), ("fr_FR.ISO-8859-1", false), ("fr_FR.iso885915@euro", false),
    ("ja_JP.eucJP", false), ("en_US.", true),
  ])
  func `a locale that names another charset cannot show every sign`(name: String, isAll: Bool) {
    #expect(Charset(locale: name).shown("où ❤️") == (isAll ? "où ❤️" : "o? ?"))
    #expect(Charset(locale: name).shown("ou") == "ou")
  }
}
