import { answerCertificates } from '../server/answer-certificates.js'
import { type CertifiedParty, certify, testParties } from '../server/parties.js'
import { startStrictServer } from '../server/strict-server.js'
import { type Answer, pathOf, type ReceivedRequest } from '../server/wire.js'

/** What a client needs to know of the server, as it can be sent from one process to another. */
export interface LoadFacts {
  readonly url: string
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly apiV3Key: string
}

/** A server under load. */
export interface LoadTarget {
  readonly facts: LoadFacts
  /** Replaces the platform certificate: from now on a new one signs every answer. */
  rotate(): Promise<void>
  /** Downloads of certificates so far, and requests that were refused. */
  counts(): Promise<LoadCounts>
  close(): Promise<void>
}

export interface LoadCounts {
  readonly downloads: number
  readonly refused: readonly string[]
}

/** Starts a strict server whose platform certificate can be replaced. It reads the system's clock. */
export async function startLoadTarget(): Promise<LoadTarget> {
  const parties = await testParties()
  const next = await certify('0E0F', 2035)
  let signer: CertifiedParty | undefined
  let downloads = 0
  const server = await startStrictServer(parties, { signer: () => signer })
  server.answer(request => {
    // Nothing of a minute's requests is kept.
    server.received.length = 0
    if (pathOf(request) !== '/v3/certificates') return answerOf(request)
    downloads += 1
    const [, second] = parties.certificates
    return answerCertificates({ parties }, signer === undefined ? parties.certificates : [second, next])
  }, true)
  const { mchid, merchant, apiV3Key } = parties
  return {
    facts: { url: server.url, mchid, serial: merchant.serial, privateKey: merchant.privateKeyPem, apiV3Key },
    async rotate() {
      signer = next
    },
    async counts() {
      return { downloads, refused: server.refused.map(({ answer }) => JSON.stringify(answer.body)) }
    },
    close: () => server.close(),
  }
}

const file = Buffer.alloc(32_768, 'a')

function answerOf(request: ReceivedRequest): Answer {
  switch (pathOf(request)) {
    case '/v3/load/missing':
      return { status: 404, sign: false, body: { code: 'RESOURCE_NOT_EXISTS', message: '不存在' } }
    case '/v3/load/empty':
      return { status: 204 }
    case '/v3/load/file':
      return { sign: false, headers: { 'Content-Type': 'text/csv' }, body: file }
    default:
      return { body: { prepay_id: 'wx201410272009395522657a690389285100', list: [{ a: 1 }, { a: 2 }] } }
  }
}
