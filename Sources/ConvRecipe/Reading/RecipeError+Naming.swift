import ConvData

extension RecipeError {
    /// Runs a reader, and names the source in what it refuses, unless it names one itself.
    ///
    /// - Parameter kind: of what is refused: an option is used wrongly, or numbers are wrong.
    static func naming<Value>(
        _ source: String, _ kind: Kind = .badData, _ read: () throws(DataError) -> Value
    ) throws(RecipeError) -> Value {
        do throws(DataError) {
            return try read()
        } catch {
            throw RecipeError(error.source == nil ? error.named(source) : error, kind)
        }
    }
}
