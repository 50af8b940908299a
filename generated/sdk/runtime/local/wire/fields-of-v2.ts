import { textOf } from './check-content.js'
import { readXml, type XmlFields } from './read-xml.js'
import { headerOf, type ReceivedRequest } from './received-request.js'

/**
 * The fields of a v2 request: of its XML, of its form without the files, or of the query where it is a GET. A text says what
 * is wrong. `exact` asks for a `Content-Type` of XML, which the service does not.
 */
export function fieldsOfV2(request: ReceivedRequest, exact = false): XmlFields | string {
  const { method, url, body } = request
  if (method === 'GET') return queryFields(url)
  if (typeof request.parts === 'string') return request.parts
  if (request.parts.length > 0) {
    const texts = request.parts.filter(({ filename }) => filename === undefined)
    return new Map(texts.map(({ name, content }) => [name, content.toString('utf8')]))
  }
  const contentType = headerOf(request, 'content-type') ?? ''
  if (exact && !/^(?:text|application)\/xml(?:; ?charset=utf-8)?$/i.test(contentType))
    return `Content-Type is ${contentType}`
  if (body.length === 0) return 'the body is empty'
  const text = textOf(body)
  return text === undefined ? 'the body is no UTF-8' : readXml(text)
}

function queryFields(url: string): XmlFields | string {
  const fields = new Map<string, string>()
  const query = url.replace(/^[^?]*\??/, '')
  for (const pair of query === '' ? [] : query.split('&')) {
    const at = pair.indexOf('=')
    const name = decoded(at < 0 ? pair : pair.slice(0, at))
    const value = decoded(at < 0 ? '' : pair.slice(at + 1))
    if (name === undefined || value === undefined)
      return `the query cannot be decoded at ${pair.slice(0, 60)}`
    if (fields.has(name)) return `the query has ${name} twice`
    fields.set(name, value)
  }
  return fields
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
