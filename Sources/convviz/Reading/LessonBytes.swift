import ConvLesson
import SystemPackage

/// The file of a lesson, as far as any lesson goes.
enum LessonBytes {
    /// One byte more than a lesson may have is enough to refuse it.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        do {
            let file = try FileDescriptor.open(FilePath(path), .readOnly)
            return try file.closeAfter {
                var bytes: [UInt8] = []
                var piece = [UInt8](repeating: 0, count: 1 << 16)
                while bytes.count <= YAML.mostBytes {
                    let count = try piece.withUnsafeMutableBytes { try file.read(into: $0) }
                    guard count > 0 else { break }
                    bytes += piece[..<count]
                }
                return bytes
            }
        } catch let error as Errno {
            throw Failure(
                .noInput, "\(path) cannot be read: \(error.description.lowercasedFirst)",
                hint: "give the file of a lesson; convviz lesson new FILE writes one to begin with")
        } catch {
            throw Failure(unforeseen: error)
        }
    }
}
