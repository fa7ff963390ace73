#ifndef READINESS_FORM_H
#define READINESS_FORM_H

#include <stddef.h>

/// A file of the form, as bytes inside the program.
struct form_file {
    const unsigned char *bytes;
    size_t size;
};

/// What the page of a form does.
struct form_file form_script(void);

/// How it looks.
struct form_file form_style(void);

#endif
