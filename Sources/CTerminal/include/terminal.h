#ifndef READINESS_TERMINAL_H
#define READINESS_TERMINAL_H

#include <stddef.h>
#include <termios.h>

/// What must be C: signal handlers that call nothing but async-signal-safe functions.

/// Writes all the bytes to a stream, however many calls that takes, and waits where it takes none
/// for the moment. A signal handler may call it.
///
/// Returns 0, or the error number.
int terminal_write(int file, const void *bytes, size_t count);

/// Catches INT, TERM, HUP, QUIT and CONT, unless they were ignored at the start, and ignores PIPE
/// and XFSZ.
/// Each signal writes its number as one byte to a pipe. One that asks for the end ends the process
/// by itself, after `terminal_restore`, where nobody reads the pipe within two seconds, or where
/// the process has not ended two seconds after that.
///
/// Returns the reading end of the pipe, or -1.
int terminal_catch_signals(void);

/// Catches TSTP and WINCH as well, or leaves them to the kernel again. Ignored ones stay ignored.
void terminal_catch_screen_signals(int catches);

/// Stops the process group as the kernel would on Ctrl-Z, and returns when it goes on. A CONT is
/// in the pipe then, also where nothing was stopped because nobody could continue it.
void terminal_stop(void);

/// Ends the process by a signal, so that a shell sees which; does not return.
void terminal_die_by(int signal_number);

enum { TERMINAL_INPUT = 1, TERMINAL_SIGNAL = 2 };

/// Waits for input or a signal; -1 milliseconds wait for ever.
///
/// Returns which of TERMINAL_INPUT and TERMINAL_SIGNAL there is; 0 when the time is over; -1 when
/// a signal came between.
int terminal_wait(int input, int signals, int milliseconds);

/// On a crash, restores a guarded terminal and writes a text to standard error before the default
/// action. The text is copied.
void terminal_on_crash(const char *text);

/// Remembers how to leave the screen: the state of the terminal at `input`, and a sequence for
/// `output`, which is copied. A crash or an exit does so where `terminal_restore` was not called.
void terminal_guard(int input, int output, const struct termios *cooked, const char *sequence);

/// Collects what is written to standard error in a file without a name until `terminal_restore`.
/// Does nothing where that is no terminal, or no file can be made in the folder.
void terminal_capture_errors(const char *folder);

/// Leaves the screen, if it is guarded, and writes the collected errors.
void terminal_restore(void);

#endif
