import Foundation

/// The shell that controls jobs; tests that want one are skipped where it is absent.
package enum Shell {
  package static let path = "/bin/bash"

  package static let isInstalled = FileManager.default.isExecutableFile(atPath: path)
}
