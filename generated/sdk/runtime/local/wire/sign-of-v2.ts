import { createHash, createHmac } from 'node:crypto'
import type { XmlFields } from './read-xml.js'
import type { SignType } from './refusal.js'

/** The sign of v2: over all fields but `sign` and empty ones, in the order of their bytes. */
export function signOfV2(fields: XmlFields, key: string, type: SignType): string {
  const pairs = [...fields]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return hashOf([...pairs, ['key', key]].map(pair => pair.join('=')).join('&'), key, type)
}

/** The digest of a text, in upper-case hexadecimal. */
export function hashOf(text: string, key: string, type: SignType): string {
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text, 'utf8').digest('hex').toUpperCase()
}
