/* Counts the file operations of this process under one folder and spoils the chosen one.

   Preloaded into a Python that arms it through ctypes (see driver.py). Operations counted: making
   a file, write, pwrite, ftruncate, fsync, fdatasync, rename, unlink. At operation `at` it kills
   the process (whole, or with half of a write done), or answers ENOSPC, EIO or a short write, once
   or from then on. What a power cut would leave is kept aside: every sync copies the file to
   <aside>/<inode>, every sync of a folder its names to <aside>/names-<inode>. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { COUNT, KILL, TORN, NO_SPACE, IO_ERROR, SHORT };

static struct shared { /* seen by the parent after the process is dead */
    long count, armed;
    char last[512];
} *seen;
static char prefix[4096], aside[4096];
static int mode, forever;
static long at;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

void *fault_shared(void) {
    if (!seen)
        seen = mmap(NULL, sizeof *seen, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return seen;
}

void fault_arm(const char *folder, const char *beside, int what, long when, int always) {
    snprintf(prefix, sizeof prefix, "%s", folder);
    snprintf(aside, sizeof aside, "%s", beside);
    mode = what, at = when, forever = always;
    seen->count = 0, seen->armed = 1;
}

void fault_disarm(void) { seen->armed = 0; }

/* 0: go on. TORN or SHORT: do half of it first. Otherwise errno is set and the call fails. */
static int strike(const char *operation, const char *path) {
    size_t length = strlen(prefix);
    if (!seen || !seen->armed || strncmp(path, prefix, length) || (path[length] && path[length] != '/'))
        return 0;
    long number = ++seen->count;
    if (mode == COUNT || !(number == at || (forever && number > at)))
        return 0;
    snprintf(seen->last, sizeof seen->last, "%s %s", operation, path + length);
    int writes = strstr(operation, "write") != NULL;
    if (mode == KILL || (mode == TORN && !writes))
        for (;;)
            raise(SIGKILL);
    if (mode == TORN || (mode == SHORT && writes))
        return mode;
    if (mode == SHORT)
        return 0;
    errno = mode == IO_ERROR ? EIO : ENOSPC;
    return mode;
}

static int strike_open(const char *operation, int file) {
    char link[64], path[4096];
    if (!seen || !seen->armed)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    return strike(operation, path);
}

static void keep_names(int folder, struct stat *facts) {
    char path[4200];
    snprintf(path, sizeof path, "%s/names-%lu", aside, (unsigned long)facts->st_ino);
    int copy = REAL(open)(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    DIR *listing = fdopendir(dup(folder));
    rewinddir(listing);
    for (struct dirent *entry; (entry = readdir(listing));)
        if (entry->d_type == DT_REG)
            dprintf(copy, "%lu %s\n", (unsigned long)entry->d_ino, entry->d_name);
    closedir(listing);
    close(copy);
}

static void keep_content(int file, struct stat *facts) {
    char link[64], path[4200], block[65536];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    snprintf(path, sizeof path, "%s/%lu", aside, (unsigned long)facts->st_ino);
    int source = REAL(open)(link, O_RDONLY);
    int copy = REAL(open)(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    for (ssize_t length; (length = read(source, block, sizeof block)) > 0;)
        if (REAL(write)(copy, block, length) != length)
            raise(SIGABRT);
    close(source), close(copy);
}

static void keep(int file) {
    struct stat facts;
    long armed = seen && seen->armed && aside[0];
    if (!armed || fstat(file, &facts) != 0)
        return;
    seen->armed = 0; /* the copying itself is not counted */
    if (S_ISDIR(facts.st_mode))
        keep_names(file, &facts);
    else
        keep_content(file, &facts);
    seen->armed = 1;
}

/* A new file may bear the inode of one that is gone: nothing of it is on the disk yet. */
static void forget(int file) {
    struct stat facts;
    char path[4200];
    if (!seen || !seen->armed || !aside[0] || fstat(file, &facts) != 0)
        return;
    snprintf(path, sizeof path, "%s/%lu", aside, (unsigned long)facts.st_ino);
    REAL(unlink)(path);
}

#define WRITER(name, operation, arguments, whole, half)                                            \
    ssize_t name arguments {                                                                       \
        int fault = strike_open(operation, file);                                                  \
        if (fault == TORN || fault == SHORT) {                                                     \
            ssize_t done = half;                                                                   \
            if (fault == TORN)                                                                     \
                raise(SIGKILL);                                                                    \
            return done;                                                                           \
        }                                                                                          \
        return fault ? -1 : whole;                                                                 \
    }
WRITER(write, "write", (int file, const void *data, size_t size), REAL(write)(file, data, size),
       REAL(write)(file, data, (size + 1) / 2))
WRITER(pwrite, "pwrite", (int file, const void *data, size_t size, off_t place),
       REAL(pwrite)(file, data, size, place), REAL(pwrite)(file, data, (size + 1) / 2, place))
WRITER(pwrite64, "pwrite", (int file, const void *data, size_t size, off64_t place),
       REAL(pwrite64)(file, data, size, place), REAL(pwrite64)(file, data, (size + 1) / 2, place))

#define SIMPLE(name, fault, arguments, call)                                                       \
    int name arguments { return fault ? -1 : call; }
SIMPLE(ftruncate, strike_open("ftruncate", file), (int file, off_t size), REAL(ftruncate)(file, size))
SIMPLE(ftruncate64, strike_open("ftruncate", file), (int file, off64_t size),
       REAL(ftruncate64)(file, size))
SIMPLE(rename, strike("rename", new), (const char *old, const char *new), REAL(rename)(old, new))
SIMPLE(unlink, strike("unlink", path), (const char *path), REAL(unlink)(path))

#define SYNC(name)                                                                                 \
    int name(int file) {                                                                           \
        if (strike_open(#name, file))                                                              \
            return -1;                                                                             \
        int answer = REAL(name)(file);                                                             \
        if (answer == 0)                                                                           \
            keep(file);                                                                            \
        return answer;                                                                             \
    }
SYNC(fsync)
SYNC(fdatasync)

#define OPENER(name)                                                                               \
    int name(const char *path, int flags, ...) {                                                   \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        mode_t rights = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;                  \
        va_end(rest);                                                                              \
        int makes = (flags & O_CREAT) && access(path, F_OK) != 0;                                  \
        if (makes && strike("create", path))                                                       \
            return -1;                                                                             \
        int file = REAL(name)(path, flags, rights);                                                \
        if (makes && file >= 0)                                                                    \
            forget(file);                                                                          \
        return file;                                                                               \
    }
OPENER(open)
OPENER(open64)
