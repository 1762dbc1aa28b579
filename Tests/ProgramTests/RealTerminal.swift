import Testing

/// Whole sessions in a terminal, one after the other: a machine with two cores has enough to do with one.
@Suite("in a real terminal", .serialized)
enum RealTerminal {}
