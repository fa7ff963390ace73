// swift-tools-version: 6.2
import PackageDescription

// One folder under Sources is one target with one job; README.md shows the picture.
// The dependencies below are the arrows of that picture.

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "readiness",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "readiness", targets: ["readiness"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CShipped"),
    .target(name: "CTerminal"),

    .target(name: "Wording"),
    .target(name: "Screen"),
    .target(name: "Diagnostics", dependencies: ["Wording"]),
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics", "Wording"]),
    .target(name: "QuestionnaireModel", dependencies: ["Diagnostics", "Wording", "YAML"]),
    .target(name: "Scoring", dependencies: ["QuestionnaireModel"]),
    .target(name: "Planning", dependencies: ["QuestionnaireModel", "Scoring"]),
    .target(name: "Comparing", dependencies: ["QuestionnaireModel", "Scoring"]),
    .target(
      name: "Checking",
      dependencies: [
        "Diagnostics", "Planning", "QuestionnaireModel", "Scoring", "Wording", "YAML",
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "Checking", "Comparing", "Planning", "QuestionnaireModel", "Scoring", "Wording",
      ]),
    .target(
      name: "Interviewing", dependencies: ["QuestionnaireModel", "Scoring", "Screen", "Wording"]),
    .target(name: "TerminalIO", dependencies: ["CTerminal", "Screen"]),
    .executableTarget(
      name: "readiness",
      dependencies: [
        argumentParser, "CShipped", "Checking", "Comparing", "Diagnostics", "Interviewing",
        "Planning",
        "QuestionnaireModel", "Reporting", "Scoring", "Screen", "TerminalIO", "Wording", "YAML",
      ]),

    .target(
      name: "TestSupport",
      dependencies: [
        "CTestSupport", "Diagnostics", "QuestionnaireModel", "Scoring", "Screen", "YAML",
      ], path: "Tests/TestSupport"),
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "TestSupport"]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Screen", "TerminalIO"], path: "Tests/TerminalProbe"),
    .testTarget(
      name: "TerminalIOTests",
      dependencies: ["Screen", "TerminalIO", "TerminalProbe", "TestSupport"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "YAMLTests", dependencies: ["Diagnostics", "TestSupport", "YAML"]),
    .testTarget(
      name: "QuestionnaireModelTests",
      dependencies: ["Diagnostics", "QuestionnaireModel", "TestSupport", "YAML"],
      exclude: ["Corpus"]),
    .testTarget(
      name: "ScoringTests", dependencies: ["QuestionnaireModel", "Scoring", "TestSupport"]),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Planning", "QuestionnaireModel", "Scoring", "TestSupport"],
      exclude: ["Oracles"]),
    .testTarget(
      name: "ComparingTests",
      dependencies: ["Comparing", "QuestionnaireModel", "Scoring", "TestSupport"],
      exclude: ["Oracles"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Comparing", "Planning", "QuestionnaireModel", "Reporting", "Scoring", "TestSupport",
        "Wording",
      ], exclude: ["Golden", "Oracles"]),
    .testTarget(
      name: "CheckingTests",
      dependencies: [
        "Checking", "Diagnostics", "Planning", "QuestionnaireModel", "Scoring", "TestSupport",
        "YAML",
      ]),
    .testTarget(
      name: "InterviewingTests",
      dependencies: [
        "Interviewing", "QuestionnaireModel", "Scoring", "TestSupport", "Wording",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Interviewing", "QuestionnaireModel", "Screen", "TerminalIO", "TestSupport", "readiness",
      ], exclude: ["Schema"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CYAML", "Diagnostics", "Interviewing", "Planning", "QuestionnaireModel", "Reporting",
        "Scoring", "TestSupport", "YAML",
      ], path: "Tests/Benchmarks"),
  ],
  cLanguageStandard: .c2x
)

for target in package.targets where target.isRoom {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}

extension Target {
  /// Whether the target is Swift of the product, and not C, a test or a benchmark.
  fileprivate var isRoom: Bool {
    type != .system && type != .test && !isC && path == nil
  }

  /// Whether the name is that of a room in C, such as `CYAML`.
  private var isC: Bool {
    name.hasPrefix("C") && name.dropFirst().first?.isUppercase == true
  }
}
