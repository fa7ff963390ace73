// Makes a call to the system fail, or never come back, in a program that this is loaded into:
// FAULT=CALL:NUMBER:ERROR makes call number NUMBER of that name fail with an error number; the
// error 0 never comes back. With NUMBER 0, every call does.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/// Whether this call is to fail; errno is set then.
static int fails(const char *call) {
    static char name[32];
    static int number = -1, error, count;
    if (number < 0) {
        const char *fault = getenv("FAULT");
        number = 0;
        if (fault == NULL || sscanf(fault, "%31[^:]:%d:%d", name, &number, &error) != 3) name[0] = 0;
    }
    if (strcmp(name, call) != 0) return 0;
    if (number != 0 && ++count != number) return 0;
    while (error == 0) pause();
    errno = error;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int file) { return fails("fsync") ? -1 : REAL(fsync)(file); }

int fchmod(int file, mode_t mode) { return fails("fchmod") ? -1 : REAL(fchmod)(file, mode); }

int flock(int file, int operation) { return fails("flock") ? -1 : REAL(flock)(file, operation); }

int rename(const char *path, const char *place) {
    return fails("rename") ? -1 : REAL(rename)(path, place);
}

int link(const char *path, const char *place) {
    return fails("link") ? -1 : REAL(link)(path, place);
}

int close(int file) {
    // Only what is written to is of interest.
    int flags = fcntl(file, F_GETFL);
    struct stat status;
    int counts = flags >= 0 && (flags & O_ACCMODE) == O_WRONLY && fstat(file, &status) == 0
        && S_ISREG(status.st_mode) && file > 2;
    return counts && fails("close") ? -1 : REAL(close)(file);
}

ssize_t write(int file, const void *bytes, size_t count) {
    struct stat status;
    int counts = file > 2 && fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    return counts && fails("write") ? -1 : REAL(write)(file, bytes, count);
}

int open(const char *path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if ((flags & O_CREAT) && fails("create")) return -1;
    return REAL(open)(path, flags, mode);
}
