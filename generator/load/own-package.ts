import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The generator's own folder. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url))

/** The generator's version, from its package.json. */
export function packageVersion(): string {
  const value: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  const isObject = typeof value === 'object' && value !== null
  return isObject && 'version' in value && typeof value.version === 'string' ? value.version : '0.0.0'
}
