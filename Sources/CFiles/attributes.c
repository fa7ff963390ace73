#include "files.h"

#ifdef __APPLE__
#include <copyfile.h>

void files_copy_attributes(int from, int to) {
    fcopyfile(from, to, NULL, COPYFILE_ACL | COPYFILE_XATTR);
}
#else
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/xattr.h>

static const char *const access_list = "system.posix_acl_access";

/// Whether an attribute belongs to the bytes of a file and not to its place.
static int is_of_content(const char *name) {
    return strcmp(name, "security.ima") == 0 || strcmp(name, "security.evm") == 0
        || strcmp(name, "security.capability") == 0;
}

static void copy_attribute(int from, int to, const char *name) {
    ssize_t size = fgetxattr(from, name, NULL, 0);
    if (size < 0) return;
    char *value = malloc((size_t)size + 1);
    if (value == NULL) return;
    size = fgetxattr(from, name, value, (size_t)size);
    if (size >= 0) fsetxattr(to, name, value, (size_t)size, 0);
    free(value);
}

void files_copy_attributes(int from, int to) {
    // A new file may have taken a list from its folder that the old one does not have.
    if (fgetxattr(from, access_list, NULL, 0) < 0) fremovexattr(to, access_list);
    ssize_t size = flistxattr(from, NULL, 0);
    if (size <= 0) return;
    char *names = malloc((size_t)size);
    if (names == NULL) return;
    size = flistxattr(from, names, (size_t)size);
    for (char *name = names; size > 0 && name < names + size; name += strlen(name) + 1) {
        if (!is_of_content(name)) copy_attribute(from, to, name);
    }
    free(names);
}
#endif
