/* renameat2 of glibc 2.28 and musl 1.2.4, memfd_create of glibc 2.27 and musl 1.1.20, and syncfs, which their headers
   show only under _GNU_SOURCE. */
#if defined(__linux__)
#include <sys/xattr.h>
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
int memfd_create(const char *name, unsigned int flags);
int syncfs(int descriptor);
#endif
