import CYAML

/// Files in YAML, as libyaml reads them: no more of it than a lesson needs.
package enum YAML {
    #if canImport(Darwin)
        package static let libraries = ["", "/opt/homebrew/lib/", "/usr/local/lib/"].map { $0 + "libyaml-0.2.dylib" }
        private static let installation = "brew install libyaml"
    #else
        package static let libraries = ["libyaml-0.so.2"]
        private static let installation = "install libyaml-dev"
    #endif

    /// A lesson of an hour has ten thousand bytes.
    package static let mostBytes = 1 << 20

    /// Why a file cannot be read.
    package struct Failure: Error, Equatable {
        package var fault: Fault
        /// Where the mistake may have been made: it is often noticed later.
        package var lines: [Int] = []
    }

    /// - Parameters:
    ///   - bytes: without a byte order mark.
    ///   - libraries: the names that libyaml may have here, the likeliest first.
    /// - Returns: nil of an empty file.
    package static func read(_ bytes: [UInt8], libraries: [String] = libraries) throws(Failure) -> YAMLNode? {
        guard bytes.count <= mostBytes else {
            throw Failure(
                fault: Fault(
                    "the file has more than \(mostBytes >> 20) MiB", hint: "a lesson is a few pages: make several"))
        }
        var tree = YAMLTree()
        var problem = cyaml_problem()
        switch Int(grow(&tree, from: bytes, libraries, &problem)) {
        case cyaml_ok: return tree.root
        case cyaml_malformed: throw malformed(problem, in: bytes, after: tree.lastScalar)
        case cyaml_not_built:
            throw Failure(
                fault: Fault(
                    "a lesson cannot be read, because libyaml's headers were missing when convviz was built",
                    hint: "\(installation) and build again"))
        case cyaml_stopped:
            guard let fault = tree.fault else { return tree.root }
            throw Failure(fault: fault)
        default:
            throw Failure(
                fault: Fault(
                    "a lesson cannot be read without libyaml, and there is no \(libraries.first ?? "libyaml")",
                    hint: installation))
        }
    }

    private static func grow(
        _ tree: inout YAMLTree, from bytes: [UInt8], _ libraries: [String], _ problem: inout cyaml_problem
    ) -> Int32 {
        var status = Int32(cyaml_not_there)
        for library in libraries where status == Int32(cyaml_not_there) {
            status = withUnsafeMutablePointer(to: &tree) { tree in
                bytes.withUnsafeBufferPointer { bytes in
                    cyaml_read(library, bytes.baseAddress, bytes.count, take, tree, &problem)
                }
            }
        }
        return status
    }

    private static let take: cyaml_receiver = { tree, event in
        guard let tree, let event else { return false }
        return tree.assumingMemoryBound(to: YAMLTree.self).pointee.take(YAMLEvent(event.pointee))
    }
}
