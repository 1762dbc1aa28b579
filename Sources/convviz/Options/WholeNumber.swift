import ArgumentParser

/// A whole number as the value of an option.
enum WholeNumber {
    static func read(_ text: String) throws -> Int { try read(text, "a whole number is needed, as 7") }

    static func readUnsigned(_ text: String) throws -> UInt64 {
        try read(text, "a whole number from 0 on is needed, as 7")
    }

    private static func read<Value: FixedWidthInteger>(_ text: String, _ need: String) throws -> Value {
        guard let value = Value(text) else { throw ValidationError(need) }
        return value
    }
}
