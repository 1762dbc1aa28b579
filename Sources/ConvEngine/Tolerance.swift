/// How far a number may be from the one it is compared with: as NumPy's `isclose`, and with its defaults.
///
///     |found − reference| ≤ absolute + relative · |reference|
///
/// The relative part matters for great references, the absolute one for those near 0. Only the reference is scaled, so
/// the two are not interchangeable.
///
/// Source: NumPy's documentation of `numpy.isclose` and `numpy.allclose`.
public struct Tolerance: Equatable, Sendable {
    /// `rtol`: a share of the reference.
    public var relative: Double

    /// `atol`: in the unit of the numbers.
    public var absolute: Double

    /// Nothing is checked here: with a negative part hardly anything is close, with NaN nothing is.
    public init(relative: Double = 1e-5, absolute: Double = 1e-8) {
        self.relative = relative
        self.absolute = absolute
    }

    /// Whether a number is close enough to its reference. NaN never is, and infinity only to itself.
    ///
    ///     Tolerance().accepts(1.000001, for: 1)     // true
    public func accepts(_ found: Double, for reference: Double) -> Bool {
        // Beside an infinite reference every finite number would be within its share.
        found == reference
            || reference.isFinite && abs(found - reference) <= absolute + relative * abs(reference)
    }
}
