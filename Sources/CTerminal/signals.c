#define _GNU_SOURCE

#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCONT};
static const int caught_on_screen[] = {SIGTSTP, SIGWINCH};

/// Whether the process has been continued since it was last stopped.
static volatile sig_atomic_t has_continued;

/// The first signal that asked for the end; 0 if none has.
static volatile sig_atomic_t asked_to_end;

/// How many seconds a signal that asks for the end waits for the program, twice.
enum { PATIENCE = 2 };

static int asks_for_end(int signal_number) {
    return signal_number == SIGINT || signal_number == SIGTERM || signal_number == SIGHUP
        || signal_number == SIGQUIT;
}

static void tell(int signal_number) {
    int saved_errno = errno;
    unsigned char byte = (unsigned char)signal_number;
    if (signal_number == SIGCONT) has_continued = 1;
    if (asks_for_end(signal_number) && asked_to_end == 0) {
        asked_to_end = signal_number;
        alarm(PATIENCE);
    }
    // A full pipe holds enough signals already.
    ssize_t ignored = write(pipe_ends[1], &byte, 1);
    (void)ignored;
    errno = saved_errno;
}

/// Ends the process where the program does not, be it that it waits for a file system.
static void lose_patience(int signal_number) {
    static volatile sig_atomic_t is_heard, is_leaving;
    (void)signal_number;
    int saved_errno = errno;
    struct pollfd signals = {pipe_ends[0], POLLIN, 0};
    if (!is_heard && poll(&signals, 1, 0) == 0) {
        is_heard = 1;
        alarm(PATIENCE);
        errno = saved_errno;
        return;
    }
    if (!is_leaving) {
        is_leaving = 1;
        // A terminal that takes nothing holds nobody up either.
        alarm(1);
        terminal_restore();
    }
    terminal_die_by(asked_to_end);
}

static void set_handler(int signal_number, void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = handler == lose_patience ? SA_RESTART | SA_NODEFER : SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

static int is_ignored(int signal_number) {
    struct sigaction action;
    return sigaction(signal_number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

static void unblock(int signal_number) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal_number);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
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
        set_handler(caught[i], tell);
        sigaddset(&heard, caught[i]);
    }
    set_handler(SIGALRM, lose_patience);
    sigaddset(&heard, SIGALRM);
    sigprocmask(SIG_UNBLOCK, &heard, NULL);
    signal(SIGPIPE, SIG_IGN);
    // A file that may not grow is an error of the write, like a full disk.
    signal(SIGXFSZ, SIG_IGN);
    return pipe_ends[0];
}

void terminal_catch_screen_signals(int catches) {
    for (size_t i = 0; i < sizeof caught_on_screen / sizeof caught_on_screen[0]; i++) {
        if (!is_ignored(caught_on_screen[i])) {
            set_handler(caught_on_screen[i], catches ? tell : SIG_DFL);
        }
    }
}

void terminal_stop(void) {
    has_continued = 0;
    if (!is_ignored(SIGTSTP)) {
        set_handler(SIGTSTP, SIG_DFL);
        unblock(SIGTSTP);
        kill(0, SIGTSTP);
    }
    // The kernel stops no group that has lost its shell.
    if (!has_continued) tell(SIGCONT);
}

void terminal_die_by(int signal_number) {
    signal(signal_number, SIG_DFL);
    unblock(signal_number);
    raise(signal_number);
    _exit(128 + signal_number);
}

int terminal_wait(int input, int signals, int milliseconds) {
#ifdef __APPLE__
    // There, poll does not know terminals.
    fd_set set;
    FD_ZERO(&set);
    FD_SET(input, &set);
    if (signals >= 0) FD_SET(signals, &set);
    struct timeval time = {milliseconds / 1000, milliseconds % 1000 * 1000};
    int last = input > signals ? input : signals;
    int count = select(last + 1, &set, NULL, NULL, milliseconds < 0 ? NULL : &time);
    if (count <= 0) return count;
    return (FD_ISSET(input, &set) ? TERMINAL_INPUT : 0)
        | (signals >= 0 && FD_ISSET(signals, &set) ? TERMINAL_SIGNAL : 0);
#else
    struct pollfd sources[] = {{input, POLLIN, 0}, {signals, POLLIN, 0}};
    int count = poll(sources, 2, milliseconds);
    if (count <= 0) return count;
    return (sources[0].revents ? TERMINAL_INPUT : 0) | (sources[1].revents ? TERMINAL_SIGNAL : 0);
#endif
}
