import { createHash, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { readMultipart } from './read-multipart.js'

/** Whom the server knows. */
export interface BrandParties {
  readonly brandId: string
  /** Serial number of the brand's certificate. */
  readonly serial: string
  /** Public key of the brand's certificate. */
  readonly publicKey: KeyObject
  /** WeChat Pay's key for the brand, and its id. */
  readonly platformKey: KeyObject
  readonly platformId: string
}

/** What an answer is signed with, and what is wrong with it. */
export interface AnswerFaults {
  readonly key?: KeyObject
  readonly serial?: string
  /** Seconds since 1970. */
  readonly timestamp?: number
  readonly nonce?: string
  /** Replaces the body after it was signed. */
  readonly sent?: string
  readonly unsigned?: boolean
  /** The header `Wechatpay-Signature-Type`, which is not signed. */
  readonly type?: string
}

/** A request that was accepted. */
export interface BrandRequest {
  readonly method: string
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** A server of the brand API on loopback. */
export interface BrandServer {
  readonly url: string
  readonly accepted: BrandRequest[]
  /** Why requests were refused. */
  readonly refusals: string[]
  /** What the next answers are; afterwards `{"ok":true}`. */
  readonly answers: { status?: number; body?: string; faults?: AnswerFaults }[]
  close(): Promise<void>
}

/**
 * Starts a server that takes what the brand API takes and nothing else. It is written from the official documents (总述-品牌API如何签名和验签)
 * with `node:crypto` and shares no code with the runtime.
 */
export async function startBrandServer(parties: BrandParties, now: () => number): Promise<BrandServer> {
  const [accepted, refusals, answers]: [BrandRequest[], string[], BrandServer['answers']] = [[], [], []]
  const nonces = new Set<string>()
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url: target = '', headers } = incoming
      const request = { method, target, headers, body: Buffer.concat(chunks) }
      const refusal = refusalOf(request, parties, nonces, now())
      if (refusal !== undefined) {
        refusals.push(refusal)
        const status = refusal.startsWith('Wechatpay-Serial') ? 400 : 401
        outgoing.writeHead(status, {
          'content-type': 'application/json',
          date: new Date(now()).toUTCString(),
        })
        outgoing.end(
          JSON.stringify({ code: status === 400 ? 'INVALID_REQUEST' : 'SIGN_ERROR', message: refusal }),
        )
        return
      }
      accepted.push(request)
      const { status = 200, body = '{"ok":true}', faults = {} } = answers.shift() ?? {}
      outgoing.writeHead(status, signature(body, parties, faults, now()))
      outgoing.end(faults.sent ?? body)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, accepted, refusals, answers, close }
}

const scheme = 'WECHATPAY-BRAND-SHA256-RSA2048 '

function refusalOf(
  { method, target, headers, body }: BrandRequest,
  parties: BrandParties,
  nonces: Set<string>,
  now: number,
): string | undefined {
  const authorization = headers.authorization ?? ''
  if (!authorization.startsWith(scheme)) return `the scheme is ${authorization.split(' ')[0]}`
  const pieces = authorization.slice(scheme.length).split(',')
  const parts = new Map(
    pieces.map(piece => {
      const [, name = '', value = ''] = /^(\w+)="([^"\s]*)"$/.exec(piece) ?? []
      return [name, value]
    }),
  )
  const names = [...parts.keys()].sort().join()
  if (names !== 'brand_id,nonce_str,serial_no,signature,timestamp') return `the parts are ${names}`
  if (parts.get('brand_id') !== parties.brandId) return 'another brand'
  if (parts.get('serial_no') !== parties.serial) return 'another certificate'
  if (headers['wechatpay-serial'] !== parties.platformId) return 'Wechatpay-Serial is not a key of the brand'
  const [timestamp = '', nonce = ''] = [parts.get('timestamp'), parts.get('nonce_str')]
  if (Math.abs(now / 1000 - Number(timestamp)) > 300) return 'the clock'
  if (nonce.length !== 32 || nonces.has(nonce)) return 'the nonce'
  nonces.add(nonce)
  const isUpload = /^multipart\//.test(headers['content-type'] ?? '')
  const signed = isUpload ? metaOf(headers['content-type'] ?? '', body) : body.toString('utf8')
  const text = [method, target, timestamp, nonce, signed].map(line => `${line}\n`).join('')
  const given = Buffer.from(parts.get('signature') ?? '', 'base64')
  return verify('sha256', Buffer.from(text), parties.publicKey, given) ? undefined : 'the signature'
}

function metaOf(contentType: string, body: Buffer): string {
  const parts = readMultipart(contentType, body)
  if (typeof parts === 'string') return parts
  const meta = parts.find(({ name }) => name === 'meta')?.content.toString('utf8') ?? ''
  const file = parts.find(({ name }) => name === 'file')?.content ?? Buffer.alloc(0)
  const digest = createHash('sha256').update(file).digest('hex')
  return meta.includes(digest) ? meta : 'a digest that is not that of the file'
}

function signature(
  body: string,
  { platformKey, platformId }: BrandParties,
  faults: AnswerFaults,
  now: number,
): Record<string, string> {
  if (faults.unsigned) return { 'content-type': 'application/json' }
  const timestamp = String(faults.timestamp ?? Math.floor(now / 1000))
  const nonce = faults.nonce ?? randomBytes(16).toString('hex')
  const text = `${timestamp}\n${nonce}\n${body}\n`
  return {
    'content-type': 'application/json',
    'request-id': randomBytes(8).toString('hex'),
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': faults.serial ?? platformId,
    'wechatpay-signature': sign('sha256', Buffer.from(text), faults.key ?? platformKey).toString('base64'),
    ...(faults.type === undefined ? {} : { 'wechatpay-signature-type': faults.type }),
  }
}
