import type {
  NonceMemory,
  Parties,
  ReceivedRequest,
  Refusal,
} from '../../../templates/runtime/local/wire/index.js'
import { refusalBody, refusalFields } from '../../../templates/runtime/local/wire/index.js'
import type { Party, TestParties } from './parties.js'
import { type Answer, headerOf } from './wire.js'

/** What the server remembers between requests, and its clock. */
export interface ServerState {
  readonly parties: TestParties
  readonly memory: NonceMemory
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Signs every answer, whatever key the request names: a certificate that replaces another. */
  readonly signer: () => Party | undefined
}

/** Everyone of a test as the local service's judges know them. */
export function partiesOf({ parties, signer }: ServerState): Parties {
  const { mchid, merchant, publicKey, certificates, apiV2Key, apiV3Key } = parties
  const platformKeys = [publicKey, ...certificates, ...[signer() ?? []].flat()]
  return { merchants: [{ mchid, certificates: [merchant], platformKeys, apiV2Key, apiV3Key }], brands: [] }
}

/** The key that signs the answer to a request: who names none is answered with the newest certificate. */
export function signerOf(request: ReceivedRequest, { parties, signer }: ServerState): Party {
  const { publicKey, certificates } = parties
  const named = headerOf(request, 'wechatpay-serial')
  return signer() ?? [publicKey, ...certificates].find(party => party.serial === named) ?? certificates[1]
}

/** The answer to a request that the judges refuse. */
export function answerRefusal(refusal: Refusal): Answer {
  if (refusal.protocol === 'v2') return { sign: false, xml: refusalFields(refusal) }
  return { status: refusal.status, sign: false, body: refusalBody(refusal) }
}
