/// Whether a path leads out of the folder it begins in, by its letters alone. What links lead to only the system knows.
package enum LessonPath {
    package static func leaves(_ path: some StringProtocol) -> Bool {
        path.utf8.first == UInt8(ascii: "/") || path.split(separator: "/").contains("..")
    }
}
