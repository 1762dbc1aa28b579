"""The same with SciPy: `correlate.py IMAGE OUTPUT` as a whole process, `correlate.py` alone, again and again."""

import sys
import time

import numpy
from scipy import ndimage

SOBEL_X = numpy.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], dtype=float)


def whole(image, output):
    from PIL import Image

    pixels = numpy.asarray(Image.open(image), dtype=float)
    numpy.save(output, ndimage.correlate(pixels, SOBEL_X, mode="constant"))


def alone(runs=50):
    pixels = numpy.arange(700 * 1000, dtype=float).reshape(700, 1000) % 256
    for _ in range(runs):
        begin = time.perf_counter()
        ndimage.correlate(pixels, SOBEL_X, mode="constant")
        print((time.perf_counter() - begin) * 1000)


if len(sys.argv) == 3:
    whole(*sys.argv[1:])
else:
    alone()
