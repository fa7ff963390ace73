#ifndef READINESS_TERMINAL_H
#define READINESS_TERMINAL_H

/// What must be C: signal handlers that call nothing but async-signal-safe functions.

/// Catches INT, TERM, HUP, QUIT and CONT, unless they were ignored at the start, and ignores PIPE.
/// Each signal writes its number as one byte to a pipe.
///
/// Returns the reading end of the pipe, or -1.
int terminal_catch_signals(void);

/// Ends the process by a signal, so that a shell sees which; does not return.
void terminal_die_by(int signal_number);

/// On a crash, writes a text to standard error before the default action. The text is copied.
void terminal_on_crash(const char *text);

#endif
