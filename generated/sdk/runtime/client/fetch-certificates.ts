import type { ApiResponse } from '../caller.js'
import {
  decryptAesGcm,
  importCertificate,
  normaliseSerial,
  type PlatformCertificate,
} from '../crypto/index.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ApiError } from '../errors/api-error.js'
import { DecryptionError, ResponseError } from '../errors/errors.js'
import { completeFacts, messageOf, settleOutcome, type WechatPayError } from '../errors/wechatpay-error.js'
import type { TransportResponse } from '../transport/transport.js'
import { neededSecret } from '../v3/open-sealed.js'
import { readApiError } from '../v3/read-api-error.js'
import { signedHeaders } from '../v3/signed-headers.js'
import { verifySigned } from '../v3/verify-signed.js'
import type { Merchant } from './account.js'
import { watchCall } from './call-watch.js'
import type { Region } from './client-config.js'
import { ownMember } from './data-object.js'
import { overseasHost } from './hosts.js'
import { parseJson } from './json.js'
import { findAmong } from './known-keys.js'
import { performCall } from './perform-call.js'
import { downloadFailure } from './platform-keys.js'
import { readBody, readErrorBody } from './read-body.js'

const mainland: OperationDescriptor = {
  id: 'v3/certificates#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/certificates',
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}

/** Official documents for overseas merchants, 获取平台证书. */
const overseas: OperationDescriptor = {
  ...mainland,
  id: 'v3/global/certificates#get',
  path: '/v3/global/certificates',
  baseUri: `${overseasHost}/`,
}

/**
 * Fetches the platform certificates and verifies the answer, with the certificates in it (the APIv3 key vouches for them)
 * or with a configured key (a merchant may have both kinds). Source: official documents, 下载平台证书.
 *
 * Throws `DecryptionError` for a wrong APIv3 key, `ApiError` (`RESOURCE_NOT_EXISTS`) for merchants who have only a
 * public key.
 */
export async function fetchCertificates(
  merchant: Merchant,
  region: Region,
): Promise<readonly PlatformCertificate[]> {
  const operation = region === 'overseas' ? overseas : mainland
  const target = operation.path
  const [serial] = merchant.platformKeys.configured.publicKeys.keys()
  const call = {
    operation,
    target,
    body: undefined,
    clientCertificate: false,
    headers: () => signedHeaders(merchant, { method: operation.method, target, body: '', serial }),
    read: (response: TransportResponse) => read(merchant, operation, response),
  }
  const watch = watchCall(merchant.hooks)
  watch?.start(operation)
  try {
    const response = await performCall(merchant, call, {}, watch)
    watch?.succeeded(response)
    return response.data
  } catch (error) {
    const failure = downloadFailure(error)
    completeFacts(failure, { operation: operation.id })
    // Whatever became of this call, the one that needs the certificates was not sent.
    settleOutcome(failure, 'not-sent')
    watch?.failed(failure)
    throw failure
  }
}

async function read(
  merchant: Merchant,
  operation: OperationDescriptor,
  response: TransportResponse,
): Promise<ApiResponse<readonly PlatformCertificate[]>> {
  const { status, headers } = response
  const readBytes = status === 200 ? readBody : readErrorBody
  const bytes = await readBytes(response.body, merchant.maxResponseBytes)
  if (status !== 200) {
    const now = merchant.now()
    const { owner } = merchant
    throw refused(
      readApiError({ operation, status, headers, bytes, signed: undefined, now, owner }),
      operation.id,
    )
  }
  const data = certificatesOf(parseJson(new TextDecoder().decode(bytes)), merchant)
  const { seen, platformKeys: known } = merchant
  const { certificates, ...others } = known.configured
  const platformKeys = findAmong({ ...others, certificates: [...certificates, ...data] }, merchant.now)
  await verifySigned({
    headers,
    body: bytes,
    platformKeys,
    seen,
    now: merchant.now(),
    operation: operation.id,
    status,
  })
  return { data, status, headers, requestId: headers.get('Request-ID') ?? undefined, bytes }
}

function refused(error: WechatPayError, operation: string): WechatPayError {
  const { code, status, requestId } = error
  if (code !== 'RESOURCE_NOT_EXISTS' || status === undefined) return error
  return new ApiError({
    code,
    message: 'This merchant has no platform certificates.',
    advice:
      "Set publicKeys to WeChat Pay's public key (merchant platform, API security); for an overseas merchant set region: 'overseas'.",
    outcome: 'rejected',
    operation,
    status,
    requestId,
    detail: undefined,
  })
}

function certificatesOf(answer: unknown, merchant: Merchant): readonly PlatformCertificate[] {
  const list = ownMember(answer, 'data')
  if (!Array.isArray(list) || list.length === 0) throw malformed()
  return list.map((entry: unknown) => {
    const encrypted = ownMember(entry, 'encrypt_certificate')
    const pem = decrypt(encrypted, merchant)
    const certificate = importCertificate(pem, 'the downloaded platform certificate')
    if (certificate.serial !== normaliseSerial(String(ownMember(entry, 'serial_no')))) throw malformed()
    return certificate
  })
}

/** Source: official documents, 下载平台证书. */
const associatedData = 'certificate'

function decrypt(encrypted: unknown, { secret, owner }: Merchant): string {
  const key = neededSecret(secret, owner, 'The list of platform certificates')
  const [ciphertext, nonce] = ['ciphertext', 'nonce'].map(name => ownMember(encrypted, name))
  if (typeof ciphertext !== 'string' || typeof nonce !== 'string') throw malformed()
  // The APIv3 key opens notices, too: a notice must not pass for a certificate.
  if (ownMember(encrypted, 'algorithm') !== 'AEAD_AES_256_GCM') throw malformed()
  if (ownMember(encrypted, 'associated_data') !== associatedData) throw malformed()
  try {
    const text = new TextDecoder().decode(decryptAesGcm({ ciphertext, nonce, associatedData }, key))
    if (!text.startsWith('-----BEGIN CERTIFICATE-----')) throw malformed()
    return text
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error
    if (error.code !== 'TAG_MISMATCH') throw new DecryptionError(error.code, messageOf(error), reportAdvice)
    throw new DecryptionError(
      'TAG_MISMATCH',
      'The platform certificates cannot be decrypted.',
      'Check apiV3Key: it must be the APIv3 key of this mchid (merchant platform, API security).',
    )
  }
}

const reportAdvice = 'Report the request id to WeChat Pay, or set certificates or publicKeys.'

function malformed(): ResponseError {
  const message = 'The list of platform certificates is not what the official documents describe.'
  return new ResponseError('BODY_UNREADABLE', message, reportAdvice)
}
