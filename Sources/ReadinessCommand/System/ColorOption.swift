import ArgumentParser
import Terminal

/// What `--color` says.
enum ColorOption: String, WordArgument {
  case auto, always, never

  var policy: ColorPolicy.Choice {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
