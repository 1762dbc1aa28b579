import CYAML

/// What libyaml says of a mistake, in its own words.
extension YAML {
    static func malformed(_ problem: cyaml_problem, in bytes: [UInt8], after scalar: Mark?) -> Failure {
        let said = words(problem.problem) ?? "this is malformed"
        guard !problem.is_byte else { return Failure(fault: noText(said, in: bytes, at: problem.offset)) }
        let context = words(problem.context)
        let (mark, contextMark) = (Mark(problem.mark), Mark(problem.context_mark))
        // Where a quote is not closed the end of the file is noticed, but the quote is what helps.
        let isQuote = context?.hasSuffix("quoted scalar") == true
        let fault = Fault(
            context.map { "\(said), \($0)" } ?? said, at: isQuote ? contextMark : mark)
        return Failure(
            fault: fault, lines: [mark.line, context == nil ? nil : contextMark.line, scalar?.line].compactMap(\.self))
    }

    private static func noText(_ said: String, in bytes: [UInt8], at offset: Int) -> Fault {
        let lines = SourceText(bytes[..<min(offset, bytes.count)]).lines
        let mark = Mark(max(lines.count, 1), (lines.last?.count ?? 0) + 1)
        return Fault(said, hint: said.hasPrefix("control") ? "leave it out" : "save the file as UTF-8", at: mark)
    }

    private static func words(_ text: UnsafePointer<CChar>?) -> String? {
        text.map { String(cString: $0) }
    }
}
