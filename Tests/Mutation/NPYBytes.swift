/// A `.npy` file made by hand, byte by byte.
package struct NPYBytes {
    var version: UInt8 = 1
    var header: String
    var data: [UInt8] = []

    package init(version: UInt8 = 1, header: String, data: [UInt8] = []) {
        self.version = version
        self.header = header
        self.data = data
    }

    package init(_ descr: String, shape: String, isFortranOrder: Bool = false, data: [UInt8]) {
        let order = isFortranOrder ? "True" : "False"
        self.init(header: "{'descr': '\(descr)', 'fortran_order': \(order), 'shape': \(shape), }\n", data: data)
    }

    package var bytes: [UInt8] {
        let length = header.utf8.count
        let lengthSize = version == 1 ? 2 : 4
        let lengthBytes = (0..<lengthSize).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
        return [0x93] + Array("NUMPY".utf8) + [version, 0] + lengthBytes + Array(header.utf8) + data
    }
}
