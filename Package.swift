// swift-tools-version: 6.2
import PackageDescription

// One folder under Sources is one target. The dependencies below are the whole architecture;
// .github/CONTRIBUTING.md shows their picture.

let package = Package(
  name: "readiness",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "readiness", targets: ["ReadinessCommand"]),
    .library(name: "Readiness", targets: ["Readiness"]),
    .library(name: "Reports", targets: ["Reports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CFiles"),
    .target(name: "CShipped"),
    .target(name: "CForm", exclude: ["form.css", "form.js"]),
    .target(name: "CTerminal"),

    .target(name: "Localization"),
    .target(name: "YAML", dependencies: ["CYAML", "Localization"]),
    .target(name: "Readiness", dependencies: ["YAML", "Localization"]),
    .target(name: "Reports", dependencies: ["CForm", "Readiness", "Localization"]),
    .target(name: "Terminal", dependencies: ["CTerminal", "Localization"]),
    .target(name: "Interview", dependencies: ["Readiness", "Terminal", "Localization"]),
    .executableTarget(
      name: "ReadinessCommand",
      dependencies: [
        "CFiles", "CShipped", "Interview", "Localization", "Readiness", "Reports", "Terminal",
        "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport",
      dependencies: ["CTestSupport", "Localization", "Readiness", "Terminal", "YAML"],
      path: "Tests/TestSupport"),
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal"], path: "Tests/TerminalProbe"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["CYAML", "Interview", "Readiness", "Reports", "TestSupport", "YAML"],
      path: "Tests/Benchmarks"),

    .target(
      name: "FuzzTargets",
      dependencies: [
        "Interview", "Localization", "Readiness", "Reports", "Terminal", "TestSupport", "YAML",
      ],
      path: "Tests/Fuzz/Targets"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"]),

    .testTarget(name: "LawTests", dependencies: ["TestSupport"]),
    .testTarget(name: "LocalizationTests", dependencies: ["Localization"]),
    .testTarget(name: "YAMLTests", dependencies: ["Localization", "TestSupport", "YAML"]),
    .testTarget(
      name: "ReadinessTests", dependencies: ["Localization", "Readiness", "TestSupport", "YAML"],
      exclude: ["Reading/Corpus"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Localization", "Readiness", "Reports", "TestSupport", "YAML"],
      exclude: ["Golden"]),
    .testTarget(name: "LibraryTests", dependencies: ["Readiness", "Reports"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalProbe", "TestSupport"]),
    .testTarget(
      name: "InterviewTests",
      dependencies: ["Interview", "Localization", "Readiness", "TestSupport", "YAML"],
      exclude: ["Golden"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "CTestSupport", "Interview", "Localization", "Readiness", "ReadinessCommand", "Terminal",
        "TestSupport", "YAML",
      ],
      exclude: ["Faults/faults.c", "Schema"]),
  ],
  cLanguageStandard: .c2x
)

for target in package.targets
where target.path == nil
  && !["CFiles", "CForm", "CShipped", "CTerminal", "CYAML"]
    .contains(target.name)
  && target.type != .test
{
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}

// With the path of the compiler's fuzzing runtime, as `.github/fuzz` gives it, there is one more
// program, which fuzzes all targets; the sources tell the runtime which of their branches ran.
if let runtime = Context.environment["READINESS_FUZZER"] {
  for target in package.targets where target.swiftSettings != nil {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]))
  }
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "Tests/Fuzz/Driver",
      linkerSettings: [.unsafeFlags([runtime]), .linkedLibrary("stdc++")]),
  ]
}
