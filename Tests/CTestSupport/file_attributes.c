#include "file_attributes.h"

#include <errno.h>
#include <string.h>
#include <sys/types.h>
#include <sys/xattr.h>

int set_file_attribute(const char *path, const char *name, const char *value) {
#ifdef __APPLE__
    return setxattr(path, name, value, strlen(value), 0, 0) == 0 ? 0 : errno;
#else
    return setxattr(path, name, value, strlen(value), 0) == 0 ? 0 : errno;
#endif
}

int has_file_attribute(const char *path, const char *name, const char *value) {
    char found[256];
#ifdef __APPLE__
    ssize_t size = getxattr(path, name, found, sizeof found, 0, 0);
#else
    ssize_t size = getxattr(path, name, found, sizeof found);
#endif
    return size == (ssize_t)strlen(value) && memcmp(found, value, (size_t)size) == 0;
}
