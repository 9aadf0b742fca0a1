/* A disk that loses what was not synced. Preloaded into a build, it counts the calls that change names or wait for the
   disk. At the one whose number POWER_CUT says it does what a power cut does: every file that was written and not synced
   loses its content, names that were changed since the last sync go back, or stay if POWER_KEEPS is set, and the process
   ends at once. Without POWER_CUT it prints how many calls there were to POWER_LOG. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { most = 4096 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct { dev_t device; ino_t inode; int descriptor; } unsynced[most];
static int unsynced_count;
/* Changes of names since the last sync, each with what undoes it. */
static struct { char old[1024], new[1024]; int is_exchange; } renamed[most];
static int renamed_count, events;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

/* Counts a call, and cuts the power at the one that was asked for: before it. */
static void event(void) {
  const char *cut = getenv("POWER_CUT");
  if (++events != (cut ? atoi(cut) : 0)) return;
  for (int i = 0; i < unsynced_count; i++)
    if (ftruncate(unsynced[i].descriptor, 0)) abort();
  int (*renameat2_)(int, const char *, int, const char *, unsigned) = real("renameat2");
  for (int i = renamed_count - 1; i >= 0 && !getenv("POWER_KEEPS"); i--)
    if (renameat2_(AT_FDCWD, renamed[i].new, AT_FDCWD, renamed[i].old, renamed[i].is_exchange ? 2 : 1)) abort();
  /* Past the functions that end a process, of which a sanitizer has its own. */
  syscall(SYS_exit_group, 9);
}

static void synced_all(void) {
  for (int i = 0; i < unsynced_count; i++) close(unsynced[i].descriptor);
  unsynced_count = renamed_count = 0;
}

static void note_rename(const char *old, const char *new, int is_exchange) {
  if (renamed_count == most) abort();
  snprintf(renamed[renamed_count].old, 1024, "%s", old);
  snprintf(renamed[renamed_count].new, 1024, "%s", new);
  renamed[renamed_count++].is_exchange = is_exchange;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  ssize_t (*write_)(int, const void *, size_t) = real("write");
  struct stat status;
  pthread_mutex_lock(&lock);
  if (!fstat(descriptor, &status) && S_ISREG(status.st_mode)) {
    int i = 0;
    while (i < unsynced_count && (unsynced[i].inode != status.st_ino || unsynced[i].device != status.st_dev)) i++;
    if (i == most) abort();
    if (i == unsynced_count) {
      unsynced[i].device = status.st_dev;
      unsynced[i].inode = status.st_ino;
      unsynced[unsynced_count++].descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 100);
    }
  }
  pthread_mutex_unlock(&lock);
  return write_(descriptor, bytes, count);
}

int fsync(int descriptor) {
  int (*fsync_)(int) = real("fsync");
  struct stat status;
  pthread_mutex_lock(&lock);
  event();
  if (!fstat(descriptor, &status))
    for (int i = 0; i < unsynced_count; i++)
      if (unsynced[i].inode == status.st_ino && unsynced[i].device == status.st_dev) {
        close(unsynced[i].descriptor);
        unsynced[i] = unsynced[--unsynced_count];
        break;
      }
  pthread_mutex_unlock(&lock);
  return fsync_(descriptor);
}

int syncfs(int descriptor) {
  int (*syncfs_)(int) = real("syncfs");
  pthread_mutex_lock(&lock);
  event();
  synced_all();
  pthread_mutex_unlock(&lock);
  return syncfs_(descriptor);
}

int rename(const char *old, const char *new) {
  int (*rename_)(const char *, const char *) = real("rename");
  struct stat status;
  pthread_mutex_lock(&lock);
  event();
  /* What is replaced is gone when the new name has come; that such a change may be lost is not tried. */
  if (lstat(new, &status)) note_rename(old, new, 0);
  pthread_mutex_unlock(&lock);
  return rename_(old, new);
}

int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned flags) {
  int (*renameat2_)(int, const char *, int, const char *, unsigned) = real("renameat2");
  pthread_mutex_lock(&lock);
  event();
  int result = renameat2_(old_folder, old, new_folder, new, flags);
  if (!result) note_rename(old, new, flags == 2);
  pthread_mutex_unlock(&lock);
  return result;
}

int unlink(const char *path) {
  int (*unlink_)(const char *) = real("unlink");
  pthread_mutex_lock(&lock);
  event();
  pthread_mutex_unlock(&lock);
  return unlink_(path);
}

int rmdir(const char *path) {
  int (*rmdir_)(const char *) = real("rmdir");
  pthread_mutex_lock(&lock);
  event();
  pthread_mutex_unlock(&lock);
  return rmdir_(path);
}

__attribute__((destructor)) static void tell(void) {
  const char *log = getenv("POWER_LOG");
  FILE *file = log ? fopen(log, "w") : NULL;
  if (!file) return;
  fprintf(file, "%d %d %d\n", events, unsynced_count, renamed_count);
  fclose(file);
}
