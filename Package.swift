// swift-tools-version: 6.2
import PackageDescription

// One folder under Sources is one target with one job; README.md shows the picture.
// The dependencies below are the arrows of that picture, and a test reads them.

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
    .target(name: "Diagnostics", dependencies: ["Wording"]),
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics"]),
    .target(name: "QuestionnaireModel", dependencies: ["Diagnostics", "YAML"]),
    .target(name: "Scoring", dependencies: ["QuestionnaireModel"]),
    .target(name: "Planning", dependencies: ["QuestionnaireModel", "Scoring"]),
    .target(
      name: "Reporting", dependencies: ["Planning", "QuestionnaireModel", "Scoring", "Wording"]),
    .target(name: "Interviewing", dependencies: ["QuestionnaireModel", "Scoring", "Wording"]),
    .target(name: "TerminalIO", dependencies: ["CTerminal"]),
    .executableTarget(
      name: "readiness",
      dependencies: [
        argumentParser, "CShipped", "Diagnostics", "Interviewing", "Planning",
        "QuestionnaireModel", "Reporting", "Scoring", "TerminalIO", "Wording", "YAML",
      ]),
  ],
  cLanguageStandard: .c2x
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}
