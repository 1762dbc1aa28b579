/// What `--bias` says: one number per filter, as `-1,0.5` or `1 2`.
package enum BiasList {
    package static func read(_ text: String) throws(DataError) -> [Double] {
        try list(Literal.read(text))
    }

    package static func list(_ array: NumberArray) throws(DataError) -> [Double] {
        guard array.shape.count == 1 else {
            throw DataError(
                "the bias has the shape \(array.shape.shapeText), but it is a plain list",
                hint: "write one number per filter, for example -1,0.5")
        }
        return array.values
    }
}
