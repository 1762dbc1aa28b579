/// A lesson that is shipped within the program.
package struct BuiltInLesson: Sendable {
    package let name: String
    /// Its file, to be read as any other.
    package let bytes: [UInt8]

    package static let all = [
        BuiltInLesson(name: "intro", bytes: PackageResources.intro_yaml),
        BuiltInLesson(name: "edges", bytes: PackageResources.edges_yaml),
        BuiltInLesson(name: "padding", bytes: PackageResources.padding_yaml),
    ]

    package static func named(_ name: String) -> BuiltInLesson? { all.first { $0.name == name } }
}
