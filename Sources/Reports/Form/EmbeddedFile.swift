import CForm

/// A file of the program's own sources, as it is in the program.
struct EmbeddedFile {
  let text: String

  /// What the page of a form does.
  static var formScript: Self { unsafe Self(form_script()) }

  /// How the page of a form looks.
  static var formStyle: Self { unsafe Self(form_style()) }

  private init(_ file: form_file) {
    text = unsafe String(
      decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
  }
}
