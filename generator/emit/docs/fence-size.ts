/** The number of backticks for a fence: three, or more around code that contains a fence. */
export function fenceSize(lines: readonly string[]): number {
  const longest = lines.map(line => /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0)
  return Math.max(3, ...longest.map(length => length + 1))
}
