import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '../../errors/errors.js'

/**
 * The `model.jsonl` of the package that this module belongs to: in the nearest folder above it that has one.
 *
 * Throws `ConfigurationError` (`MISSING_SETTING`) where there is none, as in a bundle.
 */
export function findModelFile(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'model.jsonl')
    if (existsSync(file)) return file
    if (dirname(folder) === folder) break
  }
  const message = `There is no model.jsonl above ${from}.`
  const advice =
    'Give its path as `model`; the package of the SDK holds one. Bundlers must leave that package outside of the bundle.'
  throw new ConfigurationError('MISSING_SETTING', message, advice)
}
