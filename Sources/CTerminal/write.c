#include "terminal.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

int terminal_write(int file, const void *bytes, size_t count) {
    const char *rest = bytes;
    while (count > 0) {
        ssize_t written = write(file, rest, count);
        if (written > 0) {
            rest += written;
            count -= (size_t)written;
        } else if (written == 0) {
            return EIO;
        } else if (errno == EAGAIN) {
            struct pollfd target = {.fd = file, .events = POLLOUT};
            poll(&target, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}
