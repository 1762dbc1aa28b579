extension Int {
    /// `1 row`, `2 rows`, `3 axes`.
    package func counted(_ noun: String, _ plural: String? = nil) -> String {
        "\(self) " + (self == 1 ? noun : plural ?? noun + "s")
    }
}
