#ifndef READINESS_FILES_H
#define READINESS_FILES_H

/// Gives an open file the extended attributes of another, the access control list among them, as
/// far as the user may set them. What the system made of the old content is left out.
void files_copy_attributes(int from, int to);

/// Runs a function on a thread of its own, with a stack as large as the first thread has.
///
/// Returns 0, or the error number.
int files_start_thread(void *(*run)(void *), void *argument);

/// The argument of the program at a position; 0 is the program's name. NULL behind the last.
///
/// Swift itself looks for them in `/proc`, and has none where that is missing.
char *files_argument(int number);

#endif
