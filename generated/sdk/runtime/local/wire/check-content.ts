import { createHash } from 'node:crypto'
import type { WireRules } from './parties.js'
import { headerOf, type ReceivedRequest } from './received-request.js'
import type { Refusal } from './refusal.js'
import type { Refuse } from './refuse.js'
import { isUpload, partOf } from './signed-message.js'

const single = ['authorization', 'accept', 'content-type', 'user-agent', 'wechatpay-serial', 'host']

/** What is wrong with the headers of a v3 or brand request that are the same for every operation. */
export function refusedHeaders(
  request: ReceivedRequest,
  refuse: Refuse,
  { exact = false }: WireRules,
): Refusal | undefined {
  const twice = [...request.headers].find(
    ([name, values]) => values.length > 1 && (exact || single.includes(name)),
  )
  if (twice !== undefined)
    return refuse({
      check: 'headers',
      status: 400,
      message: `HTTP头${twice[0]}重复`,
      reason: `The header ${twice[0]} is there ${twice[1].length} times. Send it once.`,
    })
  const accept = headerOf(request, 'accept') ?? ''
  if (!/application\/json|\*\/\*/.test(accept))
    return refuse({
      check: 'accept',
      status: 406,
      message: 'HTTP头Accept须为application/json',
      reason: `Accept is ${JSON.stringify(accept)}. Send Accept: application/json.`,
    })
  if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(headerOf(request, 'user-agent') ?? ''))
    return refuse({
      check: 'user-agent',
      status: 400,
      message: 'HTTP头缺少User-Agent',
      reason: 'There is no User-Agent of printable ASCII. The service asks for one.',
    })
  return undefined
}

/** What is wrong with the body's form: parts, UTF-8, JSON, characters, the digest of a file. */
export function refusedBody(request: ReceivedRequest, refuse: Refuse): Refusal | undefined {
  const { method, body, parts } = request
  const contentType = headerOf(request, 'content-type') ?? ''
  if (typeof parts === 'string')
    return refuse({
      check: 'multipart',
      status: 400,
      message: '请求体不是合法的multipart/form-data',
      reason: `The upload cannot be read: ${parts}.`,
    })
  if (method === 'GET' && body.length > 0)
    return refuse({
      check: 'body',
      status: 400,
      message: 'GET请求不应有请求体',
      reason: 'A GET has a body. Put its values into the query.',
    })
  if (isUpload(request)) return refusedUpload(request, refuse)
  if (body.length === 0) return undefined
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(contentType))
    return refuse({
      check: 'content-type',
      status: 415,
      message: 'HTTP头Content-Type须为application/json',
      reason: `Content-Type is ${JSON.stringify(contentType)}. Send Content-Type: application/json.`,
    })
  return refusedJson(body, refuse)
}

function refusedUpload(request: ReceivedRequest, refuse: Refuse): Refusal | undefined {
  const meta = partOf(request, 'meta')
  if (meta === undefined) return undefined
  if (meta.filename !== undefined)
    return refuse({
      check: 'multipart',
      status: 400,
      message: 'meta不应有filename',
      reason:
        'The part meta has a filename. Send it as a plain field: a typed Blob in FormData becomes a file.',
    })
  return refusedJson(meta.content, refuse) ?? refusedDigest(request, meta.content, refuse)
}

function refusedDigest(request: ReceivedRequest, meta: Buffer, refuse: Refuse): Refusal | undefined {
  const given: unknown = Reflect.get(Object(JSON.parse(meta.toString('utf8'))), 'sha256')
  const file = partOf(request, 'file')
  if (typeof given !== 'string' || file === undefined) return undefined
  const digest = createHash('sha256').update(file.content).digest('hex')
  if (given.toLowerCase() === digest) return undefined
  return refuse({
    check: 'digest',
    status: 400,
    message: '文件的sha256与meta中的不一致',
    reason: `meta.sha256 is ${JSON.stringify(given.slice(0, 80))}, that of the file ${digest}.`,
    detail: { field: '/meta/sha256', location: 'body', issue: 'digest not match' },
  })
}

function refusedJson(bytes: Buffer, refuse: Refuse): Refusal | undefined {
  const bad = (reason: string): Refusal =>
    refuse({ check: 'body', status: 400, message: '请求体不是合法的JSON', reason })
  const text = textOf(bytes)
  if (text === undefined) return bad('The body is no UTF-8.')
  const fault = faultOfJson(text)
  if (fault !== undefined) return bad(fault)
  // The service stores characters in three bytes.
  const [character] = /[\u{10000}-\u{10ffff}]/u.exec(text) ?? []
  if (character === undefined) return undefined
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`
  return refuse({
    check: 'characters',
    status: 400,
    message: '请求含有四字节字符',
    reason: `The body holds ${code}, a character outside the BMP (an emoji, a rare ideograph). The service refuses them: remove it.`,
  })
}

function faultOfJson(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? undefined : 'The body is JSON without members.'
  } catch (error) {
    return `The body is no JSON: ${error instanceof Error ? error.message : String(error)}.`
  }
}

/** Strict UTF-8; undefined for what is none. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
