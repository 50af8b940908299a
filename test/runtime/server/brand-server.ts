import { createHash, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { headerOf, type ReceivedRequest, receive } from './wire.js'

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

/** A server of the brand API on loopback. */
export interface BrandServer {
  readonly url: string
  readonly accepted: ReceivedRequest[]
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
  const [accepted, refusals, answers]: [ReceivedRequest[], string[], BrandServer['answers']] = [[], [], []]
  const nonces = new Set<string>()
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await receive(incoming)
    const refusal = refusalOf(request, parties, nonces, now())
    if (refusal === undefined) {
      accepted.push(request)
      const { status = 200, body = '{"ok":true}', faults = {} } = answers.shift() ?? {}
      outgoing.writeHead(status, signature(body, parties, faults, now())).end(faults.sent ?? body)
      return
    }
    refusals.push(refusal)
    const [status, code] = refusal.startsWith('Wechatpay-Serial')
      ? [400, 'INVALID_REQUEST']
      : [401, 'SIGN_ERROR']
    const headers = { 'content-type': 'application/json', date: new Date(now()).toUTCString() }
    outgoing.writeHead(status, headers).end(JSON.stringify({ code, message: refusal }))
  }
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing))
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
  request: ReceivedRequest,
  parties: BrandParties,
  nonces: Set<string>,
  now: number,
): string | undefined {
  const authorization = headerOf(request, 'authorization') ?? ''
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
  if (headerOf(request, 'wechatpay-serial') !== parties.platformId)
    return 'Wechatpay-Serial is not a key of the brand'
  const [timestamp = '', nonce = ''] = [parts.get('timestamp'), parts.get('nonce_str')]
  if (Math.abs(now / 1000 - Number(timestamp)) > 300) return 'the clock'
  if (nonce.length !== 32 || nonces.has(nonce)) return 'the nonce'
  nonces.add(nonce)
  const text = [request.method, request.url, timestamp, nonce, signedText(request)].map(line => `${line}\n`)
  const given = Buffer.from(parts.get('signature') ?? '', 'base64')
  return verify('sha256', Buffer.from(text.join('')), parties.publicKey, given) ? undefined : 'the signature'
}

/** The body, or of an upload its `meta`. */
function signedText({ body, parts }: ReceivedRequest): string {
  if (typeof parts === 'string') return parts
  if (parts.length === 0) return body.toString('utf8')
  const [meta, file] = ['meta', 'file'].map(name => parts.find(each => each.name === name)?.content)
  const digest = createHash('sha256')
    .update(file ?? '')
    .digest('hex')
  const text = meta?.toString('utf8') ?? ''
  return text.includes(digest) ? text : 'a digest that is not that of the file'
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
