import { checkData } from '../client/check-data.js'
import { importPublicKey } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import type { FieldMarks } from '../descriptors.js'
import { sealMarks } from '../v3/seal-marks.js'

/**
 * Encodes and encrypts the marked fields of a notice like WeChat Pay.
 *
 * Throws `ConfigurationError` (`MISSING_SETTING`) where a field is encrypted for the merchant and there is no key for it;
 * `RequestError` for what JSON cannot hold.
 */
export function sealTestFields(
  value: unknown,
  marks: FieldMarks | undefined,
  merchantPublicKey: KeyInput | undefined,
): unknown {
  const plain = testData(value)
  if (marks === undefined) return plain
  const key =
    merchantPublicKey === undefined ? undefined : importPublicKey(merchantPublicKey, 'merchantPublicKey')
  return sealMarks(plain, otherSide(marks), { platform: key, bank: undefined })
}

/**
 * Data of a test as plain data. It may hold any text, because users' texts come back in it.
 *
 * Throws `RequestError` (`INVALID_FIELD`, `UNSAFE_INTEGER`) for what JSON cannot hold.
 */
export function testData(value: unknown): unknown {
  return checkData(value, '', { onText: () => undefined, anyFraction: true }).value
}

/** The marks of the other side, which encrypts what this one decrypts. */
function otherSide(marks: FieldMarks): FieldMarks {
  const { encrypted, ...others } = marks
  if (encrypted === undefined) return others
  return { ...others, encrypted: encrypted.map(group => ({ ...group, direction: 'encrypt' })) }
}
