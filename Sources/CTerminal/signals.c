#define _GNU_SOURCE

#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};
static char crash_text[512];

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCONT};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};

static void tell(int signal_number) {
    int saved_errno = errno;
    unsigned char byte = (unsigned char)signal_number;
    // A full pipe holds enough signals already.
    ssize_t ignored = write(pipe_ends[1], &byte, 1);
    (void)ignored;
    errno = saved_errno;
}

static void crash(int signal_number) {
    ssize_t ignored = write(STDERR_FILENO, crash_text, strlen(crash_text));
    (void)ignored;
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void set_handler(int signal_number, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

static int is_ignored(int signal_number) {
    struct sigaction action;
    return sigaction(signal_number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

int terminal_catch_signals(void) {
    if (pipe_ends[0] < 0) {
        if (pipe(pipe_ends) != 0) return -1;
        for (int end = 0; end < 2; end++) {
            fcntl(pipe_ends[end], F_SETFD, FD_CLOEXEC);
            fcntl(pipe_ends[end], F_SETFL, O_NONBLOCK);
        }
    }
    // Whoever started the process may have blocked them.
    sigset_t heard;
    sigemptyset(&heard);
    for (size_t i = 0; i < sizeof caught / sizeof caught[0]; i++) {
        if (is_ignored(caught[i])) continue;
        set_handler(caught[i], tell, SA_RESTART);
        sigaddset(&heard, caught[i]);
    }
    sigprocmask(SIG_UNBLOCK, &heard, NULL);
    signal(SIGPIPE, SIG_IGN);
    return pipe_ends[0];
}

void terminal_die_by(int signal_number) {
    signal(signal_number, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal_number);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    raise(signal_number);
    _exit(128 + signal_number);
}

void terminal_on_crash(const char *text) {
    strncpy(crash_text, text, sizeof crash_text - 1);
    for (size_t i = 0; i < sizeof crashes / sizeof crashes[0]; i++) {
        set_handler(crashes[i], crash, SA_RESETHAND | SA_NODEFER);
    }
}
