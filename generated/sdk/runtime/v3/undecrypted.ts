import { tie, tieOf } from '../client/copies.js'
import { declared } from '../client/declared.js'
import type { Owner } from '../client/owner.js'
import type { EncryptionAlgorithm } from '../descriptors.js'
import { DecryptionError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'

/** An encrypted field of a verified answer or notice that could not be decrypted. The data holds what the service sent. */
export interface UndecryptedField {
  /** Its place in the data: `/payer/name`; in a notice from the event on: `/resource/payer/name`. */
  readonly field: string
  /**
   * What the data holds there: `ciphertext`, which you should not show anybody, or `plain`, such as a name that the
   * service masked.
   */
  readonly holds: 'ciphertext' | 'plain'
  /** Why; its `advice` says what to do. */
  readonly error: DecryptionError
}

/** The encrypted fields of one message. */
export interface Tally {
  /** The algorithms that opened a field. */
  readonly opened: Set<EncryptionAlgorithm>
  readonly failed: FailedField[]
}

/** A field that could not be decrypted. */
export interface FailedField {
  readonly field: string
  readonly value: unknown
  readonly algorithm: EncryptionAlgorithm
  readonly error: DecryptionError
}

/**
 * The encrypted fields of an answer's data, or of an event, that could not be decrypted; empty for anything else.
 *
 * Use it when you have the data only: `withResponse()` and events have the same list as `undecrypted`.
 */
export function undecryptedOf(data: unknown): readonly UndecryptedField[] {
  const found = tieOf(data)
  return found?.kind === 'undecrypted' ? declared<readonly UndecryptedField[]>(found.value) : []
}

/** Ties the fields that could not be decrypted to the data. Serialising the data does not show them. */
export function rememberUndecrypted(data: object, fields: readonly UndecryptedField[]): void {
  if (fields.length > 0) tie(data, 'undecrypted', fields)
}

/** The list as a member to spread; nothing where every field was decrypted. */
export function undecryptedMember(data: unknown): { readonly undecrypted?: readonly UndecryptedField[] } {
  const undecrypted = undecryptedOf(data)
  return undecrypted.length === 0 ? {} : { undecrypted }
}

/** An event with its fields that could not be decrypted, under their places in the event. */
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

/** Shortest ciphertexts in base64, even damaged: an RSA key of 1024 bits makes 172 characters, a tag of AES 24. */
function isCiphertext(value: unknown, algorithm: EncryptionAlgorithm): boolean {
  const shortest = algorithm === 'rsa-oaep' ? 160 : 20
  return typeof value === 'string' && value.length >= shortest && /^[\w+/-]+={0,2}$/.test(value)
}

/** The fields that could not be decrypted, without their values, each with the advice that all of them together suggest. */
export function settleAdvice({ opened, failed }: Tally, owner: Owner): readonly UndecryptedField[] {
  return failed.map(({ field, value, algorithm, error }) => {
    const holds = isCiphertext(value, algorithm) ? 'ciphertext' : 'plain'
    const advice = holds === 'plain' ? plainAdvice : keyAdvice(error, algorithm, opened.has(algorithm), owner)
    return { field, holds, error: new DecryptionError(error.code, messageOf(error), advice, { field }) }
  })
}

export const plainAdvice =
  'The service sent no ciphertext: the data holds what it sent, such as a masked text.'

/** What to do about a verified field that is damaged although nothing on the way can have changed it. */
export const damagedAdvice =
  'The signature is right, so nothing changed the field on the way: report it to WeChat Pay, with the Request-ID.'

/** The setting that opens a field, and the function that takes another key. */
function openerOf(algorithm: EncryptionAlgorithm, { prefix, secret }: Owner): readonly [string, string] {
  switch (algorithm) {
    case 'rsa-oaep':
      return [`${prefix}privateKey`, 'decryptOaep']
    case 'aes-256-gcm':
      return [secret, 'decryptAesGcm']
    case 'aes-256-ecb':
      return ['v2.apiV2Key', 'decryptAesEcb']
  }
}

function keyAdvice(
  { code }: DecryptionError,
  algorithm: EncryptionAlgorithm,
  isKeyRight: boolean,
  owner: Owner,
): string {
  if (code === 'CIPHERTEXT_INVALID' && algorithm === 'aes-256-gcm') return damagedAdvice
  const [setting, decrypt] = openerOf(algorithm, owner)
  if (isKeyRight)
    return `${setting} opened other fields, so this one was made for another key, such as an earlier one: give that to ${decrypt}().`
  const check =
    algorithm === 'rsa-oaep'
      ? `Check that ${setting} belongs to the certificate with the number ${owner.prefix}serial`
      : `Compare ${setting} with the key set on the ${owner.noun} platform`
  return `${check}: it opened no field of this message.`
}
