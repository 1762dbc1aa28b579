import ConvData
import ConvEngine

/// What came of reading something, in one line, so that tables of cases read well: a shape and its values, or the error.
func outcome(_ read: () throws -> NumberArray) -> String {
    do {
        let array = try read()
        return "\(array.shape) \(array.values.map { ValueText.exact($0) }.joined(separator: " "))"
    } catch {
        return "\(error)"
    }
}

/// The sentence with which something is refused, and its hint.
func refusal(_ body: () throws -> some Any) -> [String] {
    do {
        return ["accepted: \(try body())"]
    } catch let error as DataError {
        return [error.description, error.hint]
    } catch {
        return ["unexpected error: \(error)"]
    }
}
