import { relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Which pages the patterns of --only mean: a page's file, a folder, or a glob, each relative to the folder of pages or
 * (as the shell completes it) to the working folder. Placeholders such as `{stock_id}` stand for themselves, because
 * braces without a comma are no alternatives.
 */
export function pageFilter(
  patterns: readonly string[],
  root: string,
  cwd: string,
): (file: string) => boolean {
  const prefix = relative(cwd, root).split(sep).join('/')
  const tests = patterns.map(given => {
    const pattern = given.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')
    const own = prefix !== '' && pattern.startsWith(`${prefix}/`) ? pattern.slice(prefix.length + 1) : pattern
    const matches = picomatch(own)
    return (file: string): boolean => file === own || file.startsWith(`${own}/`) || matches(file)
  })
  return file => tests.some(test => test(file))
}
