// The keys of curses and ours.

#include "Session.h"

// Several sequences for a key are in use; a description knows one of each.
void define_keys(void) {
    static const struct {
        const char *sequence;
        int key;
    } keys[] = {
        {"\033[A", KEY_UP},     {"\033OA", KEY_UP},     {"\033[B", KEY_DOWN},   {"\033OB", KEY_DOWN},
        {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},  {"\033[D", KEY_LEFT},   {"\033OD", KEY_LEFT},
        {"\033[H", KEY_HOME},   {"\033OH", KEY_HOME},   {"\033[1~", KEY_HOME},  {"\033[7~", KEY_HOME},
        {"\033[F", KEY_END},    {"\033OF", KEY_END},    {"\033[4~", KEY_END},   {"\033[8~", KEY_END},
        {"\033[2~", KEY_IC},    {"\033[3~", KEY_DC},    {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
        {"\033[Z", KEY_BTAB},   {"\033OM", KEY_ENTER},
        {"\033OP", KEY_F(1)},   {"\033OQ", KEY_F(2)},   {"\033OR", KEY_F(3)},   {"\033OS", KEY_F(4)},
        {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
        {"\033[[A", KEY_F(1)},  {"\033[[B", KEY_F(2)},  {"\033[[C", KEY_F(3)},  {"\033[[D", KEY_F(4)},
        {"\033[[E", KEY_F(5)},  {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
        {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)},
        {"\033[24~", KEY_F(12)},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) define_key(keys[i].sequence, keys[i].key);
    // What the mouse sends is read elsewhere. These two characters can be part of it, and are known as they are.
    define_key(NULL, KEY_MOUSE);
    define_key("\b", 0);
    define_key("\177", 0);
}

int key_named_by_curses(int key) {
    if (key >= KEY_F(1) && key <= KEY_F(12)) return terminal_key_function + (key - KEY_F0);
    switch (key) {
        case KEY_LEFT: return terminal_key_left;
        case KEY_RIGHT: return terminal_key_right;
        case KEY_UP: return terminal_key_up;
        case KEY_DOWN: return terminal_key_down;
        case KEY_HOME: case KEY_FIND: case KEY_A1: return terminal_key_home;
        case KEY_END: case KEY_SELECT: case KEY_C1: return terminal_key_end;
        case KEY_PPAGE: case KEY_A3: return terminal_key_page_up;
        case KEY_NPAGE: case KEY_C3: return terminal_key_page_down;
        case KEY_ENTER: return terminal_key_enter;
        case KEY_BTAB: return terminal_key_back_tab;
        case KEY_BACKSPACE: return terminal_key_backspace;
        case KEY_DC: return terminal_key_delete;
        case KEY_IC: return terminal_key_insert;
        default: return terminal_key_other;
    }
}
