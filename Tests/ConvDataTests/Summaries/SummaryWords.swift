/// What is said of the arguments that sizes do not show: of a convolution's kernel they show no holes.
func others(_ written: String) -> String {
    "all else by default"
        + (!written.contains("Avg") && !written.contains("dilation")
            ? ", the dilation too, which sizes do not show" : "")
}

let headed = "Layer (type:depth-idx)   Input Shape   Output Shape   Kernel Shape   Param #\n"
