import type { Merchant } from '../client/merchant.js'
import type { OperationDescriptor } from '../descriptors.js'
import { createStreamResponse } from '../files/stream-response.js'
import { verifyStatement } from '../files/verify-hash.js'
import type { TransportResponse } from '../transport/transport.js'
import type { StreamResponse } from '../values.js'
import { problem, readSignedHeader, verifySigned } from './verify-signed.js'

/** An answer that is a file. */
export interface FileAnswer {
  readonly merchant: Merchant
  readonly operation: OperationDescriptor
  readonly response: TransportResponse
}

/** Statements of overseas merchants: `/v3/global/statements`, and before it `/hk/v3/statements`. */
const signedFiles = /\/v3\/(?:global\/)?statements(?:\?|$)/i

/**
 * The file of an answer. The service signs only the statements of overseas merchants (official documents, 下载账单): these,
 * and every file that comes with a digest header of theirs, must be signed.
 *
 * Throws `VerificationError`; while you read, `DownloadError` (`HASH_MISMATCH`) before the last chunk.
 */
export async function readFile(answer: FileAnswer): Promise<StreamResponse> {
  const { operation, response } = answer
  const contentType = response.headers.get('Content-Type') ?? undefined
  const isSigned = signedFiles.test(operation.path) || digestHeader(answer) !== undefined
  const chunks = isSigned ? verifyStatement(response.body, await signedDigest(answer)) : response.body
  return createStreamResponse({ chunks, contentType })
}

/** The name of the header with a statement's digest, of any kind. */
function digestHeader({ response }: FileAnswer): string | undefined {
  return [...response.headers].map(([name]) => name).find(name => /^wechatpay-statement-\w+$/i.test(name))
}

/**
 * The digest of a statement. The signature covers it in place of the body (official documents of the overseas merchants,
 * 下载对账单).
 */
async function signedDigest(answer: FileAnswer): Promise<string> {
  const { merchant, operation, response } = answer
  const { headers, status } = response
  const message = { headers, operation: operation.id, status }
  const other = digestHeader(answer)
  if (other !== undefined && !headers.has('Wechatpay-Statement-Sha1')) {
    const text = `The file comes with the digest ${other}, which this version does not know.`
    throw problem('SIGNATURE_INVALID', text, 'Do not use the file. Update the SDK.', message)
  }
  const sha1 = readSignedHeader('Wechatpay-Statement-Sha1', message)
  if (!/^[\da-f]{40}$/i.test(sha1)) {
    const text = 'The header Wechatpay-Statement-Sha1 is not a SHA-1 in hexadecimal.'
    const advice = 'Do not use the file; look for a proxy that changes headers.'
    throw problem('SIGNATURE_INVALID', text, advice, message)
  }
  const { platformKeys, seen } = merchant
  const body = new TextEncoder().encode(`{"sha1":"${sha1}"}`)
  await verifySigned({ ...message, body, platformKeys, seen, now: merchant.now() })
  return sha1.toLowerCase()
}
