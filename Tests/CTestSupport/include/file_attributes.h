#ifndef READINESS_FILE_ATTRIBUTES_H
#define READINESS_FILE_ATTRIBUTES_H

/// Gives a file an extended attribute. Returns 0, or the error number.
int set_file_attribute(const char *path, const char *name, const char *value);

/// Whether a file has an extended attribute of that value.
int has_file_attribute(const char *path, const char *name, const char *value);

#endif
