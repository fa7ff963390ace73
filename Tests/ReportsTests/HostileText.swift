/// Texts that would become structure where a renderer forgot one character.
enum HostileText {
  /// Each by itself, indented, and behind a line break.
  static var all: [String] {
    seeds.flatMap { [$0, "    " + $0, "x\n\n" + $0 + "\n"] }
  }

  private static let seeds = [
    // Markdown
    "# x", "## x ##", "x #", "- x", "+ x", "* x", "1. x", "1) x", "> x", "---", "===", "***",
    "```x", "`x`", "``x", "~~~x", "~~x~~", "**x**", "__x__", "_x_", "[x](y)", "[x][y]", "[x]: y",
    "![x](y)", "[^1]", "[^1]: x", "[ ] x", "[x] x", "| x | y |", "|x", "x \\| y", "x | --- |",
    "\\", "x\\", ": x", ":x:", "<x@y.z>", "http://x.example/y", "https://x.example",
    "www.x.example", "WWW.x.example", "ftp://x.example", "mailto:x@y.example", "x@y.example",
    "xmpp:x@y.example", "$x$", "$$x$$", "&lt;x&gt;", "&#35; x", "&copy;", "x  \ny", "\tx",
    // HTML, SVG and style sheets
    "<script>x</script>", "<b>x", "</td></tr></table>x", "<!-- x", "--> x", "<![CDATA[x", "]]> x",
    "<?x?>", "\"x", "' onload='x", "\" onload=\"x", "javascript:x", "</style>x", "</svg>x",
    "</title>x", "<svg/onload=x>", "&x;", "&", "<", ">", "x\u{0}y",
    // Reading order and control
    "\u{202E}x\u{202C}", "\u{2066}x\u{2069}", "\u{1B}[31mx", "x\u{2028}# y", "x\u{85}- y",
    "x\r# y", "\u{FEFF}x", "\u{200F}x", "\u{7}x", "=HYPERLINK(\"x\")", "{{x}}", "${x}", "%0Ax",
  ]
}
