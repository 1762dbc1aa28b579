#include "CPNG.h"

#if __has_include(<png.h>)

#include "Library.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

// One decoding, from the file to the rows.
typedef struct {
    const cpng_image *image;
    size_t position;
    char *message;
    jmp_buf failed;
    png_structp png;
    png_infop info;
} decoding;

// libpng's own buffer for the jump has a size that only its header knows; this one is ours. The jump leaves frames of C
// behind, none of Swift.
static void fail(png_structp png, png_const_charp message) {
    decoding *decoding = libpng.get_error_ptr(png);
    snprintf(decoding->message, cpng_message_size, "%s", message);
    longjmp(decoding->failed, 1);
}

static void ignore(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void take_bytes(png_structp png, png_bytep bytes, size_t count) {
    decoding *decoding = libpng.get_io_ptr(png);
    const cpng_image *image = decoding->image;
    if (count > image->count - decoding->position) fail(png, "it is cut off");
    memcpy(bytes, image->bytes + decoding->position, count);
    decoding->position += count;
}

// Nothing but the header, the palette and the pixels is looked at: no gamma, no profile, no text.
static void prepare(decoding *decoding) {
    png_structp png = decoding->png;
    libpng.set_read_fn(png, decoding, take_bytes);
    libpng.set_user_limits(png, decoding->image->width, decoding->image->height);
    libpng.set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
    libpng.read_info(png, decoding->info);
    libpng.set_packing(png);
    if (libpng.get_color_type(png, decoding->info) == PNG_COLOR_TYPE_PALETTE) libpng.set_palette_to_rgb(png);
    libpng.set_strip_alpha(png);
}

static void read_rows(decoding *decoding, uint8_t *samples) {
    png_structp png = decoding->png;
    int passes = libpng.set_interlace_handling(png);
    libpng.read_update_info(png, decoding->info);
    if (libpng.get_rowbytes(png, decoding->info) != decoding->image->row_size) fail(png, "its rows have another size");
    // Passes of an interlaced image fill in what is between the pixels of those before.
    for (int pass = 0; pass < passes; pass++)
        for (uint32_t row = 0; row < decoding->image->height; row++)
            libpng.read_row(png, samples + row * decoding->image->row_size, NULL);
    libpng.read_end(png, NULL);
}

// By itself, since a jump back leaves a function's own variables undefined.
static int decode(decoding *decoding, uint8_t *samples) {
    if (setjmp(decoding->failed) != 0) return cpng_damaged;
    decoding->png = libpng.create_read_struct(PNG_LIBPNG_VER_STRING, decoding, fail, ignore);
    if (!decoding->png) return cpng_not_there;
    decoding->info = libpng.create_info_struct(decoding->png);
    if (!decoding->info) return cpng_not_there;
    prepare(decoding);
    read_rows(decoding, samples);
    return cpng_ok;
}

int cpng_decode(const char *library, const cpng_image *image, uint8_t *samples, char *message) {
    if (!load_libpng(library)) return cpng_not_there;
    decoding decoding = {.image = image, .message = message};
    int status = decode(&decoding, samples);
    libpng.destroy_read_struct(&decoding.png, &decoding.info, NULL);
    return status;
}

#else

int cpng_decode(const char *library, const cpng_image *image, uint8_t *samples, char *message) {
    return cpng_not_built;
}

#endif
