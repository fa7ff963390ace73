#ifndef READINESS_PSEUDO_TERMINAL_H
#define READINESS_PSEUDO_TERMINAL_H

#include <sys/types.h>

/// Starts a program as the leader of a new session on a pseudo-terminal of its own.
///
/// Returns the process and, in `controller`, the other end of the terminal; -1 on failure.
pid_t start_on_pseudo_terminal(const char *path, char *const arguments[],
                               char *const environment[], const char *folder,
                               unsigned short columns, unsigned short rows, int *controller);

#endif
