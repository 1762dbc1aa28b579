// The little of libpng that is needed. The library is loaded when a PNG is given: a start without one does not pay for
// it, and a program that was carried to a machine without it still runs.

#pragma once

#include <stddef.h>
#include <stdint.h>

enum {
    cpng_ok,
    cpng_damaged,      // the message says how
    cpng_not_built,    // there was no png.h when the program was built
    cpng_not_there,    // there is no such library, or it is of another kind
};

/// A file in memory, and the rows it is to become.
typedef struct {
    const uint8_t *bytes;
    size_t count;
    uint32_t width;
    uint32_t height;
    size_t row_size;    // bytes of a row of samples, without alpha
} cpng_image;

enum { cpng_message_size = 80 };

/// Decodes the samples as the file has them: no gamma, no background, no alpha. Palettes become colours, and samples of
/// less than a byte a byte each; those of 16 bits keep their order, high byte first.
///
/// - Parameters:
///   - library: the name of libpng here.
///   - samples: room for height · row_size bytes.
///   - message: room for cpng_message_size bytes, ended by a zero where the image is damaged.
int cpng_decode(const char *library, const cpng_image *image, uint8_t *samples, char *message);
