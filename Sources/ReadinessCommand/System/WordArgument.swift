import ArgumentParser

/// What an option takes if that is one of a few words: the raw values of the cases.
protocol WordArgument: CaseIterable, ExpressibleByArgument, RawRepresentable<String> {}

// The library finds out the same, but by key paths and type lookups that take a good part of the
// start of the program.
extension WordArgument {
  static var allValueStrings: [String] { allCases.map { $0.rawValue } }

  static var allValueDescriptions: [String: String] { [:] }
}
