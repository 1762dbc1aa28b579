import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is not there yet: nothing is overwritten, whoever else makes one meanwhile.
enum NewFile {
    static func write(_ text: String, to path: String) throws(Failure) {
        do {
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
                permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
            do {
                try file.closeAfter { _ = try file.writeAll(text.utf8) }
            } catch {
                unlink(path)
                throw error
            }
        } catch Errno.fileExists {
            throw Failure(.cannotWrite, "\(path) is there already", hint: "give another name: nothing is overwritten")
        } catch let error as Errno {
            throw Failure(
                .cannotWrite, "\(path) cannot be written: \(error.description.lowercasedFirst)",
                hint: Destination.hint(for: error))
        } catch {
            throw Failure(unforeseen: error)
        }
    }
}
