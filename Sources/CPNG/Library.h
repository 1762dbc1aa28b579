#pragma once

#include <png.h>
#include <stdbool.h>

#define EACH_FUNCTION(X) \
    X(create_info_struct) \
    X(create_read_struct) \
    X(destroy_read_struct) \
    X(get_color_type) \
    X(get_error_ptr) \
    X(get_io_ptr) \
    X(get_rowbytes) \
    X(read_end) \
    X(read_info) \
    X(read_row) \
    X(read_update_info) \
    X(set_interlace_handling) \
    X(set_keep_unknown_chunks) \
    X(set_packing) \
    X(set_palette_to_rgb) \
    X(set_read_fn) \
    X(set_strip_alpha) \
    X(set_user_limits)

// libpng's functions by their names without png_.
#define POINTER(name) __typeof__(png_##name) *name;
typedef struct { EACH_FUNCTION(POINTER) } png_library;
#undef POINTER

// Those of the library that this thread has loaded last. What libpng calls back has no other way to them.
extern _Thread_local png_library libpng;

// Loads the library of this name, once however often it is asked for.
bool load_libpng(const char *name);
