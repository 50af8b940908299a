import type { Merchant, MerchantV2 } from '../client/account.js'
import type { CallOptions } from '../client/call-options.js'
import { checkData, checkWholeCharacters } from '../client/check-data.js'
import { checkVersion } from '../client/copies.js'
import { isDataObject } from '../client/data-object.js'
import { fractionMarks } from '../client/fraction-marks.js'
import { prefixOf } from '../client/hosts.js'
import { neededV2 } from '../client/merchant.js'
import type { OperationHandler, PreparedCall } from '../client/prepared-call.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ConfigurationError, invalidPart } from '../errors/errors.js'
import { buildTarget, encodePart } from '../v3/build-target.js'
import { bodyGroup, checkedHeaders, headersOf, requestGroups } from '../v3/request-groups.js'
import { sealMarks } from '../v3/seal-marks.js'
import { readUpload, type SignedBody, type Upload, uploadBody } from '../v3/upload.js'
import { buildXml } from './build-xml.js'
import type { V2Merchant } from './imported-v2-keys.js'
import { readV2Response } from './read-v2-response.js'
import { type SignedRequest, signRequest } from './sign-request.js'

/**
 * Prepares a call of the v2 protocol: checks, encodes, encrypts and signs the request once, as XML, as a form with files,
 * or, for GET, as a query. Every attempt sends the same bytes.
 *
 * Throws `RequestError` and `ConfigurationError` before anything is sent: `MISSING_V2_SETTING` without an APIv2 key,
 * `MISSING_CLIENT_CERTIFICATE` where the operation asks for one.
 */
export const handleV2: OperationHandler = async <Output>(
  merchant: Merchant,
  operation: OperationDescriptor,
  request: object,
  options: CallOptions,
): Promise<PreparedCall<Output>> => {
  checkVersion(merchant.version)
  const own: V2Merchant = { ...merchant, v2: keysOf(merchant, operation) }
  const groups = requestGroups(operation, request)
  const files = new Set(operation.body?.files?.map(name => `/body/${name}`))
  const { value } = checkData(groups.values, '', {
    isFile: path => files.has(path),
    onText: checkWholeCharacters,
    marks: fractionMarks(operation, options),
  })
  const headers = checkedHeaders({ ...groups.headers, ...headersOf(options.headers) }, operation)
  const upload = await readUpload(operation, membersOf(value, ''))
  const sealed = sealMarks(upload.values, operation.requestFields, {
    platform: undefined,
    bank: own.v2.bankKey,
  })
  const values = membersOf(sealed, '')
  const group = bodyGroup(operation) ?? 'query'
  const fields = membersOf(values[group], `/${group}`)
  // The digest of a file is signed, not the file.
  const toSign = Object.fromEntries(Object.entries(fields).filter(([name]) => !upload.files.has(name)))
  const signed = signRequest(toSign, group, operation, own)
  const isLink = operation.body === undefined
  const path = buildTarget(operation, prefixOf(operation, options), values, isLink ? undefined : values.query)
  const accept = operation.response.kind === 'object' ? 'text/xml, application/xml, application/json' : '*/*'
  const body = bodyOf(operation, signed, upload.files, fields)
  const contentType = body === undefined ? {} : { 'content-type': body.contentType }
  const reads = operation.reads ?? (operation.method === 'GET' || readsOnly(operation.path))
  const known = { ...operation, reads }
  return {
    operation: known,
    target: isLink ? `${path}?${queryOf(signed.texts)}` : path,
    body: body?.bytes,
    clientCertificate: operation.security === true,
    headers: async () => ({ accept, 'user-agent': merchant.userAgent, ...headers, ...contentType }),
    read: response =>
      readV2Response<Output>({ merchant: own, operation: known, response, signType: signed.signType }),
  }
}

/** The body, if the operation has one. */
function bodyOf(
  operation: OperationDescriptor,
  signed: SignedRequest,
  files: Upload['files'],
  fields: Readonly<Record<string, unknown>>,
): Pick<SignedBody, 'bytes' | 'contentType'> | undefined {
  switch (operation.body?.kind) {
    case undefined:
      return undefined
    case 'multipart':
      return uploadBody(operation, { ...fields, ...signed.texts }, files)
    default: {
      const bytes = new TextEncoder().encode(buildXml(signed.fields))
      return { bytes, contentType: 'text/xml; charset=utf-8' }
    }
  }
}

function keysOf(merchant: Merchant, operation: OperationDescriptor): MerchantV2 {
  const keys = neededV2(merchant.v2, 'This operation cannot be signed')
  if (operation.security !== true || keys.clientCertificate !== undefined) return keys
  throw new ConfigurationError(
    'MISSING_CLIENT_CERTIFICATE',
    "This operation asks for the merchant's client certificate, which the client does not have.",
    "Set v2.clientCertificate in the client's configuration to apiclient_cert.p12, or to the PEM pair. With fetch set, set transport in its place, too: fetch presents no certificate.",
    { field: 'v2.clientCertificate' },
  )
}

/** The members of a group. Throws `RequestError` for anything but an object. */
function membersOf(group: unknown, path: string): Readonly<Record<string, unknown>> {
  if (group === undefined || group === null) return {}
  if (isDataObject(group)) return { ...group }
  throw invalidPart('INVALID_PARAMETER', path, 'is not an object', `Give the group ${path} as an object.`)
}

function queryOf(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `${encodePart(name)}=${encodePart(text)}`)
    .join('&')
}

/**
 * Last names of paths that only read. Nearly all of v2 is POST, so the name decides: names with `query`, names that begin
 * with `download`, and those of the kind `get…` that only ask for data. Operations that issue something
 * (`getaccesstoken`, `getsignkey`) or use up a code (`authcodetoopenid`) do not count.
 */
const reading =
  /(?:^|\/)(?:\w*query\w*|download\w+|getstate|getupgradestate|gethbinfo|gettransferinfo|getviolation|getpublickey|getcertficates)$/i

/** Whether an operation of v2 changes nothing, so that it may be repeated like a GET; false in doubt. */
export function readsOnly(path: string): boolean {
  return reading.test(path)
}
