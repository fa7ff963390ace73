#define _GNU_SOURCE

#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };

static char crash_text[512];
static struct sigaction next_actions[CRASHES];

/// A handler cannot trust the stack on which the program crashed.
static char crash_stack[1 << 16];

static volatile sig_atomic_t is_guarded;
static int guarded_input, guarded_output;
static struct termios guarded_state;
static char guarded_sequence[128];

/// The file in which errors are collected, and where they belong; -1 while they go there.
static int captured = -1, errors = -1;

static void release_errors(void) {
    if (captured < 0) return;
    int file = captured;
    captured = -1;
    dup2(errors, STDERR_FILENO);
    close(errors);
    char chunk[1024];
    ssize_t count;
    lseek(file, 0, SEEK_SET);
    while ((count = read(file, chunk, sizeof chunk)) > 0) {
        terminal_write(STDERR_FILENO, chunk, (size_t)count);
    }
    close(file);
}

void terminal_restore(void) {
    if (!is_guarded) return;
    is_guarded = 0;
    sigset_t set, before;
    sigemptyset(&set);
    sigaddset(&set, SIGTTOU);
    sigprocmask(SIG_BLOCK, &set, &before);
    terminal_write(guarded_output, guarded_sequence, strlen(guarded_sequence));
    // In the background, the shell has set the terminal as it wants it.
    if (tcgetpgrp(guarded_input) == getpgrp()) {
        while (tcsetattr(guarded_input, TCSADRAIN, &guarded_state) != 0 && errno == EINTR) {}
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    release_errors();
}

void terminal_guard(int input, int output, const struct termios *cooked, const char *sequence) {
    static int is_registered;
    if (!is_registered) is_registered = atexit(terminal_restore) == 0;
    guarded_input = input;
    guarded_output = output;
    guarded_state = *cooked;
    strncpy(guarded_sequence, sequence, sizeof guarded_sequence - 1);
    is_guarded = 1;
}

void terminal_capture_errors(const char *folder) {
    if (captured >= 0 || !isatty(STDERR_FILENO)) return;
    char path[1024];
    int length = snprintf(path, sizeof path, "%s/readiness-XXXXXX", folder);
    if (length < 0 || (size_t)length >= sizeof path) return;
    int file = mkstemp(path);
    if (file < 0) return;
    unlink(path);
    fcntl(file, F_SETFD, FD_CLOEXEC);
    errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (errors >= 0 && dup2(file, STDERR_FILENO) >= 0) {
        captured = file;
    } else {
        close(errors);
        close(file);
    }
}

/// Hands the signal on to what was there before, or to the default action.
static void pass_on(int signal_number, siginfo_t *info) {
    for (int i = 0; i < CRASHES; i++) {
        if (crashes[i] == signal_number) sigaction(signal_number, &next_actions[i], NULL);
    }
    // A fault of the processor comes again on return, at the very place, for whoever looks at it.
    int comes_again = signal_number == SIGSEGV || signal_number == SIGBUS
        || signal_number == SIGFPE || signal_number == SIGILL;
    if (!comes_again || info->si_code <= 0) raise(signal_number);
}

static void crash(int signal_number, siginfo_t *info, void *context) {
    (void)context;
    terminal_restore();
    terminal_write(STDERR_FILENO, crash_text, strlen(crash_text));
    pass_on(signal_number, info);
}

void terminal_on_crash(const char *text) {
    int is_installed = crash_text[0] != 0;
    strncpy(crash_text, text, sizeof crash_text - 1);
    if (is_installed) return;
    // Swift's own handler asks questions at a terminal; only who sets this variable wants them.
    int chains = getenv("SWIFT_BACKTRACE") != NULL;
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    for (int i = 0; i < CRASHES; i++) {
        struct sigaction action, previous;
        memset(&action, 0, sizeof action);
        action.sa_sigaction = crash;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
        sigemptyset(&action.sa_mask);
        sigaction(crashes[i], &action, &previous);
        memset(&next_actions[i], 0, sizeof next_actions[i]);
        next_actions[i].sa_handler = SIG_DFL;
        if (chains) next_actions[i] = previous;
    }
}
