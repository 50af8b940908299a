import type { Account } from '../client/account.js'
import type { OperationDescriptor } from '../descriptors.js'
import { createStreamResponse } from '../files/stream-response.js'
import { verifyStatement } from '../files/verify-hash.js'
import type { TransportResponse } from '../transport/transport.js'
import type { StreamResponse } from '../values.js'
import { problem, readSignedHeader, verifySigned } from './verify-signed.js'

/** Statements of overseas merchants: `/v3/global/statements`, and before it `/hk/v3/statements`. */
const signedFiles = /\/v3\/(?:global\/)?statements(?:\?|$)/i

/**
 * The file of an answer. The service signs only the statements of overseas merchants (official documents, 下载账单): these,
 * and every file that comes with a digest header of theirs, must be signed.
 *
 * Throws `VerificationError`; while you read, `DownloadError` (`HASH_MISMATCH`) before the last chunk.
 */
export async function readFile(
  account: Account,
  operation: OperationDescriptor,
  response: TransportResponse,
): Promise<StreamResponse> {
  const contentType = response.headers.get('Content-Type') ?? undefined
  const digest = [...response.headers]
    .map(([name]) => name)
    .find(name => /^wechatpay-statement-\w+$/i.test(name))
  const isSigned = signedFiles.test(operation.path) || digest !== undefined
  const chunks = isSigned
    ? verifyStatement(response.body, await signedDigest(account, operation, response, digest))
    : response.body
  return createStreamResponse({ chunks, contentType })
}

/**
 * The digest of a statement. The signature covers it in place of the body (official documents of the overseas merchants,
 * 下载对账单).
 */
async function signedDigest(
  { platformKeys, seen, now }: Account,
  operation: OperationDescriptor,
  { headers, status }: TransportResponse,
  digest: string | undefined,
): Promise<string> {
  const message = { headers, operation: operation.id, status }
  if (digest !== undefined && !headers.has('Wechatpay-Statement-Sha1')) {
    const text = `The file comes with the digest ${digest}, which this version does not know.`
    throw problem('SIGNATURE_INVALID', text, 'Do not use the file. Update the SDK.', message)
  }
  const sha1 = readSignedHeader('Wechatpay-Statement-Sha1', message)
  if (!/^[\da-f]{40}$/i.test(sha1)) {
    const text = 'The header Wechatpay-Statement-Sha1 is not a SHA-1 in hexadecimal.'
    const advice = 'Do not use the file; look for a proxy that changes headers.'
    throw problem('SIGNATURE_INVALID', text, advice, message)
  }
  const body = new TextEncoder().encode(`{"sha1":"${sha1}"}`)
  await verifySigned({ ...message, body, platformKeys, seen, now: now() })
  return sha1.toLowerCase()
}
