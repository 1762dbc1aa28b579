import ConvEngine

/// The parameters that an operation has: a pooling's are other ones, in the order of PyTorch's arguments.
extension JSONDocument {
    static func writeParameters(of convolution: Convolution, to out: inout ByteStream) {
        if convolution.combine.isPooling {
            writePooling(convolution, to: &out)
        } else {
            write(convolution.parameters, to: &out)
        }
    }

    private static func write(_ parameters: Parameters, to out: inout ByteStream) {
        out.write("{")
        writeSteps(parameters, to: &out)
        out.write(", \"padding_mode\": \"")
        out.write(word: parameters.paddingMode.rawValue)
        out.write("\", \"dilation\": ")
        out.writeList(parameters.dilation)
        out.write(", \"groups\": ")
        out.write(parameters.groups)
        out.write(",\n                \"transposed\": ")
        out.write(word: "\(parameters.isTransposed)")
        out.write(", \"output_padding\": ")
        out.writeList(parameters.outputPadding)
        out.write("}")
    }

    private static func writePooling(_ pooling: Convolution, to out: inout ByteStream) {
        out.write("{\"kernel_size\": ")
        out.writeList(pooling.kernelExtents)
        out.write(", ")
        writeSteps(pooling.parameters, to: &out)
        if pooling.combine == .maximum {
            out.write(", \"dilation\": ")
            out.writeList(pooling.parameters.dilation)
        }
        out.write(", \"ceil_mode\": ")
        out.write(word: "\(pooling.parameters.ceilMode)")
        if case .mean(let countsPadding) = pooling.combine {
            out.write(", \"count_include_pad\": ")
            out.write(word: "\(countsPadding)")
        }
        out.write("}")
    }

    /// What all operations have.
    private static func writeSteps(_ parameters: Parameters, to out: inout ByteStream) {
        out.write("\"stride\": ")
        out.writeList(parameters.stride)
        out.write(", \"padding\": ")
        out.writeList(parameters.padding) { $0.writeList([$1.before, $1.after]) }
    }
}
