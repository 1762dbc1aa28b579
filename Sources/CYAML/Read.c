#include "CYAML.h"

#if __has_include(<yaml.h>)

#include <dlfcn.h>
#include <yaml.h>

#define EACH_FUNCTION(X) \
    X(event_delete) \
    X(parser_delete) \
    X(parser_initialize) \
    X(parser_parse) \
    X(parser_set_encoding) \
    X(parser_set_input_string)

// libyaml's functions by their names without yaml_.
#define POINTER(name) __typeof__(yaml_##name) *name;
typedef struct { EACH_FUNCTION(POINTER) } libyaml;
#undef POINTER

// Loads the library of this name, once however often it is asked for.
static bool load(const char *name, libyaml *functions) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define FIND(name) \
    if (!(functions->name = (__typeof__(functions->name))dlsym(library, "yaml_" #name))) return false;
    EACH_FUNCTION(FIND)
#undef FIND
    return true;
}

static cyaml_mark mark(yaml_mark_t mark) {
    return (cyaml_mark){.line = mark.line, .column = mark.column};
}

static void fill_scalar(const yaml_event_t *event, cyaml_event *filled) {
    filled->kind = cyaml_scalar;
    filled->has_anchor = event->data.scalar.anchor != NULL;
    filled->has_tag = event->data.scalar.tag != NULL;
    filled->bytes = event->data.scalar.value;
    filled->count = event->data.scalar.length;
    switch (event->data.scalar.style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: filled->style = cyaml_single_quoted; break;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: filled->style = cyaml_double_quoted; break;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE: filled->style = cyaml_block; break;
    default: filled->style = cyaml_plain;
    }
}

// Whether there is something to pass on.
static bool fill(const yaml_event_t *event, cyaml_event *filled) {
    *filled = (cyaml_event){.start = mark(event->start_mark), .end = mark(event->end_mark)};
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT: filled->kind = cyaml_document; return true;
    case YAML_ALIAS_EVENT: filled->kind = cyaml_alias; return true;
    case YAML_SCALAR_EVENT: fill_scalar(event, filled); return true;
    case YAML_SEQUENCE_START_EVENT:
        filled->kind = cyaml_sequence;
        filled->has_anchor = event->data.sequence_start.anchor != NULL;
        filled->has_tag = event->data.sequence_start.tag != NULL;
        return true;
    case YAML_SEQUENCE_END_EVENT: filled->kind = cyaml_sequence_end; return true;
    case YAML_MAPPING_START_EVENT:
        filled->kind = cyaml_mapping;
        filled->has_anchor = event->data.mapping_start.anchor != NULL;
        filled->has_tag = event->data.mapping_start.tag != NULL;
        return true;
    case YAML_MAPPING_END_EVENT: filled->kind = cyaml_mapping_end; return true;
    default: return false;
    }
}

static void explain(const yaml_parser_t *parser, cyaml_problem *problem) {
    *problem = (cyaml_problem){
        .problem = parser->problem ? parser->problem : "there is no memory left",
        .context = parser->context,
        .mark = mark(parser->problem_mark),
        .context_mark = mark(parser->context_mark),
        .is_byte = parser->error == YAML_READER_ERROR,
        .offset = parser->problem_offset,
    };
}

static int read_events(
    const libyaml *libyaml, yaml_parser_t *parser, cyaml_receiver receiver, void *context, cyaml_problem *problem
) {
    for (bool is_over = false; !is_over;) {
        yaml_event_t event;
        if (!libyaml->parser_parse(parser, &event)) {
            explain(parser, problem);
            return cyaml_malformed;
        }
        cyaml_event filled;
        bool is_wanted = !fill(&event, &filled) || receiver(context, &filled);
        is_over = event.type == YAML_STREAM_END_EVENT;
        libyaml->event_delete(&event);
        if (!is_wanted) return cyaml_stopped;
    }
    return cyaml_ok;
}

int cyaml_read(
    const char *library, const uint8_t *bytes, size_t count, cyaml_receiver receiver, void *context,
    cyaml_problem *problem
) {
    libyaml libyaml;
    if (!load(library, &libyaml)) return cyaml_not_there;
    yaml_parser_t parser;
    if (!libyaml.parser_initialize(&parser)) return cyaml_not_there;
    // Else two bytes that look like a mark of another encoding would be taken for one.
    libyaml.parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    libyaml.parser_set_input_string(&parser, bytes, count);
    int status = read_events(&libyaml, &parser, receiver, context, problem);
    libyaml.parser_delete(&parser);
    return status;
}

#else

int cyaml_read(
    const char *library, const uint8_t *bytes, size_t count, cyaml_receiver receiver, void *context,
    cyaml_problem *problem
) {
    return cyaml_not_built;
}

#endif
