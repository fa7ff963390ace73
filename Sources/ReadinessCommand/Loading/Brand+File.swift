import Localization
import Readiness
import YAML

extension Brand {
  /// Reads a brand file and its logo, and prints warnings.
  ///
  /// - Throws: `CommandFailure` that shows every fault, or when the brand file cannot be read.
  /// - Returns: the brand, and the files that it was read from.
  static func read(_ path: String) throws(CommandFailure) -> (brand: Brand, files: [String]) {
    let source = try SourceText.read(path)
    var files = [path]
    do throws(InvalidSource) {
      let (brand, warnings) = try read(source) { name in
        let logo = File.path(name, from: File.folder(of: path))
        files.append(logo)
        return logoFile(logo)
      }
      if !warnings.isEmpty { printError(DiagnosticPrinter(source, in: .ofLocale).text(warnings)) }
      return (brand, files)
    } catch { throw CommandFailure(error) }
  }

  private static func logoFile(_ path: String) -> Result<[UInt8], Unreadable> {
    do throws(FileError) { return .success(try File.read(path, limit: Logo.byteLimit)) } catch {
      let reason = Wording(en: error.message(in: .english), fr: error.message(in: .french))
      return .failure(Unreadable(reason))
    }
  }
}
