import type { KeyObject } from 'node:crypto'
import { parseJson } from '../client/json.js'
import type { Owner } from '../client/owner.js'
import { decryptAesEcb, decryptOaep } from '../crypto/index.js'
import type { ContentMediaType, EncryptedFields, FieldMarks } from '../descriptors.js'
import { DecryptionError, ResponseError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { type MarkNode, marksTree, memberNode } from './marks-tree.js'
import { atPlace, neededKey, openSealed, reportAdvice } from './open-sealed.js'
import { plainAdvice, rememberUndecrypted, settleAdvice, type Tally } from './undecrypted.js'

/** Keys that open marked fields; accounts and receivers of notices have them. */
export interface OpenKeys {
  readonly privateKey: KeyObject | undefined
  /** Opens what is encrypted with AES-256-GCM. */
  readonly secret: KeyObject | undefined
  readonly owner: Owner
  readonly v2: { readonly apiV2Key: KeyObject } | undefined
  readonly largeIntegers: 'refuse' | 'bigint'
  /** Reads XML content; only v2 gives it. */
  readonly parseXml?: (text: string) => unknown
}

/**
 * Turns received data into what the types say, from the outside in: ciphertext into plaintext, then JSON text or a query
 * string into data. Other fields stay as they are.
 *
 * A field that cannot be decrypted stays as it came, and `undecryptedOf` lists it: the rest of a verified message is good
 * without it. Throws `ResponseError` for unreadable content and `ConfigurationError` for a missing key, with the field's
 * place.
 */
export function openMarks(value: unknown, marks: FieldMarks | undefined, keys: OpenKeys): unknown {
  if (marks === undefined) return value
  const tally: Tally = { opened: new Set(), failed: [] }
  const data = open(value, marksTree(marks), { keys, path: '', parent: undefined, tally })
  const [first, ...others] = settleAdvice(tally, keys.owner)
  if (first === undefined) return data
  if (typeof data !== 'object' || data === null) throw first.error
  rememberUndecrypted(data, [first, ...others])
  return data
}

interface Place {
  readonly keys: OpenKeys
  readonly path: string
  /** The object around the field. */
  readonly parent: Readonly<Record<string, unknown>> | undefined
  readonly tally: Tally
}

function open(value: unknown, node: MarkNode | undefined, place: Place): unknown {
  if (node === undefined || value === undefined || value === null) return value
  if (node.encrypted?.direction !== 'decrypt' || value === '') return openContent(value, node, place)
  const { algorithm } = node.encrypted
  let plain: string
  try {
    plain = decrypt(value, algorithm, place)
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error
    place.tally.failed.push({ field: place.path, value, algorithm, error })
    return value
  }
  place.tally.opened.add(algorithm)
  return openContent(plain, node, place)
}

function openContent(value: unknown, node: MarkNode, place: Place): unknown {
  if (node.encoded === undefined || typeof value !== 'string' || value === '')
    return openInside(value, node, place)
  return openInside(decodeContent(value, node.encoded.mediaType, place.keys, place.path), node, place)
}

function openInside(value: unknown, node: MarkNode, { keys, path, tally }: Place): unknown {
  if (Array.isArray(value)) {
    if (node.every === undefined) return value
    return value.map((item, at) =>
      open(item, node.every, { keys, path: `${path}/${at}`, parent: undefined, tally }),
    )
  }
  if (typeof value !== 'object' || value === null || node.members.size === 0) return value
  const parent: Readonly<Record<string, unknown>> = { ...value }
  const members = Object.entries(parent).map(([name, inner]): [string, unknown] => [
    name,
    open(inner, memberNode(node, name), { keys, path: `${path}/${name}`, parent, tally }),
  ])
  return Object.fromEntries(members)
}

function decrypt(value: unknown, algorithm: EncryptedFields['algorithm'], place: Place): string {
  const { keys, path, parent } = place
  if (typeof value !== 'string') {
    const message = `${path || 'The answer'} is not text.`
    throw new DecryptionError('CIPHERTEXT_INVALID', message, plainAdvice, { field: path })
  }
  switch (algorithm) {
    case 'rsa-oaep':
      return atPlace(path, () =>
        decryptOaep(value, neededKey(keys.privateKey, `${keys.owner.prefix}privateKey`, path)),
      )
    case 'aes-256-ecb':
      return atPlace(path, () => decryptAesEcb(value, neededKey(keys.v2?.apiV2Key, 'v2.apiV2Key', path)))
    case 'aes-256-gcm':
      return openSealed(value, [parent?.nonce, parent?.associated_data], keys, path)
  }
}

/** The content of a string as data. Throws `ResponseError` (`BODY_UNREADABLE`) naming the place. */
export function decodeContent(
  text: string,
  mediaType: ContentMediaType,
  keys: OpenKeys,
  path: string,
): unknown {
  if (mediaType === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text))
  try {
    if (mediaType === 'application/json') return parseJson(text, keys.largeIntegers)
    if (keys.parseXml !== undefined) return keys.parseXml(text)
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error
    throw new ResponseError(error.code, `${path}: ${messageOf(error)}`, error.advice, {
      field: `${path}${error.field ?? ''}`,
    })
  }
  const message = `${path} is ${mediaType}, which cannot be read here.`
  throw new ResponseError('BODY_UNREADABLE', message, reportAdvice, { field: path })
}
