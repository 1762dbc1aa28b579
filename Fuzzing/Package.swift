// swift-tools-version: 6.1

import PackageDescription

/// Fuzzing of the readers, apart from the program. What they are made of is the program's own, through links: packages
/// do not see what other packages keep to themselves.
let package = Package(
    name: "Fuzzing",
    platforms: [.macOS(.v13)],
    targets: [
        .target(name: "ConvEngine"),
        .target(name: "CPNG"),
        .target(name: "CJPEG"),
        .target(name: "ConvData", dependencies: ["ConvEngine", "CPNG", "CJPEG"]),
        .target(name: "Mutation", dependencies: ["ConvData"]),
        .executableTarget(name: "Damage", dependencies: ["Mutation"]),
        // Its main function is libFuzzer's: swift build --product Coverage --sanitize=fuzzer
        .executableTarget(
            name: "Coverage", dependencies: ["Mutation"], swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
