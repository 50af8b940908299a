import type { Account } from '../client/account.js'
import { createNonce, signMessage, signMessageInPool } from '../crypto/index.js'
import { authorization, requestMessage } from '../crypto/messages.js'

/** The signed parts of a request, and the key that the service should answer with. */
export interface ToSign {
  readonly method: string
  /** Path and query as on the wire. */
  readonly target: string
  /** The body's text; of an upload the `meta` part; '' for none. */
  readonly body: string
  /** Id of the platform key that encrypts and that verifies the answer. */
  readonly serial: string | undefined
  /** Receives the signed text, to compare it with the one that the service signed. */
  readonly onSigned?: (message: string) => void
}

/** Headers of one attempt: a fresh timestamp, nonce and signature. Names in lower case. */
export async function signedHeaders(
  account: Account,
  toSign: ToSign,
): Promise<Readonly<Record<string, string>>> {
  const { method, target, body, serial } = toSign
  const timestamp = String(Math.floor(account.now() / 1000))
  const nonce = createNonce()
  const message = requestMessage({ method, target, timestamp, nonce, body })
  toSign.onSigned?.(message)
  const signature = await sign(message, account)
  const { signer, serial: own, userAgent } = account
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'user-agent': userAgent,
    authorization: authorization({ ...signer, serial: own, timestamp, nonce, signature }),
  }
  return serial === undefined ? headers : { ...headers, 'wechatpay-serial': serial }
}

/** A lone call signs at once; with several, the thread pool lets the others continue. */
function sign(message: string, { privateKey, state }: Account): string | Promise<string> {
  return state.calls > 1 ? signMessageInPool(message, privateKey) : signMessage(message, privateKey)
}
