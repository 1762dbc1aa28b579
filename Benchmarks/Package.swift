// swift-tools-version: 6.1

import PackageDescription

/// What is measured inside a process; a package of its own, so that neither a build nor the tests wait for it.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "convviz", path: "..")],
    targets: [
        .executableTarget(
            name: "LastPlacement", dependencies: [.product(name: "ConvEngine", package: "convviz")]),
        .executableTarget(
            name: "BulkOutput", dependencies: [.product(name: "ConvEngine", package: "convviz")]),
    ],
    swiftLanguageModes: [.v6]
)
