// The little of libyaml that is needed: its events, one after the other. The library is loaded when a lesson is read, as
// libpng is for a PNG.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    cyaml_ok,
    cyaml_stopped,      // the receiver wanted no more
    cyaml_malformed,    // the problem says how
    cyaml_not_built,    // there was no yaml.h when the program was built
    cyaml_not_there,    // there is no such library, or it is of another kind
};

/// What an event is. The beginning and the end of the stream are left out, and so are the ends of documents.
enum {
    cyaml_document,
    cyaml_alias,
    cyaml_scalar,
    cyaml_sequence,
    cyaml_sequence_end,
    cyaml_mapping,
    cyaml_mapping_end,
};

/// How a scalar is written.
enum {
    cyaml_plain,
    cyaml_single_quoted,
    cyaml_double_quoted,
    cyaml_block,
};

/// A place, counted from 0; columns in characters.
typedef struct {
    size_t line;
    size_t column;
} cyaml_mark;

/// Its bytes, those of a scalar in UTF-8, are there only as long as the receiver is called.
typedef struct {
    int kind;
    int style;
    bool has_anchor;
    bool has_tag;
    const uint8_t *bytes;
    size_t count;
    cyaml_mark start;
    cyaml_mark end;
} cyaml_event;

/// In libyaml's words, which are there as long as the program runs.
typedef struct {
    const char *problem;
    const char *context;    // what was read when it came up; NULL where nothing is said of that
    cyaml_mark mark;
    cyaml_mark context_mark;
    bool is_byte;           // bytes that are no text have no mark but an offset
    size_t offset;
} cyaml_problem;

/// Takes one event, and says whether it wants the next.
typedef bool (*cyaml_receiver)(void *context, const cyaml_event *event);

/// Reads a text in UTF-8 up to its end, to its first mistake, or as far as the receiver wants.
///
/// - Parameters:
///   - library: the name of libyaml here.
///   - context: is passed on to the receiver.
///   - problem: is filled in where the text is malformed.
int cyaml_read(
    const char *library, const uint8_t *bytes, size_t count, cyaml_receiver receiver, void *context,
    cyaml_problem *problem);
