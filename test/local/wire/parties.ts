import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type {
  NamedKey,
  Parties,
  ReceivedRequest,
  WireMerchant,
} from '../../../templates/runtime/local/wire/index.js'
import { readMultipart } from '../../../templates/runtime/local/wire/read-multipart.js'

/** An API certificate with its private key. */
export interface Signer extends NamedKey {
  readonly privateKey: KeyObject
}

/** A merchant of these tests. */
export interface TestMerchant extends WireMerchant {
  readonly certificates: readonly [Signer, Signer]
}

export const now = Date.UTC(2026, 7, 1, 4, 30)

function signer(serial: string): Signer {
  return { serial, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
}

function merchant(mchid: string, first: string, second: string): TestMerchant {
  return {
    mchid,
    certificates: [signer(first), signer(second)],
    platformKeys: [
      { serial: `PUB_KEY_ID_01${mchid}` },
      { serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' },
    ],
    apiV2Key: randomBytes(16).toString('hex'),
    apiV3Key: randomBytes(16).toString('hex'),
  }
}

export const own = merchant('1900000109', '4A7D3C22', '4A7D3C23')
export const other = merchant('1900000110', '3B7D3C24', '3B7D3C25')
export const brand = {
  brandId: '120344',
  certificates: [signer('2C7D3C26')] as const,
  platformKeys: [{ serial: 'PUB_KEY_ID_01120344' }],
}
export const parties: Parties = { merchants: [own, other], brands: [brand] }

/** A request before it is signed; what is left out is right. */
export interface Wish {
  readonly method?: string
  readonly url?: string
  readonly body?: string
  readonly timestamp?: string
  readonly nonce?: string
  readonly caller?: string
  readonly serial?: string
  /** Who signs: the private key. */
  readonly key?: KeyObject
  /** Other words to sign. */
  readonly text?: string
  readonly digest?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly authorization?: (header: string) => string
  readonly sent?: string
}

/** A signed v3 request, with what the wish changes. */
export function signedV3(wish: Wish = {}): ReceivedRequest {
  return signed(wish, 'v3')
}

/** A signed request of the brand API, with what the wish changes. */
export function signedBrand(wish: Wish = {}): ReceivedRequest {
  return signed({ url: '/brand/a', ...wish }, 'brand')
}

function signed(wish: Wish, protocol: 'v3' | 'brand'): ReceivedRequest {
  const isBrand = protocol === 'brand'
  const [certificate] = isBrand ? brand.certificates : own.certificates
  const { method = 'POST', url = '/v3/a?b=c', body = '{"a":1}', timestamp = String(now / 1000) } = wish
  const { nonce = randomBytes(16).toString('hex'), serial = certificate.serial } = wish
  const { caller = isBrand ? brand.brandId : own.mchid, key = certificate.privateKey } = wish
  const text = wish.text ?? [method, url, timestamp, nonce, body, ''].join('\n')
  const signature = sign(wish.digest ?? 'sha256', Buffer.from(text), key).toString('base64')
  const scheme = isBrand ? 'WECHATPAY-BRAND-SHA256-RSA2048' : 'WECHATPAY2-SHA256-RSA2048'
  const pairs = {
    [isBrand ? 'brand_id' : 'mchid']: caller,
    nonce_str: nonce,
    timestamp,
    serial_no: serial,
    signature,
  }
  const header = `${scheme} ${Object.entries(pairs)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}`
  return arrived({
    method,
    url,
    body: wish.sent ?? body,
    headers: {
      authorization: wish.authorization?.(header) ?? header,
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'test',
      host: '127.0.0.1:8790',
      ...(isBrand ? { 'wechatpay-serial': 'PUB_KEY_ID_01120344' } : {}),
      ...wish.headers,
    },
  })
}

/** A request as `receive` gives it. */
export function arrived(given: {
  readonly method?: string
  readonly url?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly clientCertificate?: string
  readonly clientCertificateFault?: string
}): ReceivedRequest {
  const {
    method = 'POST',
    url = '/',
    body = '',
    headers = {},
    clientCertificate,
    clientCertificateFault,
  } = given
  const bytes = Buffer.from(body)
  const contentType = String(headers['content-type'] ?? '')
  return {
    method,
    url,
    headers: new Map(
      Object.entries(headers)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
    ),
    body: bytes,
    parts: contentType.startsWith('multipart/') ? readMultipart(contentType, bytes) : [],
    clientCertificate,
    ...(clientCertificateFault === undefined ? {} : { clientCertificateFault }),
  }
}
