import { type DataObject, isDataObject } from '../client/data-object.js'
import { parseJson } from '../client/json.js'
import type { V2SignType } from '../crypto/sign-v2.js'
import { decodeUtf8 } from '../crypto/utf8.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ResponseError, VerificationError } from '../errors/errors.js'
import { marksTree } from '../v3/marks-tree.js'
import { openMarks } from '../v3/open-marks.js'
import { hiddenFields } from './hidden-fields.js'
import { type V2Merchant, withXml } from './imported-v2-keys.js'
import { parseXml, type XmlElement } from './parse-xml.js'
import { readFields, topTexts } from './read-fields.js'
import { resultFailure, retcodeFailure, returnFailure, type V2AnswerFacts, v2Error } from './v2-failure.js'
import { verifyV2Sign } from './verify-v2-sign.js'

/** What reading the message of an answer takes. */
export interface MessageContext {
  readonly merchant: V2Merchant
  readonly operation: OperationDescriptor
  /** The sign type of the request. */
  readonly signType: V2SignType
  readonly facts: V2AnswerFacts
}

/**
 * Reads a message that answers a v2 call: XML, or JSON for one operation (`appauth/getaccesstoken`).
 *
 * Throws a failure as `ApiError`. If the page lists a `sign`, it is verified before anything but `return_code` is believed,
 * and no value may hold a field that tells success: cut elsewhere, the same text would be another answer. Also throws
 * `VerificationError`, `ResponseError`, `DecryptionError`.
 */
export function readMessage(bytes: Uint8Array, context: MessageContext): unknown {
  const text = decodeUtf8(bytes)?.replace(/^\uFEFF/, '')
  if (text === undefined) {
    const advice =
      'Query what became of the call: the message was damaged on the way, or does not come from WeChat Pay.'
    throw new ResponseError('BODY_UNREADABLE', 'The message is not UTF-8.', advice)
  }
  return text.trimStart().startsWith('{') ? readJson(text, context) : readXml(parseXml(text), context)
}

/** Characters of a JSON answer. It is not signed and holds a token or two. */
const maxJson = 65_536

function readJson(text: string, context: MessageContext): unknown {
  const { merchant, operation, facts } = context
  if (text.length > maxJson) throw withoutCode(`JSON of more than ${maxJson} characters`)
  const value = parseJson(text, merchant.largeIntegers)
  const fields: DataObject = isDataObject(value) ? value : {}
  if (!Object.hasOwn(fields, 'retcode')) throw withoutCode('JSON without a retcode')
  const failure = retcodeFailure(fields)
  if (failure !== undefined) throw v2Error(failure, facts)
  // JSON has no sign: if the page lists one, this is not the operation's answer.
  if (operation.response.signed === true) verify({}, context)
  return openMarks(value, operation.responseFields, withXml({ ...merchant, apiV3Key: merchant.secret }))
}

function readXml(root: XmlElement, context: MessageContext): unknown {
  const { merchant, operation, facts } = context
  const marks = operation.responseFields
  const tree = marks && marksTree(marks)
  const { texts, isFlat } = topTexts(root, tree)
  if (!Object.hasOwn(texts, 'return_code')) throw withoutCode('XML without a return_code')
  const refused = returnFailure(texts)
  if (refused !== undefined) throw v2Error(refused, facts)
  if (operation.response.signed === true) verify(isFlat ? texts : undefined, context)
  const failed = resultFailure(texts)
  if (failed !== undefined) throw v2Error(failed, facts)
  const data = readFields(root, tree, merchant.largeIntegers)
  return openMarks(data, marks, withXml({ ...merchant, apiV3Key: merchant.secret }))
}

/** Fields with which an answer says whether it succeeded. */
const decidingFields: readonly string[] = ['return_code', 'result_code', 'trade_state']

function verify(
  fields: Readonly<Record<string, string>> | undefined,
  { merchant, signType }: MessageContext,
): void {
  const stated = fields?.sign_type
  verifyV2Sign({ fields, apiV2Key: merchant.v2.apiV2Key, stated, asked: signType })
  const cut = hiddenFields(fields ?? {}).find(({ name }) => decidingFields.includes(name))
  if (cut === undefined) return
  throw new VerificationError(
    'SIGNATURE_INVALID',
    `/${cut.within} of the answer holds &${cut.name}=, so that its sign fits an answer that says something else.`,
    'Do not act on the answer; query what became of the call.',
    { field: `/${cut.within}` },
  )
}

function withoutCode(what: string): ResponseError {
  const message = `The answer is ${what}, so it is not a message of the service.`
  const advice = 'Query what became of the call; check baseUri and whether a proxy answered.'
  return new ResponseError('BODY_UNEXPECTED', message, advice)
}
