import { tie, tieOf } from '../client/copies.js'
import { declared } from '../client/declared.js'
import type { EncryptionAlgorithm } from '../descriptors.js'
import { DecryptionError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'

/** An encrypted field of a verified answer or notice that could not be opened: its place in the data holds what the service sent. */
export interface UndecryptedField {
  /** Where it stands in the data: `/payer/name`; in a notice from the event on: `/resource/payer/name`. */
  readonly field: string
  /**
   * What stands there: `ciphertext`, which is nothing to show anybody, or `plain`, which never was any, such as a name
   * that the service masked.
   */
  readonly holds: 'ciphertext' | 'plain'
  /** Why; its `advice` says what to do. */
  readonly error: DecryptionError
}

/** What became of the encrypted fields of one message. */
export interface Tally {
  opened: number
  readonly failed: UndecryptedField[]
}

/**
 * The encrypted fields of an answer's data, or of an event, that could not be opened; none for anything else.
 *
 * It is for those who have the data alone: `withResponse()` and events hand out the same list as `undecrypted`.
 */
export function undecryptedOf(data: unknown): readonly UndecryptedField[] {
  const found = tieOf(data)
  return found?.kind === 'undecrypted' ? declared<readonly UndecryptedField[]>(found.value) : []
}

/** Ties the fields that could not be opened to the data, out of the way of whoever serialises it. */
export function rememberUndecrypted(data: object, fields: readonly UndecryptedField[]): void {
  if (fields.length > 0) tie(data, 'undecrypted', fields)
}

/** The list as a member to spread; nothing where every field was opened. */
export function undecryptedMember(data: unknown): { readonly undecrypted?: readonly UndecryptedField[] } {
  const undecrypted = undecryptedOf(data)
  return undecrypted.length === 0 ? {} : { undecrypted }
}

/** The encrypted fields of a notice that could not be opened, with their places in its event; for the event, too. */
export function undecryptedOfNotice<Event extends { readonly body: unknown; readonly resource: unknown }>(
  event: Event,
): Event & { readonly undecrypted?: readonly UndecryptedField[] } {
  const { body, resource } = event
  const around = body === resource ? [] : undecryptedOf(body).map(each => moved(each, '/body'))
  const fields = [...around, ...undecryptedOf(resource).map(each => moved(each, '/resource'))]
  if (fields.length === 0) return event
  const told = { ...event, undecrypted: fields }
  rememberUndecrypted(told, fields)
  return told
}

function moved({ field: inner, holds, error }: UndecryptedField, prefix: string): UndecryptedField {
  const field = `${prefix}${inner}`
  return { field, holds, error: new DecryptionError(error.code, messageOf(error), error.advice, { field }) }
}

/** What is told of a field that could not be opened. No value is repeated. */
export function undecryptedField(
  field: string,
  value: unknown,
  algorithm: EncryptionAlgorithm,
  error: DecryptionError,
): UndecryptedField {
  return { field, holds: isCiphertext(value, algorithm) ? 'ciphertext' : 'plain', error }
}

/** Characters of the shortest ciphertexts in base64, broken ones included: an RSA key of 1024 bits has 172, a tag of AES 24. */
function isCiphertext(value: unknown, algorithm: EncryptionAlgorithm): boolean {
  const shortest = algorithm === 'rsa-oaep' ? 160 : 20
  return typeof value === 'string' && value.length >= shortest && /^[\w+/-]+={0,2}$/.test(value)
}

/** The fields of a message that could not be opened, each with the advice that all of them together allow. */
export function settleAdvice({ opened, failed }: Tally): readonly UndecryptedField[] {
  return failed.map(({ field, holds, error }) => {
    const advice = holds === 'plain' ? plainAdvice : opened === 0 ? keyAdvice : otherKeyAdvice
    return { field, holds, error: new DecryptionError(error.code, messageOf(error), advice, { field }) }
  })
}

export const plainAdvice =
  'The service sent no ciphertext: the data holds what it sent, such as a masked text.'
const otherKeyAdvice =
  'Others were opened, so it was made for another key, such as that of an earlier certificate of the merchant.'
const keyAdvice =
  'None could be opened: check that privateKey belongs to the certificate with the number serial, and the symmetric keys to mchid.'
