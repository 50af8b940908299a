import type { OperationModel } from '../model/page-model.js'
import {
  type NonceMemory,
  type Parties,
  type ReceivedRequest,
  type Refusal,
  refusedUnsigned,
  type Verified,
  verifyBrand,
  verifyV2,
  verifyV3,
} from '../wire/index.js'

/** Nobody signed: the operation wants no signature. */
export interface Unsigned {
  readonly kind: 'unsigned'
}

/** What the judges of the wire say of a request. Clocks of signatures are the system's, whatever the service's own says. */
export function judgeRequest(
  request: ReceivedRequest,
  { protocol, options, response }: OperationModel,
  parties: Parties,
  nonces: NonceMemory,
): Verified | Unsigned | Refusal {
  if (options.unsigned) return refusedUnsigned(request) ?? { kind: 'unsigned' }
  // Pages that a browser opens (v2): a link, whose caller is whoever made it.
  if (protocol === 'v2') {
    const rules = {
      security: options.security === true,
      nonceless: options.nonceless === true,
      anyMchid: response.kind === 'redirect',
    }
    return verifyV2(request, parties, rules)
  }
  const verify = protocol === 'brand' ? verifyBrand : verifyV3
  return verify(request, parties, nonces, Date.now())
}
