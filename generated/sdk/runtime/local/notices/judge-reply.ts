import { type KeyObject, verify } from 'node:crypto'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { PropertyModel, ReplyModel } from '../model/page-model.js'
import { readAuthorization } from '../wire/index.js'
import type { NoticeAnswer } from './judge-answer.js'
import type { NoticeProblem } from './notice-record.js'

/**
 * What is wrong with the answer of a receiver whom WeChat Pay asks for something, such as the fee of a car park. Undefined if
 * it can be used, or if it says `FAIL`.
 *
 * Our reading, since no official text was seen: an answer without what its page requires, or without the signature that it
 * asks for, counts as none.
 */
export function replyProblem(
  { schema, signed }: ReplyModel,
  answer: NoticeAnswer,
  merchantKey: KeyObject,
): NoticeProblem | undefined {
  const body = parsed(answer.body)
  if (!isDataObject(body)) return unusable('is not a JSON object', 'Answer with reply(webhook, { … }).')
  const fault = signed ? signatureFault(answer, merchantKey) : undefined
  if (fault !== undefined)
    return unusable(
      `is not signed by the merchant: ${fault}`,
      'Answer with reply(webhook, body, { signWith: client }).',
    )
  if (body.code === 'FAIL' || schema.kind !== 'object') return undefined
  const missing = schema.properties.find(each => each.required && !isThere(body, each.name))
  if (missing !== undefined)
    return unusable(`has no ${missing.name}`, "Add it: the webhook's page requires it.")
  const strange = schema.properties.find(each => isThere(body, each.name) && !fits(body[each.name], each))
  if (strange === undefined) return undefined
  return unusable(`has a wrong ${strange.name}`, "Compare it with the webhook's page.")
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Said by the problem: it is not JSON.
    return undefined
  }
}

/** The signature covers timestamp, nonce and body, as that of an answer to the merchant does. */
function signatureFault({ authorization, body }: NoticeAnswer, merchantKey: KeyObject): string | undefined {
  const read = readAuthorization(authorization)
  if (typeof read === 'string') return read
  const message = Buffer.from(`${read.timestamp}\n${read.nonce_str}\n${body}\n`)
  const isRight = verify('sha256', message, merchantKey, Buffer.from(read.signature, 'base64'))
  return isRight ? undefined : 'the signature does not fit the body'
}

function isThere(body: DataObject, name: string): boolean {
  return Object.hasOwn(body, name) && body[name] !== undefined && body[name] !== null && body[name] !== ''
}

/** Whether a value is of its row's kind and one of its enumeration. */
function fits(value: unknown, { schema }: PropertyModel): boolean {
  switch (schema.kind) {
    case 'string':
      return typeof value === 'string' && (schema.enum?.some(each => each.value === value) ?? true)
    case 'integer':
    case 'number':
      return typeof value === 'number'
    case 'object':
      return isDataObject(value)
    case 'array':
      return Array.isArray(value)
    default:
      return true
  }
}

function unusable(what: string, advice: string): NoticeProblem {
  return {
    code: 'ANSWER_UNUSABLE',
    message: `WeChat Pay asks for something with this notice, and the answer ${what}.`,
    advice,
  }
}
