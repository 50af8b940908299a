import { type KeyObject, randomBytes, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import {
  NonceMemory,
  type ReceivedRequest,
  receive,
  refusalBody,
  verifyBrand,
} from '../../../templates/runtime/local/wire/index.js'

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

/** Starts a server that takes what the brand API takes and nothing else, by the judge of the local service. */
export async function startBrandServer(parties: BrandParties, now: () => number): Promise<BrandServer> {
  const [accepted, refusals, answers]: [ReceivedRequest[], string[], BrandServer['answers']] = [[], [], []]
  const memory = new NonceMemory()
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await receive(incoming)
    const { brandId, serial, publicKey, platformId } = parties
    const brand = { brandId, certificates: [{ serial, publicKey }], platformKeys: [{ serial: platformId }] }
    const known = { merchants: [], brands: [brand] }
    const judged = verifyBrand(request, known, memory, now(), { exact: true })
    if (judged.kind === 'verified') {
      accepted.push(request)
      const { status = 200, body = '{"ok":true}', faults = {} } = answers.shift() ?? {}
      outgoing.writeHead(status, signature(body, parties, faults, now())).end(faults.sent ?? body)
      return
    }
    refusals.push(judged.reason)
    const headers = { 'content-type': 'application/json', date: new Date(now()).toUTCString() }
    outgoing.writeHead(judged.status, headers).end(JSON.stringify(refusalBody(judged)))
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
