extension Int {
    /// ` 9 of 27`, as wide for the first as for the last, so that nothing jumps.
    func of(_ all: Int) -> String {
        let (number, width) = ("\(self)", "\(all)".count)
        return String(repeating: " ", count: Swift.max(width - number.count, 0)) + "\(number) of \(all)"
    }
}
