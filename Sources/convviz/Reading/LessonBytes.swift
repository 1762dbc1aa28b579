import ConvLesson
import SystemPackage

/// The file of a lesson, as far as any lesson goes.
enum LessonBytes {
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        try opening(path, [], bytes)
    }

    /// While it is played. What else has come into its place, as a pipe, would be waited for, with the terminal taken.
    static func reread(_ path: String) throws(Failure) -> [UInt8] {
        try opening(path, .nonBlocking) { file in
            guard try Stat(file).type == .regular else {
                throw Failure(.noInput, "\(path) is no file that can be read again", hint: "put a file there")
            }
            return try bytes(of: file)
        }
    }

    /// One byte more than a lesson may have is enough to refuse it.
    private static func bytes(of file: FileDescriptor) throws -> [UInt8] { try file.bytes(beyond: YAML.mostBytes) }

    private static func opening(
        _ path: String, _ options: FileDescriptor.OpenOptions, _ read: (FileDescriptor) throws -> [UInt8]
    ) throws(Failure) -> [UInt8] {
        do {
            let file = try FileDescriptor.open(FilePath(path), .readOnly, options: options)
            return try file.closeAfter { try read(file) }
        } catch let failure as Failure {
            throw failure
        } catch let error as Errno {
            throw Failure(
                .noInput, "\(path) cannot be read: \(error.description.lowercasedFirst)",
                hint: "give the file of a lesson; convviz lesson new FILE writes one to begin with")
        } catch {
            throw Failure(unforeseen: error)
        }
    }
}
