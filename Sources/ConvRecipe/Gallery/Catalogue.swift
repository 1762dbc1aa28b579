/// Every scene, in the order in which they are listed.
package enum Catalogue {
    package static let sections = [
        Section(title: "Direct", scenes: GalleryScene.direct),
        Section(title: "Transposed", scenes: GalleryScene.transposed),
        Section(title: "Numerical", scenes: GalleryScene.numerical),
        Section(title: "Signals", scenes: GalleryScene.signals),
        Section(title: "Pictures", scenes: GalleryScene.pictures),
        Section(title: "Channels", scenes: GalleryScene.channels),
        Section(title: "Upsampling", scenes: GalleryScene.upsampling),
        Section(title: "Pooling", scenes: GalleryScene.poolings),
        Section(title: "Volumes", scenes: GalleryScene.volumes),
    ]

    package static var scenes: [GalleryScene] { sections.flatMap(\.scenes) }

    /// Hyphens and underscores are the same here.
    package static func scene(named name: String) -> GalleryScene? {
        scenes.first { words(of: $0.name) == words(of: name) }
    }

    private static func words(of name: String) -> [Substring] {
        name.lowercased().split { $0 == "_" || $0 == "-" }
    }

    package struct Section: Sendable {
        package let title: String
        package let scenes: [GalleryScene]
    }
}
