import ConvLesson
import ConvRecipe
import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a lesson may read: files in its folder, and those that links in it lead to if they are in it as well.
struct LessonFolder: SourceReader {
    private let folder: String

    /// - Parameter file: of the lesson.
    init(of file: String) {
        let end = file.lastIndex(of: "/")
        folder = end.map { String(file[...$0]) } ?? "./"
    }

    func bytes(of path: String) throws(RecipeError) -> [UInt8] {
        let files = SystemReader()
        func isOutside() -> RecipeError {
            RecipeError(
                .noInput, "\(path) is not in the lesson's folder", hint: "put the file itself beside the lesson")
        }
        // Whether something is there is nobody's business either.
        guard !LessonPath.leaves(path) else { throw isOutside() }
        guard let real = Self.realPath(folder + path) else { return try files.bytes(of: folder + path, named: path) }
        guard let root = Self.realPath(folder), real.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
            throw isOutside()
        }
        guard Self.isFile(real) || files.isDirectory(real) else {
            throw RecipeError(.noInput, "\(path) is no file but a device", hint: "give a file")
        }
        return try files.bytes(of: real, named: path)
    }

    func standardInput() throws(RecipeError) -> [UInt8] {
        throw RecipeError(
            .noInput, "a lesson does not read standard input", hint: "give numbers, or a file beside the lesson")
    }

    func exists(_ path: String) -> Bool { !LessonPath.leaves(path) && SystemReader().exists(folder + path) }
    func isDirectory(_ path: String) -> Bool { !LessonPath.leaves(path) && SystemReader().isDirectory(folder + path) }

    /// Without links and dots; nil where nothing is.
    private static func realPath(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    private static func isFile(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    }
}
