#include "files.h"

#include <stddef.h>

static int count;
static char **values;

// The system hands the arguments to what runs before `main`, too.
__attribute__((constructor)) static void keep_arguments(int argc, char **argv) {
    count = argc;
    values = argv;
}

char *files_argument(int number) {
    return number < count ? values[number] : NULL;
}
