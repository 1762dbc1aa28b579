/// A lesson that is shipped within the program.
package struct BuiltInLesson: Sendable {
    package let name: String
    /// Its file, to be read as any other.
    package let bytes: [UInt8]

    package static let all = [BuiltInLesson(name: "intro", bytes: PackageResources.intro_yaml)]

    package static func named(_ name: String) -> BuiltInLesson? { all.first { $0.name == name } }
}
