// wcwidth is not in plain C.
#if !defined(__APPLE__)
#define _XOPEN_SOURCE 700
#endif

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "CCurses.h"

const char *terminal_encoding(void) {
    // Characters only: numbers keep their point, whatever the country.
    setlocale(LC_CTYPE, "");
    return nl_langinfo(CODESET);
}

bool terminal_is_utf8(void) {
    return strcmp(terminal_encoding(), "UTF-8") == 0;
}

bool terminal_has_blocks(void) {
    return terminal_is_utf8() && wcwidth(0x2588) == 1 && wcwidth(0x2598) == 1;
}
