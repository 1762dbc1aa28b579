import Mutation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What libFuzzer calls with every input it thinks of. The reader is named by READER in the environment.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var bytes = Array(UnsafeBufferPointer(start: start, count: count))
    reader.mend(&bytes)
    if case .refusedBadly(let error) = reader.verdict(on: bytes) { fatalError("\(error) - \(error.hint)") }
    return 0
}

private let reader: MutatedReader = {
    let name = getenv("READER").map { String(cString: $0) }
    guard let reader = MutatedReader.all.first(where: { $0.description == name }) else {
        fatalError("READER is one of \(MutatedReader.all)")
    }
    return reader
}()
