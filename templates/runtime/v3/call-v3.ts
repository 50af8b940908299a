import type { Account } from '../client/account.js'
import type { CallOptions } from '../client/call-options.js'
import { checkData } from '../client/check-data.js'
import type { Region } from '../client/client-config.js'
import { fractionMarks } from '../client/fraction-marks.js'
import { placeOf, prefixOf, regionOf, takesSignature } from '../client/hosts.js'
import { stringifyJson } from '../client/json.js'
import type { PlatformKey } from '../client/platform-keys.js'
import type { OperationHandler, PreparedCall } from '../client/prepared-call.js'
import { toBytes } from '../crypto/utf8.js'
import type { OperationDescriptor } from '../descriptors.js'
import { RequestError, VerificationError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { buildTarget } from './build-target.js'
import { readResponse } from './read-response.js'
import { bodyGroup, checkedHeaders, headersOf, requestGroups } from './request-groups.js'
import { sealMarks } from './seal-marks.js'
import { signedHeaders } from './signed-headers.js'
import { readUpload, type SignedBody, type Upload, uploadBody } from './upload.js'

/**
 * Prepares a call of APIv3 or of the brand API, which differ in the account alone: checks, encodes and encrypts the request once; every attempt signs the same bytes anew.
 *
 * Throws `RequestError` and `ConfigurationError` before anything is sent.
 */
export const callV3: OperationHandler<Account> = async <Output>(
  account: Account,
  operation: OperationDescriptor,
  request: object,
  options: CallOptions,
): Promise<PreparedCall<Output>> => {
  const groups = requestGroups(operation, request)
  const isFile = (path: string): boolean =>
    operation.body?.files?.some(file => path === `/body/${file}`) === true
  const { value, hasBigInt } = checkData(groups.values, '', {
    isFile,
    marks: fractionMarks(operation, options),
  })
  const headers = checkedHeaders({ ...groups.headers, ...headersOf(options.headers) }, operation)
  const isSigned = takesSignature(account, operation, options)
  const region = regionOf(placeOf(account, operation, options))
  const platform = isSigned ? await platformKey(account, headers['wechatpay-serial'], region) : undefined
  const upload = await readUpload(operation, membersOf(value))
  const keys = { platform: platform?.key, bank: account.v2?.bankKey }
  const sealed = sealMarks(upload.values, operation.requestFields, keys)
  const values = membersOf(sealed)
  const target = buildTarget(operation, prefixOf(operation, options), values, values.query)
  const body = bodyOf(operation, values, upload.files, hasBigInt)
  let signed = ''
  const toSign = {
    method: operation.method,
    target,
    body: body.text,
    serial: platform?.serial,
    onSigned(message: string) {
      signed = message
    },
  }
  const own = { 'content-type': body.contentType, accept: acceptOf(operation) }
  const attempt = (): Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>> =>
    isSigned ? signedHeaders(account, toSign) : { 'user-agent': account.userAgent }
  return {
    operation,
    target,
    body: body.bytes,
    clientCertificate: false,
    headers: async () => ({ ...(await attempt()), ...own, ...headers }),
    read: response =>
      readResponse<Output>({ account, operation, response, signed, serial: platform?.serial }),
  }
}

/**
 * The key to encrypt with, which the service also answers with: the one that the caller names, or the client's choice.
 */
async function platformKey(
  account: Account,
  named: string | undefined,
  region: Region | undefined,
): Promise<PlatformKey> {
  if (named === undefined) return account.platformKeys.choose(region)
  try {
    return { serial: named, key: await account.platformKeys.find(named) }
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error
    const field = '/headers/Wechatpay-Serial'
    throw new RequestError('INVALID_PARAMETER', messageOf(error), error.advice, { field })
  }
}

/** The groups of a request as an object. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' ? { ...value } : {}
}

function bodyOf(
  operation: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
  files: Upload['files'],
  hasBigInt: boolean,
): SignedBody {
  const group = bodyGroup(operation)
  const value = group === undefined ? undefined : values[group]
  if (value === undefined || value === null)
    return { bytes: undefined, text: '', contentType: 'application/json' }
  if (operation.body?.kind === 'multipart') return uploadBody(operation, value, files)
  const text = hasBigInt ? stringifyJson(value) : JSON.stringify(value)
  return { bytes: toBytes(text), text, contentType: 'application/json' }
}

function acceptOf({ response }: OperationDescriptor): string {
  return response.kind === 'stream' || response.kind === 'error-only' ? '*/*' : 'application/json'
}
