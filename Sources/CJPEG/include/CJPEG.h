// The little of libjpeg-turbo that is needed, by its interface TurboJPEG, which catches the library's own jumps. It is
// loaded when a JPEG is given, as libpng is.

#pragma once

#include <stddef.h>
#include <stdint.h>

enum {
    cjpeg_ok,
    cjpeg_repaired,     // the message says of what: the library made samples of all there is, and put grey for the rest
    cjpeg_damaged,      // the message says how
    cjpeg_not_built,    // there was no turbojpeg.h when the program was built
    cjpeg_not_there,    // there is no such library, or it is of another kind
};

/// A file in memory, and the rows it is to become.
typedef struct {
    const uint8_t *bytes;
    size_t count;
    int width;
    int height;
    int channels;    // 1 for grey; 3 for red, green and blue
} cjpeg_image;

enum { cjpeg_message_size = 200 };

/// Decodes a byte a sample, by the accurate transform and with colours smoothed between their samples, as most programs
/// do.
///
/// - Parameters:
///   - library: the name of TurboJPEG here.
///   - samples: room for height · width · channels bytes.
///   - message: room for cjpeg_message_size bytes, ended by a zero where the image is damaged or was repaired.
int cjpeg_decode(const char *library, const cjpeg_image *image, uint8_t *samples, char *message);
