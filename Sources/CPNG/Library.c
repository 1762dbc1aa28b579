#if __has_include(<png.h>)

#include "Library.h"

#include <dlfcn.h>

_Thread_local png_library libpng;

bool load_libpng(const char *name) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define FIND(name) \
    if (!(libpng.name = (__typeof__(libpng.name))dlsym(library, "png_" #name))) return false;
    EACH_FUNCTION(FIND)
#undef FIND
    return true;
}

#endif
