import { createHash } from 'node:crypto'
import type { ResponseHeaders } from '../caller.js'
import type { KeyFinder } from '../client/known-keys.js'
import type { Owner } from '../client/owner.js'
import { verifyMessage } from '../crypto/index.js'

/** A message, and what verifying it takes. */
export interface SignedMessage {
  readonly headers: Pick<ResponseHeaders, 'get'>
  /** The bytes as they came, before any parsing. */
  readonly body: Uint8Array
  readonly platformKeys: KeyFinder
  /** Milliseconds since 1970. */
  readonly now: number
  readonly operation?: string
  readonly status?: number
  /** Finds what is visibly wrong with a body whose signature does not fit. */
  readonly bodyFault?: (body: Uint8Array) => MessageFault | undefined
}

/** The four headers that sign a message. */
export interface SignatureHeaders {
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
  readonly serial: string
}

/** What is wrong with a message, and what to do about it. */
export interface MessageFault {
  readonly what: string
  readonly advice: string
}

/** Why a signature is wrong, if it can be known. `signed` is the text that should have been signed. */
export async function signatureFault(
  headers: SignatureHeaders,
  signed: Uint8Array,
  { platformKeys, bodyFault, body, operation }: SignedMessage,
): Promise<MessageFault> {
  const { serial, signature } = headers
  const told = bodyFault?.(body)
  if (told !== undefined) return told
  for (const other of platformKeys.serials) {
    if (other === serial || !verifyMessage(signed, signature, await platformKeys.find(other))) continue
    return {
      what: `The signature fits the key under ${other}, not the one under ${serial}, which the message names.`,
      advice: `Do not use the content. The keys are mixed up in the configuration: ${comparison(serial, platformKeys.owner)}`,
    }
  }
  const byKey = serial.startsWith('PUB_KEY_ID_')
    ? `, or the PEM under ${serial} is that of another id. ${await fingerprint(serial, platformKeys)}`
    : '.'
  const byBody =
    operation === undefined
      ? 'Pass the body as it arrived: JSON.stringify of a parsed body makes other bytes.'
      : 'Check that nothing between here and WeChat Pay changes bodies.'
  const advice = `Do not use the content. ${byBody} If that is not it, somebody else sent this${byKey}`
  return { what: 'The signature does not fit the content.', advice }
}

/** A public key is not secret, and its digest is short enough to compare by eye. */
async function fingerprint(serial: string, keys: SignedMessage['platformKeys']): Promise<string> {
  const der = (await keys.find(serial)).export({ type: 'spki', format: 'der' })
  const digest = createHash('sha256').update(der).digest('hex').slice(0, 16)
  return `Its SHA-256 begins with ${digest}: ${comparison(serial, keys.owner)}`
}

function comparison(serial: string, { menu }: Owner): string {
  return `download the key of ${serial} anew from the ${menu} and compare, with \`openssl pkey -pubin -in pub_key.pem -outform DER | openssl sha256\`.`
}

/** What to do about a message without a signature. */
export function unsignedAdvice({
  headers,
  operation,
  status,
}: Pick<SignedMessage, 'headers' | 'operation' | 'status'>): string {
  if (operation === undefined) {
    return 'Refuse it: WeChat Pay signs every notice, so somebody else called this address. If it is a genuine one, the headers got lost: look for a proxy that drops them, and pass those of the request ({ ...headers } of a Headers object is empty, Object.fromEntries(headers) is not).'
  }
  if (/^text\/html\b/i.test(headers.get('Content-Type') ?? '')) {
    return `Do not use the content: a page of HTML came with the status ${status ?? 200}, from a proxy, a firewall or the login page of a network. Check baseUri, and what stands between here and WeChat Pay.`
  }
  return 'Do not use the content. Look for a proxy that drops headers; WeChat Pay signs every answer but downloads.'
}
