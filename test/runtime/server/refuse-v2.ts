import type { ServerState } from './refuse-v3.js'
import { type Answer, headerOf, type ReceivedRequest } from './wire.js'
import { readXml, signOfV2, type XmlFields } from './xml.js'

/** The error answer to a v2 request that the service would refuse; undefined for one that it accepts. */
export function refusalOfV2(
  request: ReceivedRequest,
  { parties }: ServerState,
  isNonceless: boolean,
): Answer | undefined {
  const twice = [...request.headers].find(([, values]) => values.length > 1)
  if (twice !== undefined) return failure(`the header ${twice[0]} is there twice`)
  const fields = fieldsOfV2(request)
  if (typeof fields === 'string') return failure(fields)
  const type = fields.get('sign_type') ?? 'MD5'
  if (type !== 'MD5' && type !== 'HMAC-SHA256') return failure(`sign_type is ${type}`)
  const nonce = fields.get('nonce_str')
  const isForm = request.parts.length > 0
  if (isForm && nonce === undefined) return refusedSign(fields, parties.apiV2Key, type)
  if (isNonceless && nonce !== undefined) return failure('nonce_str is not wanted here')
  if (!isNonceless && !/^[0-9A-Za-z]{1,32}$/.test(nonce ?? '')) return failure(`nonce_str is ${nonce}`)
  return refusedSign(fields, parties.apiV2Key, type)
}

function refusedSign(fields: XmlFields, key: string, type: 'MD5' | 'HMAC-SHA256'): Answer | undefined {
  return fields.get('sign') === signOfV2(fields, key, type) ? undefined : failure('签名错误')
}

/** The fields of a v2 request: of its XML, of its form without the files, or of the query where it is a GET. A text says what is wrong. */
export function fieldsOfV2(request: ReceivedRequest): XmlFields | string {
  const { method, url, body } = request
  if (method === 'GET') return queryFields(url)
  if (typeof request.parts === 'string') return request.parts
  if (request.parts.length > 0) {
    const texts = request.parts.filter(({ filename }) => filename === undefined)
    return new Map(texts.map(({ name, content }) => [name, content.toString('utf8')]))
  }
  const contentType = headerOf(request, 'content-type') ?? ''
  if (!/^(?:text|application)\/xml(?:; ?charset=utf-8)?$/i.test(contentType))
    return `Content-Type is ${contentType}`
  try {
    return readXml(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body))
  } catch {
    return 'the body is no UTF-8'
  }
}

function queryFields(url: string): XmlFields | string {
  const fields = new Map<string, string>()
  for (const pair of url.replace(/^[^?]*\??/, '').split('&')) {
    const [name = '', value = ''] = pair.split('=').map(decodeURIComponent)
    if (fields.has(name)) return `the query has ${name} twice`
    fields.set(name, value)
  }
  return fields
}

function failure(message: string): Answer {
  return { sign: false, xml: { return_code: 'FAIL', return_msg: message } }
}
