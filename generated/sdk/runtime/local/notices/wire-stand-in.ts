import { createCipheriv, createHash, createHmac, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A text encrypted with AES-256-GCM, in the members that notices have. */
export function sealGcm(plaintext: string, key: string, associatedData: string) {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce))
  cipher.setAAD(Buffer.from(associatedData))
  const bytes = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    algorithm: 'AEAD_AES_256_GCM',
    nonce,
    associated_data: associatedData,
    ciphertext: bytes.toString('base64'),
  }
}

/** A text encrypted as `req_info`. */
export function sealEcb(plaintext: string, apiV2Key: string): string {
  const key = createHash('md5').update(apiV2Key).digest('hex')
  const cipher = createCipheriv('aes-256-ecb', Buffer.from(key), null)
  return Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]).toString('base64')
}

/** Fields as XML: CDATA for text. */
export function writeXml(fields: Readonly<Record<string, unknown>>): string {
  const elements = Object.entries(fields).map(([name, value]) =>
    typeof value === 'string'
      ? `<${name}><![CDATA[${value}]]></${name}>`
      : `<${name}>${String(value)}</${name}>`,
  )
  return `<xml>${elements.join('\n')}</xml>`
}

/** The sign of v2. */
export function signOfV2(
  fields: ReadonlyMap<string, string>,
  key: string,
  type: 'MD5' | 'HMAC-SHA256',
): string {
  const pairs = [...fields]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = [...pairs, ['key', key]].map(pair => pair.join('=')).join('&')
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text, 'utf8').digest('hex').toUpperCase()
}

/** What is signed of a message, and with what. */
interface ToSign {
  readonly timestamp: string
  readonly nonce: string
  readonly body: Uint8Array
  readonly privateKey: KeyObject
}

/** The signature of a message to a merchant. */
export async function signBody({ timestamp, nonce, body, privateKey }: ToSign): Promise<string> {
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  return new Promise((done, fail) =>
    sign('sha256', message, privateKey, (error, signature) =>
      error === null ? done(signature.toString('base64')) : fail(error),
    ),
  )
}
