import { createHash } from 'node:crypto'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { ErrorModel, OperationModel, SchemaModel } from '../model/page-model.js'
import { requestId, type SignType, signedFields, signedHeaders, writeXml } from '../wire/index.js'
import type { LocalAnswer } from './local-request.js'
import type { ServiceKeys } from './service-keys.js'

/** An answer as it goes on the wire. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Who is answered, and how. */
export interface Addressee {
  readonly operation: OperationModel
  /** Absent where nobody signed. */
  readonly caller?: string
  /** v3 and brand: the key that the request names. */
  readonly platformSerial?: string
  /** v2. */
  readonly signType?: SignType
}

/** What encoding needs of the service. */
export interface EncodeParts {
  readonly keys: ServiceKeys
  readonly errorOf: (operation: OperationModel, code: string) => ErrorModel | undefined
  readonly seal: (operation: OperationModel, answer: DataObject, caller: string) => unknown
}

/** Writes an answer in the form of its protocol, and signs it. */
export async function encodeAnswer(
  answer: LocalAnswer,
  to: Addressee,
  parts: EncodeParts,
): Promise<WireAnswer> {
  if (answer.kind === 'file') return fileAnswer(answer, to, parts)
  if (answer.kind === 'redirect')
    return { status: answer.status ?? 302, headers: { Location: answer.location }, body: Buffer.alloc(0) }
  return to.operation.protocol === 'v2' ? v2Answer(answer, to, parts) : v3Answer(answer, to, parts)
}

type DataAnswer = Exclude<LocalAnswer, { readonly kind: 'file' | 'redirect' }>

async function v3Answer(answer: DataAnswer, to: Addressee, parts: EncodeParts): Promise<WireAnswer> {
  const { operation } = to
  const { response } = operation
  if (answer.kind === 'error') {
    const { status = 400, code, message, detail } = errorFacts(answer, operation, parts)
    return signed(status, { code, message, ...(detail === undefined ? {} : { detail }) }, to, parts)
  }
  if (answer.kind === 'empty') {
    const usual = response.kind === 'empty' ? response.status : 204
    return signed(answer.status ?? usual, undefined, to, parts)
  }
  const sealed = parts.seal(operation, answer.data, to.caller ?? '')
  return signed(answer.status ?? response.status, sealed, to, parts)
}

async function signed(
  status: number,
  content: unknown,
  { operation, caller, platformSerial }: Addressee,
  { keys }: EncodeParts,
): Promise<WireAnswer> {
  const body = Buffer.from(content === undefined ? '' : JSON.stringify(content))
  const type = content === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }
  const protocol = operation.protocol === 'brand' ? 'brand' : 'v3'
  const signature =
    caller === undefined
      ? {}
      : await signedHeaders(body, await keys.signer(caller, platformSerial), Date.now(), protocol)
  return { status, headers: { ...type, 'Request-ID': requestId(), ...signature }, body }
}

function v2Answer(answer: DataAnswer, to: Addressee, parts: EncodeParts): WireAnswer {
  const { operation } = to
  const fields = v2Fields(answer, to, parts)
  // Whoever could not be verified gets no sign, and neither do operations whose table has none.
  const own = to.caller === undefined || !isSigned(operation) ? fields : signV2(fields, to, parts)
  const headers = { 'Content-Type': 'text/xml; charset=utf-8' }
  return { status: 200, headers, body: Buffer.from(writeXml(own)) }
}

function signV2(fields: DataObject, { caller = '', signType = 'MD5' }: Addressee, { keys }: EncodeParts) {
  const { nonce_str: _, sign: __, ...unsigned } = fields
  return signedFields(unsigned, keys.apiV2Key(caller), signType)
}

function isSigned({ response: { schema } }: OperationModel): boolean {
  return hasMember(schema, 'sign')
}

function v2Fields(answer: DataAnswer, to: Addressee, parts: EncodeParts): DataObject {
  const { operation, caller = '' } = to
  if (answer.kind === 'empty') return { return_code: 'SUCCESS', return_msg: 'OK' }
  if (answer.kind === 'data') {
    const sealed = parts.seal(operation, answer.data, caller)
    const own = isDataObject(sealed) ? sealed : {}
    const usual = {
      return_code: 'SUCCESS',
      ...(hasMember(operation.response.schema, 'result_code') ? { result_code: 'SUCCESS' } : {}),
    }
    return { ...usual, ...own }
  }
  const { code, message } = errorFacts(answer, operation, parts)
  // Instead of a file nothing but this arrives; listed errors of files are known by their words (`NO Bill Exist`).
  if (operation.response.kind === 'error-only' && !hasMember(operation.response.error, 'result_code'))
    return { return_code: 'FAIL', return_msg: answer.message ?? code, error_code: code }
  const failure = { result_code: 'FAIL', err_code: code, err_code_des: message }
  return { return_code: 'SUCCESS', return_msg: 'OK', ...failure }
}

function hasMember(schema: SchemaModel | undefined, member: string): boolean {
  return schema?.kind === 'object' && schema.properties.some(({ name }) => name === member)
}

function errorFacts(
  { code, status, message, detail }: Extract<LocalAnswer, { readonly kind: 'error' }>,
  operation: OperationModel,
  { errorOf }: EncodeParts,
) {
  const listed = errorOf(operation, code)
  return {
    code: listed?.code ?? code,
    status: status ?? listed?.status,
    message: message ?? listed?.description ?? code,
    detail,
  }
}

/** Overseas statements alone are signed: the text that is signed holds the file's SHA-1. */
async function fileAnswer(
  { content, contentType }: Extract<LocalAnswer, { readonly kind: 'file' }>,
  { operation, caller, platformSerial }: Addressee,
  { keys }: EncodeParts,
): Promise<WireAnswer> {
  const body = Buffer.from(content)
  const headers = { 'Content-Type': contentType, 'Request-ID': requestId() }
  if (caller === undefined || !/\/statements$/.test(operation.path)) return { status: 200, headers, body }
  const sha1 = createHash('sha1').update(body).digest('hex')
  const text = Buffer.from(JSON.stringify({ sha1 }))
  const signature = await signedHeaders(text, await keys.signer(caller, platformSerial), Date.now())
  return { status: 200, headers: { ...headers, ...signature, 'Wechatpay-Statement-Sha1': sha1 }, body }
}
