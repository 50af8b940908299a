/**
 * Whether a path of an output file stays inside the output folder on every system: relative, with `/`, without
 * `.`, `..` or empty segments, control characters, backslashes, or a drive at its start.
 */
export function isSafePath(path: string): boolean {
  return path !== '' && path.length <= 4096 && !unsafe.test(path)
}

// One expression, because it looks at thousands of paths in a run: what is in none of them, then empty, `.` and `..` segments.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const unsafe = /[\u0000-\u001F\u007F\\]|^[A-Za-z]:|(?:^|\/)\.{0,2}(?:\/|$)/
