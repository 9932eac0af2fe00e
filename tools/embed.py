"""Writes a file's bytes as a C array: embed.py FILE NAME > out.c. The build uses it for tables that the program carries inside."""
import sys

path, name = sys.argv[1:3]
print('/* Made from a table by tools/embed.py. */\n#include <stddef.h>\nextern const char %s[];\nextern const size_t %s_bytes;' % (name, name))
print('const char %s[] =' % name)
data = open(path, 'rb').read()
for line in data.splitlines(keepends=True):
    print('"' + ''.join(chr(b) if 32 <= b < 127 and b not in b'"\\?' else '\\%03o' % b for b in line) + '"')
print('"";\nconst size_t %s_bytes = sizeof %s - 1;' % (name, name))
