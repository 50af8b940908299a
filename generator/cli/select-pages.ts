import { isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Which pages the patterns of --only mean: a page's file, a folder, or a glob, each relative to the folder of pages or
 * (as the shell completes it) to the working folder, or absolute. Placeholders such as `{stock_id}` stand for themselves,
 * because braces without a comma offer no alternatives. The folder of pages itself selects all pages, '' selects none.
 */
export function pageFilter(
  patterns: readonly string[],
  root: string,
  cwd: string,
): (file: string) => boolean {
  const tests = patterns.map(pattern => patternTest(pattern, root, cwd))
  return file => tests.some(test => test(file))
}

/** The patterns that match no page, in their order. */
export function idlePatterns(
  patterns: readonly string[],
  files: readonly string[],
  root: string,
  cwd: string,
): readonly string[] {
  return patterns.filter(pattern => !files.some(patternTest(pattern, root, cwd)))
}

function patternTest(given: string, root: string, cwd: string): (file: string) => boolean {
  const test = plainTest(given, root, cwd)
  // From a folder among the pages, names are those of that folder.
  const inner = slashed(relative(root, resolve(cwd, given)))
  if (given === '' || inner === '' || inner.startsWith('..') || isAbsolute(given)) return test
  const own = plainTest(inner, root, cwd)
  return file => test(file) || own(file)
}

function plainTest(given: string, root: string, cwd: string): (file: string) => boolean {
  const prefix = slashed(relative(cwd, root))
  const pattern = slashed(isAbsolute(given) ? relative(root, given) || '.' : given.replace(/^(?:\.\/)+/, ''))
  const short = pattern.replace(/\/+$/, '')
  if (short === '.' || (short !== '' && short === prefix)) return () => true
  const own = prefix !== '' && short.startsWith(`${prefix}/`) ? short.slice(prefix.length + 1) : short
  if (own === '') return () => given !== ''
  const matches = picomatch(own)
  return (file: string): boolean => file === own || file.startsWith(`${own}/`) || matches(file)
}

function slashed(path: string): string {
  return path.split(sep).join('/').replaceAll('\\', '/')
}
