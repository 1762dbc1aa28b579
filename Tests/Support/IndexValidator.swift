/// What is wrong with the indices of a collection, as sentences; none when all laws of `RandomAccessCollection` hold.
///
/// Walks every pair of indices and every slice between them, so give it a small collection.
package func indexFaults<C: RandomAccessCollection>(of collection: C) -> [String]
where C.Element: Equatable, C.Index: Hashable {
    var faults: [String] = []
    func expect(_ isRight: Bool, _ fault: @autoclosure () -> String) {
        if !isRight { faults.append(fault()) }
    }

    var indices: [C.Index] = []
    var index = collection.startIndex
    while index < collection.endIndex && indices.count <= collection.count {
        indices.append(index)
        collection.formIndex(after: &index)
    }
    expect(index == collection.endIndex, "walking forwards does not end at endIndex")
    expect(indices.count == collection.count, "count is \(collection.count) but there are \(indices.count) indices")
    expect(indices == Array(collection.indices), "indices differ from those walked")
    expect(collection.isEmpty == indices.isEmpty, "isEmpty is wrong")

    let elements = Array(collection)
    expect(elements.count == indices.count, "iterating gives \(elements.count) elements")
    expect(elements == indices.map { collection[$0] }, "iterating and subscripting differ")
    expect(collection.first == elements.first, "first is wrong")
    expect(collection.last == elements.last, "last is wrong")
    expect(Array(collection.reversed()) == Array(elements.reversed()), "walking backwards gives other elements")

    let bounds = indices + [collection.endIndex]
    for (i, a) in bounds.enumerated() {
        for (j, b) in bounds.enumerated() {
            expect(collection.distance(from: a, to: b) == j - i, "distance from \(a) to \(b)")
            expect(collection.index(a, offsetBy: j - i) == b, "index \(a) offset by \(j - i)")
            expect((a < b) == (i < j), "order of \(a) and \(b)")
            let limited = collection.index(a, offsetBy: j - i + 1, limitedBy: b)
            expect(j < i || limited == nil, "index \(a) offset beyond its limit \(b)")
            guard i <= j else { continue }
            let slice = collection[a..<b]
            expect(slice.startIndex == a && slice.endIndex == b, "slice \(a)..<\(b) has other indices")
            expect(Array(slice) == Array(elements[i..<j]), "slice \(a)..<\(b) has other elements")
        }
    }
    return faults
}
