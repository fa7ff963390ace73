#ifndef READINESS_FUZZER_H
#define READINESS_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs the fuzzer of LLVM with the arguments of a command line; part of the compiler's runtime.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *, size_t));

#endif
