// swift-tools-version: 6.1

import PackageDescription

/// The floors of the house, top to bottom: imports point down only. Sources/README.md tells what each target is for.
let package = Package(
    name: "convviz",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "convviz", targets: ["convviz"]),
        .library(name: "ConvEngine", targets: ["ConvEngine"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    ],
    targets: [
        .executableTarget(
            name: "convviz",
            dependencies: [
                "ConvEngine", "ConvData", "ConvCheck", "ConvDoctor", "ConvRecipe", "ConvCode", "ConvStory",
                "ConvLesson", "ConvStage", "ConvPlayer", "Terminal", "CursesTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),

        .target(
            name: "ConvPlayer",
            dependencies: [
                "ConvEngine", "ConvStory", "ConvData", "ConvCode", "ConvStage", "ConvLesson", "Terminal", "Picture",
            ]),
        .target(
            name: "ConvLesson",
            dependencies: ["ConvEngine", "ConvData", "ConvCheck", "ConvRecipe", "ConvStory", "Terminal", "CYAML"],
            resources: ["intro", "edges", "padding"].map { .embedInCode("Lessons/\($0).yaml") }),
        .target(name: "CursesTerminal", dependencies: ["Terminal", "Picture", "CCurses"]),
        .target(
            name: "CCurses",
            linkerSettings: [
                .linkedLibrary("ncursesw", .when(platforms: [.linux])),
                .linkedLibrary("ncurses", .when(platforms: [.macOS])),
            ]),

        .target(name: "ConvStage", dependencies: ["ConvEngine", "ConvStory", "Picture"]),
        .target(name: "ConvDoctor", dependencies: ["Terminal", "Picture"]),
        .target(name: "ConvRecipe", dependencies: ["ConvEngine", "ConvData", "ConvStory"]),
        .target(name: "ConvCode", dependencies: ["ConvEngine", "ConvData", "ConvStory"]),

        .target(name: "ConvStory", dependencies: ["ConvEngine"]),
        .target(name: "ConvData", dependencies: ["ConvEngine", "CPNG", "CJPEG"]),
        .target(name: "ConvCheck", dependencies: ["ConvEngine"]),
        .target(name: "Terminal", dependencies: ["Picture"]),

        .target(name: "ConvEngine"),
        .target(name: "Picture"),
        .target(name: "CPNG"),
        .target(name: "CJPEG"),
        .target(name: "CYAML"),

        .executableTarget(
            name: "Witness",
            dependencies: [
                "ConvEngine", "ConvCheck", "ConvRecipe", "ConvStory", "ConvStage", "ConvPlayer",
                "Terminal", "Picture",
            ],
            path: "Benchmarks/Witness"),

        .target(
            name: "Support",
            dependencies: ["ConvEngine", "ConvData", "ConvRecipe", "ConvStory", "ConvLesson", "Terminal", "Picture"],
            path: "Tests/Support"),
        .testTarget(name: "ConvEngineTests", dependencies: ["ConvEngine", "Support"], resources: [.copy("Fixtures")]),
        .target(
            name: "Mutation", dependencies: ["ConvData", "ConvEngine", "ConvLesson", "ConvStory"],
            path: "Tests/Mutation"),
        .testTarget(
            name: "ConvDataTests", dependencies: ["ConvData", "ConvEngine", "Mutation"],
            resources: [.copy("Fixtures")]),
        .testTarget(
            name: "ConvCheckTests", dependencies: ["ConvCheck", "ConvEngine", "Support"],
            resources: [.copy("Fixtures")]),
        .testTarget(
            name: "ConvRecipeTests", dependencies: ["ConvRecipe", "ConvStory", "ConvData", "ConvEngine"]),
        .testTarget(
            name: "ConvCodeTests",
            dependencies: ["ConvCode", "ConvRecipe", "ConvStory", "ConvData", "ConvEngine", "Support"]),
        .testTarget(
            name: "ConvLessonTests",
            dependencies: [
                "ConvLesson", "ConvRecipe", "ConvCheck", "ConvStory", "ConvData", "ConvEngine", "Mutation", "Support",
            ]),
        .testTarget(name: "ConvDoctorTests", dependencies: ["ConvDoctor", "Terminal", "Picture"]),
        .testTarget(name: "PictureTests", dependencies: ["Picture"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Picture", "Support"]),
        .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal", "Terminal", "Picture", "Support"]),
        .testTarget(name: "ConvStoryTests", dependencies: ["ConvStory", "ConvEngine", "Support"]),
        .testTarget(
            name: "ConvStageTests",
            dependencies: ["ConvStage", "ConvRecipe", "ConvStory", "ConvEngine", "Terminal", "Picture", "Support"]),
        .testTarget(
            name: "ConvPlayerTests",
            dependencies: [
                "ConvPlayer", "ConvLesson", "ConvCode", "ConvStage", "ConvStory", "ConvEngine", "Terminal", "Picture",
                "Support",
            ]),
        .testTarget(name: "ProgramTests", dependencies: ["convviz", "ConvLesson"]),
    ],
    swiftLanguageModes: [.v6]
)
