/// How files and standard input are reached. It is passed in: what makes an operation of a recipe knows no system, so
/// that a program, a lesson and a test do it alike.
package protocol SourceReader: Sendable {
    func bytes(of path: String) throws(RecipeError) -> [UInt8]
    func standardInput() throws(RecipeError) -> [UInt8]
    func exists(_ path: String) -> Bool
    func isDirectory(_ path: String) -> Bool
}

/// Where there are no files, as for a scene of the gallery.
package struct NoFiles: SourceReader {
    package func bytes(of path: String) throws(RecipeError) -> [UInt8] { throw refusal(of: path) }
    package func standardInput() throws(RecipeError) -> [UInt8] { throw refusal(of: "standard input") }
    package func exists(_ path: String) -> Bool { false }
    package func isDirectory(_ path: String) -> Bool { false }

    private func refusal(of source: String) -> RecipeError {
        RecipeError(.noInput, "\(source) cannot be read here", hint: "give numbers or a name")
    }
}

extension SourceReader where Self == NoFiles {
    package static var none: NoFiles { NoFiles() }
}
