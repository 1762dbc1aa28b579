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
        .target(name: "CYAML"),
        .target(name: "Picture"),
        .target(name: "Terminal", dependencies: ["Picture"]),
        .target(name: "ConvCheck", dependencies: ["ConvEngine"]),
        .target(name: "ConvStory", dependencies: ["ConvEngine"]),
        .target(name: "ConvRecipe", dependencies: ["ConvEngine", "ConvData", "ConvStory"]),
        .target(
            name: "ConvLesson",
            dependencies: ["ConvEngine", "ConvData", "ConvCheck", "ConvRecipe", "ConvStory", "Terminal", "CYAML"],
            resources: ["intro", "edges", "padding"].map { .embedInCode("Lessons/\($0).yaml") }),
        .target(name: "Mutation", dependencies: ["ConvData", "ConvEngine", "ConvLesson", "ConvStory"]),
        .executableTarget(name: "Damage", dependencies: ["Mutation"]),
        // Its main function is libFuzzer's: swift build --product Coverage --sanitize=fuzzer
        .executableTarget(
            name: "Coverage", dependencies: ["Mutation"], swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
