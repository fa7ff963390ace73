#ifndef READINESS_SHIPPED_H
#define READINESS_SHIPPED_H

#include <stddef.h>

/// A file of the folder Questionnaires, as bytes inside the program.
struct shipped_file {
    /// The path inside the folder, for example "quick-check.yaml".
    const char *path;
    const unsigned char *bytes;
    size_t size;
};

/// Every shipped file, in the order in which a person is offered them.
const struct shipped_file *shipped_file_list(void);
size_t shipped_file_count(void);

#endif
