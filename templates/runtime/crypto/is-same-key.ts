import type { KeyObject } from 'node:crypto'

/**
 * Whether two public keys are the same. `KeyObject.equals` of Workers denies it for the key of a certificate, so what they
 * export is compared.
 */
export function isSameKey(a: KeyObject, b: KeyObject): boolean {
  const bytes = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })
  return bytes(a).equals(bytes(b))
}
