/// What lies in the padding. Named as `padding_mode` of `torch.nn.Conv2d`, and `symmetric`, which PyTorch has not, as
/// `mode` of `numpy.pad`.
///
/// `[1 2 3 4 5]` with two cells on both sides:
///
///     zeros       0 0 | 1 2 3 4 5 | 0 0
///     reflect     3 2 | 1 2 3 4 5 | 4 3
///     replicate   1 1 | 1 2 3 4 5 | 5 5
///     circular    4 5 | 1 2 3 4 5 | 1 2
///     symmetric   2 1 | 1 2 3 4 5 | 5 4
public enum PaddingMode: String, CaseIterable, Sendable {
    case zeros
    /// A mirror that stands on the last cell, which is not repeated. Needs less padding than there are cells.
    case reflect
    /// The outermost cell again and again.
    case replicate
    /// What comes in at the other end. Needs no more padding than there are cells.
    case circular
    /// A mirror that stands behind the last cell, which is repeated. Needs no more padding than there are cells. What
    /// `scipy.ndimage` calls `reflect`.
    case symmetric

    /// Whether PyTorch has it.
    public var isPyTorch: Bool { self != .symmetric }
}
