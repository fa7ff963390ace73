#include "files.h"

#include <pthread.h>

int files_start_thread(void *(*run)(void *), void *argument) {
    pthread_attr_t attributes;
    int code = pthread_attr_init(&attributes);
    if (code != 0) return code;
    pthread_attr_setstacksize(&attributes, 8 << 20);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_t thread;
    code = pthread_create(&thread, &attributes, run, argument);
    pthread_attr_destroy(&attributes);
    return code;
}
