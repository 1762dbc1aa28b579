import ConvEngine

@testable import ConvStory

extension Trace {
    /// What is written of a placement, line by line.
    func lines(of placement: Placement) -> [String] {
        var text = ""
        write(placement) { text += $0 }
        return text.split(separator: "\n").map(String.init)
    }
}
