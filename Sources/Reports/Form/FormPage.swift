import Localization
import Readiness

/// Renders a form as one HTML file that asks for nothing from a network.
package struct FormPage {
  private let form: QuestionnaireForm

  /// The SHA-256 of a text in base 64.
  private let digest: (String) -> String

  /// What tells a form from any other page.
  package static let mark = "<script type=\"application/json\" id=\"questionnaire\">"

  /// - Parameter digest: the SHA-256 of a text in base 64.
  package init(_ form: QuestionnaireForm, digest: @escaping (String) -> String) {
    self.form = form
    self.digest = digest
  }

  package var text: String {
    let (script, style) = (EmbeddedFile.formScript, EmbeddedFile.formStyle)
    let language = form.textLanguage
    var writer = MarkupWriter()
    writer.markup("<!DOCTYPE html>\n<html")
    writer.attribute("lang", language)
    writer.attribute("dir", language.isRightToLeftLanguage ? "rtl" : "ltr")
    writer.markup(
      """
      >
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy"
      """)
    writer.attribute(
      "content",
      "default-src 'none'; script-src \(source(script)); style-src \(source(style)); "
        + "base-uri 'none'; form-action 'none'")
    writer.markup(">\n<title>")
    writer.add(form.questionnaire.title.text(in: language))
    writer.markup("</title>\n<style>")
    writer.markup(style)
    writer.markup("</style>\n</head>\n<body>\n<noscript>")
    for code in form.questionnaire.languages {
      writer.markup("<p")
      writer.attribute("lang", code)
      writer.markup(">")
      writer.add(Language(code: code).needsScripts)
      writer.markup("</p>")
    }
    writer.markup(
      """
      </noscript>
      <div id="page"></div>
      <p id="live" class="unseen" role="status"></p>
      <script type="application/json" id="questionnaire">
      """)
    writer.add(form.data)
    writer.markup("</script>\n<script type=\"module\">")
    writer.markup(script)
    writer.markup("</script>\n</body>\n</html>\n")
    return writer.text
  }

  /// A file of the page as its security policy names it.
  private func source(_ file: EmbeddedFile) -> String { "'sha256-\(digest(file.text))'" }
}
