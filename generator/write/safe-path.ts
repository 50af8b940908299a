/**
 * Whether a path of an output file stays inside the output folder on every system: relative, with `/`, without
 * `.`, `..` or empty segments, control characters, backslashes, or a drive at its start.
 */
export function isSafePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (path === '' || path.length > 4096 || /[\u0000-\u001F\u007F\\]|^[A-Za-z]:/.test(path)) return false
  return path.split('/').every(segment => segment !== '' && segment !== '.' && segment !== '..')
}
