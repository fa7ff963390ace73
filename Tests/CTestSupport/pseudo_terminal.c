#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t start_on_pseudo_terminal(const char *path, char *const arguments[],
                               char *const environment[], const char *folder,
                               unsigned short columns, unsigned short rows, int *controller) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) return -1;
    // Several tests start programs at the same time, and ptsname has one name for all.
    char name[128];
    if (ptsname_r(master, name, sizeof name) != 0) return -1;
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    ioctl(master, TIOCSWINSZ, &size);
    pid_t process = fork();
    if (process == 0) {
        setsid();
        // Opened by the leader of a session, it becomes the controlling terminal.
        int terminal = open(name, O_RDWR);
        if (terminal < 0 || chdir(folder) != 0) _exit(126);
        for (int stream = 0; stream < 3; stream++) dup2(terminal, stream);
        if (terminal > 2) close(terminal);
        for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        execve(path, arguments, environment);
        _exit(127);
    }
    fcntl(master, F_SETFL, O_NONBLOCK);
    *controller = master;
    return process;
}
