#include "CJPEG.h"

#if __has_include(<turbojpeg.h>)

#include <dlfcn.h>
#include <stdbool.h>
#include <stdio.h>
#include <turbojpeg.h>

#define EACH_FUNCTION(X) \
    X(Decompress2) \
    X(Destroy) \
    X(GetErrorCode) \
    X(GetErrorStr2) \
    X(InitDecompress)

// TurboJPEG's functions by their names without tj.
#define POINTER(name) __typeof__(tj##name) *name;
typedef struct { EACH_FUNCTION(POINTER) } turbojpeg;
#undef POINTER

// Older libraries know no limit of scans.
#ifndef TJFLAG_LIMITSCANS
#define TJFLAG_LIMITSCANS 0
#endif

// Loads the library of this name, once however often it is asked for.
static bool load(const char *name, turbojpeg *functions) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define FIND(name) \
    if (!(functions->name = (__typeof__(functions->name))dlsym(library, "tj" #name))) return false;
    EACH_FUNCTION(FIND)
#undef FIND
    return true;
}

// What the last row has before it is decoded, as no image would.
static uint8_t unread(size_t index) { return (uint8_t)((index * 167 + 89) ^ (index >> 3)); }

static size_t last_row(const cjpeg_image *image) {
    return (size_t)image->width * image->channels * (image->height - 1);
}

static void mark_unread(const cjpeg_image *image, uint8_t *samples) {
    size_t count = (size_t)image->width * image->channels;
    for (size_t index = 0; index < count; index++) samples[last_row(image) + index] = unread(index);
}

static bool is_unread(const cjpeg_image *image, const uint8_t *samples) {
    size_t count = (size_t)image->width * image->channels;
    for (size_t index = 0; index < count; index++)
        if (samples[last_row(image) + index] != unread(index)) return false;
    return true;
}

int cjpeg_decode(const char *library, const cjpeg_image *image, uint8_t *samples, char *message) {
    turbojpeg turbojpeg;
    if (!load(library, &turbojpeg)) return cjpeg_not_there;
    tjhandle decoder = turbojpeg.InitDecompress();
    if (!decoder) return cjpeg_not_there;
    mark_unread(image, samples);
    int failed = turbojpeg.Decompress2(
        decoder, image->bytes, image->count, samples, image->width, image->width * image->channels, image->height,
        image->channels == 1 ? TJPF_GRAY : TJPF_RGB, TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS);
    // The library says so, too, where it has warned and then given up, which leaves the last row as it was.
    bool warned = failed && turbojpeg.GetErrorCode(decoder) == TJERR_WARNING && !is_unread(image, samples);
    if (failed) snprintf(message, cjpeg_message_size, "%s", turbojpeg.GetErrorStr2(decoder));
    turbojpeg.Destroy(decoder);
    return !failed ? cjpeg_ok : warned ? cjpeg_repaired : cjpeg_damaged;
}

#else

int cjpeg_decode(const char *library, const cjpeg_image *image, uint8_t *samples, char *message) {
    return cjpeg_not_built;
}

#endif
