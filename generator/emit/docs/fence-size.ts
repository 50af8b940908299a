/** How many backticks a fence needs around lines of code; three, but for code that holds a fence itself. */
export function fenceSize(lines: readonly string[]): number {
  const longest = lines.map(line => /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0)
  return Math.max(3, ...longest.map(length => length + 1))
}
