import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './guide-files.js'

let codes: ReadonlySet<string> | undefined

/** Every code that the SDK, its doctor and its local service write, and every code that the tables of pages list. */
export function knownCodes(): ReadonlySet<string> {
  codes ??= new Set([...ownCodes(), ...codesIn(join(root, 'generated/api.json'), /"code": "([A-Z][\w.]+)"/g)])
  return codes
}

/** Words in quotation marks that have the form of a code. */
function ownCodes(): readonly string[] {
  const folder = join(root, 'templates/runtime')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => codesIn(join(folder, name), /'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g))
}

function codesIn(file: string, pattern: RegExp): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, code = '']) => code)
}
