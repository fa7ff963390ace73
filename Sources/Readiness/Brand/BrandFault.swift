package import Localization
import YAML

/// What can be wrong with a brand file, beside its form.
package enum BrandFault: Fault {
  /// `#rrggbb` without quotes, which YAML takes for a comment.
  case colourIsComment(key: String)
  case noColour(String)

  /// A colour that is too light to be read on white paper.
  case lowContrast(Colour)
  case unreadableLogo(Wording)
  case largeLogo(String)
  case noPicture(String)
}

extension BrandFault {
  package enum Kind: String, FaultKind {
    case badColour = "bad-colour"
    case lowContrast = "low-contrast"
    case badLogo = "bad-logo"
  }

  package var code: String { kind.rawValue }

  private var kind: Kind {
    switch self {
    case .colourIsComment, .noColour: .badColour
    case .lowContrast: .lowContrast
    case .unreadableLogo, .largeLogo, .noPicture: .badLogo
    }
  }
}

// MARK: - Words

extension BrandFault {
  package var message: Wording {
    switch self {
    case .colourIsComment(let key): FormatFault.emptyValue(key: key).message
    case .noColour(let text):
      Wording(en: "'\(text)' is not a colour", fr: "«\u{A0}\(text)\u{A0}» n’est pas une couleur")
    case .lowContrast(let colour):
      Wording(
        en: "\(colour.notation) is too light to be read on white: its contrast is "
          + "\(colour.ratio(in: .english)) to 1, and 4.5 are needed",
        fr: "\(colour.notation) est trop clair pour être lu sur du blanc\u{A0}: son contraste est "
          + "de \(colour.ratio(in: .french)) pour 1, et il faut 4,5")
    case .unreadableLogo(let reason): reason
    case .largeLogo(let path):
      Wording(
        en: "'\(path)' has more than \(Logo.byteLimit >> 10) KB",
        fr: "«\u{A0}\(path)\u{A0}» dépasse \(Logo.byteLimit >> 10)\u{A0}Ko")
    case .noPicture(let path):
      Wording(
        en: "'\(path)' is neither PNG nor JPEG nor SVG",
        fr: "«\u{A0}\(path)\u{A0}» n’est ni PNG, ni JPEG, ni SVG")
    }
  }

  package var help: Wording? {
    switch self {
    case .colourIsComment, .noColour:
      Wording(
        en: "write six hexadecimal digits in quotes, such as \"#24508a\"",
        fr: "écrivez six chiffres hexadécimaux entre guillemets, par exemple \"#24508a\"")
    case .lowContrast(let colour):
      Wording(
        en: "the nearest darker colour that can be read is \"\(colour.readableOnWhite.notation)\"",
        fr: "la couleur plus foncée la plus proche qui peut se lire est "
          + "\"\(colour.readableOnWhite.notation)\"")
    case .unreadableLogo:
      Wording(
        en: "write the path of a picture from the folder of this file",
        fr: "écrivez le chemin d’une image depuis le dossier de ce fichier")
    case .largeLogo:
      Wording(
        en: "the report holds the picture: take a smaller one",
        fr: "le rapport contient l’image\u{A0}: prenez-en une plus petite")
    case .noPicture:
      Wording(
        en: "save the picture as one of these; an SVG file on its own says "
          + "xmlns=\"\(Logo.svgNamespace)\"",
        fr: "enregistrez l’image dans l’un de ces formats\u{202F}; un fichier SVG autonome porte "
          + "xmlns=\"\(Logo.svgNamespace)\"")
    }
  }
}

extension Colour {
  /// The contrast with white with one decimal, rounded down: never up to what is needed.
  fileprivate func ratio(in language: Language) -> String {
    language.oneDecimal((contrastWithWhite * 10).rounded(.down) / 10)
  }
}

extension BrandFault.Kind {
  package var explanation: Wording {
    switch self {
    case .badColour:
      Wording(
        en: "The accent colour of a brand file is not # and six hexadecimal digits, in quotes; "
          + "without quotes YAML takes it for a comment.",
        fr: "La couleur d’un fichier de marque n’est pas # et six chiffres hexadécimaux, entre "
          + "guillemets\u{202F}; sans guillemets, YAML y voit un commentaire.")
    case .lowContrast:
      Wording(
        en: "Headings and links have the accent colour of the brand file, and its contrast against "
          + "white paper is below 4.5 to 1, so that not everybody can read them.",
        fr: "Les titres et les liens ont la couleur du fichier de marque, et son contraste sur du "
          + "papier blanc est inférieur à 4,5 pour 1\u{A0}: tout le monde ne peut pas les lire.")
    case .badLogo:
      Wording(
        en: "The logo of a brand file cannot be read, or is not a PNG, JPEG or SVG file of 512 KB "
          + "at most; the report holds it as a picture.",
        fr: "Le logo d’un fichier de marque ne peut pas être lu, ou n’est pas un fichier PNG, JPEG "
          + "ou SVG de 512\u{A0}Ko au plus\u{202F}; le rapport le contient comme image.")
    }
  }
}
