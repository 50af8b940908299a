import { createHash, createHmac } from 'node:crypto'
import type { XmlFields } from './read-xml.js'
import type { SignType } from './refusal.js'

/** The sign of v2: over all fields but `sign` and empty ones, in the order of their bytes. */
export function signOfV2(fields: XmlFields, key: string, type: SignType): string {
  const pairs = [...fields]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return signOfPairs([...pairs, ['key', key]], key, type)
}

/** The sign over pairs as they stand. */
export function signOfPairs(
  pairs: readonly (readonly [string, string])[],
  key: string,
  type: SignType,
): string {
  const text = pairs.map(pair => pair.join('=')).join('&')
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text, 'utf8').digest('hex').toUpperCase()
}
