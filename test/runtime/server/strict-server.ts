import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import {
  fieldsOfV2,
  NonceMemory,
  type Refusal,
  receive,
  refusedUnsigned,
  verifyV2,
  verifyV3,
} from '../../../templates/runtime/local/wire/index.js'
import { answerCertificates } from './answer-certificates.js'
import type { Party, TestParties } from './parties.js'
import { answerRefusal, partiesOf, type ServerState } from './server-state.js'
import { type Answer, type Answerer, pathOf, type ReceivedRequest } from './wire.js'
import { writeV2, writeV3 } from './write-answer.js'

/** How a server differs from the usual one. */
export interface StrictServerConfig {
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Speaks https and takes no connection without the merchant's client certificate. */
  readonly mutualTls?: boolean
  /** Takes v3 requests without `Wechatpay-Serial`. */
  readonly serialIsOptional?: boolean
  /** Paths of v2 operations that want no `nonce_str`. */
  readonly nonceless?: (path: string) => boolean
  /** Paths of v3 operations that want no signature. */
  readonly unsigned?: (path: string) => boolean
  /** Signs every answer of v3 instead of the key that the request names. */
  readonly signer?: () => Party | undefined
}

/** A server that accepts what the protocol allows and nothing else. */
export interface StrictServer {
  readonly url: string
  /** Requests that were accepted, and those that were refused. */
  readonly received: ReceivedRequest[]
  readonly refused: { readonly request: ReceivedRequest; readonly answer: Answer }[]
  /** TCP connections made so far. */
  readonly connections: () => number
  /** Replaces what is answered; downloads of certificates are answered by the server itself unless `own` is set. */
  answer(answerer: Answerer, own?: boolean): void
  /** Forgets what was received, the nonces aside, and answers `{}` again. */
  reset(): void
  close(): Promise<void>
}

/**
 * Starts a server on loopback that checks every request as the local service does, and more exactly: its judges are those of
 * `local/wire`, which are written from the protocol's facts and share no code with the client.
 */
export async function startStrictServer(
  parties: TestParties,
  config: StrictServerConfig = {},
): Promise<StrictServer> {
  const state: ServerState = {
    parties,
    memory: new NonceMemory(),
    now: config.now ?? Date.now,
    signer: config.signer ?? (() => undefined),
  }
  const stage = newStage()
  const server = createListener(parties, config, (incoming, response) => {
    handle(incoming, response, { state, config, stage }).catch((error: unknown) => {
      // What breaks here is a mistake of a test, which must not look like an answer of the service.
      response.writeHead(599, { 'content-type': 'text/plain' })
      response.end(error instanceof Error ? error.stack : String(error))
    })
  })
  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  const port = await listen(server)
  return {
    url: `${config.mutualTls === true ? 'https' : 'http'}://127.0.0.1:${port}`,
    received: stage.received,
    refused: stage.refused,
    connections: () => connections,
    answer(answerer, own = false) {
      stage.answerer = answerer
      stage.answersCertificates = !own
    },
    reset() {
      Object.assign(stage, { answerer: answerEmpty, answersCertificates: true })
      stage.received.length = 0
      stage.refused.length = 0
    },
    close: () => close(server),
  }
}

interface Stage {
  answerer: Answerer
  answersCertificates: boolean
  readonly received: ReceivedRequest[]
  readonly refused: { readonly request: ReceivedRequest; readonly answer: Answer }[]
}

const answerEmpty: Answerer = () => ({ body: {} })

function newStage(): Stage {
  return { answerer: answerEmpty, answersCertificates: true, received: [], refused: [] }
}

interface Scene {
  readonly state: ServerState
  readonly config: StrictServerConfig
  readonly stage: Stage
}

async function handle(incoming: IncomingMessage, response: ServerResponse, scene: Scene): Promise<void> {
  const { state, stage } = scene
  const request = await receive(incoming)
  const path = pathOf(request)
  const isV3 = /^(?:\/hk|\/global)?\/v3\//.test(path)
  const refusal = refusalOf(request, isV3, scene)
  const refused = refusal && answerRefusal(refusal)
  if (refused === undefined) stage.received.push(request)
  else stage.refused.push({ request, answer: refused })
  const answer = refused ?? (await answerOf(request, path, scene))
  if (isV3) return await writeV3(response, request, answer, state)
  const fields = fieldsOfV2(request)
  const signType =
    typeof fields !== 'string' && fields.get('sign_type') === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
  writeV2(response, answer, signType, state)
}

function refusalOf(request: ReceivedRequest, isV3: boolean, { state, config }: Scene): Refusal | undefined {
  const path = pathOf(request)
  const parties = partiesOf(state)
  if (isV3 && config.unsigned?.(path)) return refusedUnsigned(request)
  const rules = {
    exact: true,
    anyMchid: true,
    serialIsRequired: config.serialIsOptional !== true,
    nonceless: config.nonceless?.(path) ?? false,
  }
  const judged = isV3
    ? verifyV3(request, parties, state.memory, state.now(), rules)
    : verifyV2(request, parties, rules)
  return judged.kind === 'refusal' ? judged : undefined
}

function answerOf(request: ReceivedRequest, path: string, { state, stage }: Scene): Answer | Promise<Answer> {
  if (stage.answersCertificates && path === '/v3/certificates') return answerCertificates(state)
  return stage.answerer(request)
}

function createListener(
  { host, merchant }: TestParties,
  { mutualTls }: StrictServerConfig,
  listener: (incoming: IncomingMessage, response: ServerResponse) => void,
): Server {
  if (mutualTls !== true) return createServer(listener)
  const tls = { key: host.privateKeyPem, cert: host.certificatePem, ca: merchant.certificatePem }
  return createSecureServer({ ...tls, requestCert: true, rejectUnauthorized: true }, listener)
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
      else reject(new Error('The server has no port.'))
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
