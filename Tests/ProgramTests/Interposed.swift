import Foundation

/// Functions of the C library as a test wants them: a few lines of C that are loaded before it, so that what else hardly ever
/// happens happens each time.
enum Interposed {
    static let isPossible: Bool = {
        #if os(Linux)
            (try? Program.shell("command -v clang").status) == 0
        #else
            false
        #endif
    }()

    /// - Returns: what to name in `LD_PRELOAD`.
    static func library(_ functions: String, in folder: Folder) throws -> String {
        let headers = ["dlfcn.h", "fcntl.h", "signal.h", "stdio.h", "sys/file.h", "unistd.h"]
        let source = "#define _GNU_SOURCE\n" + headers.map { "#include <\($0)>\n" }.joined() + functions + "\n"
        try folder.write("interposed.c", Data(source.utf8))
        let outcome = try Program.shell("clang -shared -fPIC -o interposed.so interposed.c", in: folder)
        guard outcome.status == 0 else { throw TmuxSession.Failure(description: outcome.error) }
        return folder.path("interposed.so")
    }
}
