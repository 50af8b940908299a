import { constants, type KeyObject, verify } from 'node:crypto'
import type { Authorization } from './authorization.js'
import type { ReceivedRequest } from './received-request.js'
import { isUpload, signedBody, signedMessage } from './signed-message.js'

/** A key that a signature may have been made with by mistake, and whose it is. */
export interface OtherKey {
  readonly whose: string
  readonly publicKey: KeyObject
}

/** Bytes of a signed body up to which wrong texts are tried: each try reads all of it. */
const maxExplained = 256 * 1024

/**
 * Finds the mistake behind a signature that does not fit: the service knows every key here, so it tries the usual wrong
 * texts, and other keys. The result says how to mend it.
 */
export function explainSignature(
  request: ReceivedRequest,
  authorization: Authorization,
  own: readonly KeyObject[],
  others: readonly OtherKey[],
): string {
  const signature = Buffer.from(authorization.signature, 'base64')
  if (signature.toString('base64') !== authorization.signature)
    return 'The signature is not base64 with its padding: do not shorten it, nor use the URL-safe alphabet.'
  const message = signedMessage(request, authorization)
  const fits = (text: Buffer): boolean => own.some(key => verify('sha256', text, key, signature))
  const isLarge = signedBody(request).length > maxExplained
  const text = isLarge ? undefined : wrongTexts(request, authorization).find(([, wrong]) => fits(wrong))
  if (text !== undefined) return `The signature is one over another text: ${text[0]}`
  const other = others.find(({ publicKey }) => verify('sha256', message, publicKey, signature))
  if (other !== undefined)
    return `The private key is that of ${other.whose}: use the one that belongs to serial_no.`
  const algorithm = own.map(key => wrongAlgorithm(message, key, signature)).find(each => each !== undefined)
  if (algorithm !== undefined)
    return `The algorithm is ${algorithm}: it must be RSA (PKCS #1 v1.5) with SHA-256.`
  return [
    'The signature does not fit the request. Compare your own text with sign_information.truncated_sign_message.',
    'If they are the same, the private key is none that belongs to serial_no.',
    'If not: sign the very bytes that you send, and the path and query as they are sent.',
  ].join(' ')
}

function wrongAlgorithm(message: Buffer, key: KeyObject, signature: Buffer): string | undefined {
  for (const digest of ['sha1', 'md5', 'sha512'])
    if (verify(digest, message, key, signature)) return `RSA with ${digest.toUpperCase()}`
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING }
  return verify('sha256', message, pss, signature) ? 'RSA-PSS' : undefined
}

type WrongText = readonly [reason: string, text: Buffer]

/** Texts that clients sign by mistake, with what is wrong about each. */
function wrongTexts(request: ReceivedRequest, authorization: Authorization): readonly WrongText[] {
  const { method, url } = request
  const { timestamp, nonce_str: nonce } = authorization
  const body = signedBody(request)
  const lines = (first: string, target: string, content: Buffer, time = timestamp): Buffer =>
    Buffer.concat([Buffer.from(`${first}\n${target}\n${time}\n${nonce}\n`), content, Buffer.from('\n')])
  const whole = lines(method, url, body)
  const targets = wrongTargets(request).map(
    ([reason, target]): WrongText => [reason, lines(method, target, body)],
  )
  const bodies = wrongBodies(request).map(
    ([reason, content]): WrongText => [reason, lines(method, url, content)],
  )
  return [
    ['the last line feed is missing, after the body.', whole.subarray(0, -1)],
    ['there is one line feed too many at the end.', Buffer.concat([whole, Buffer.from('\n')])],
    [
      'its lines end with CR LF; use line feeds alone.',
      Buffer.from(whole.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    ],
    ['its method is in small letters.', lines(method.toLowerCase(), url, body)],
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
      .filter(each => each !== method)
      .map(
        (each): WrongText => [
          `its method is ${each}, that of the request ${method}.`,
          lines(each, url, body),
        ],
      ),
    ['its timestamp is in milliseconds.', lines(method, url, body, `${timestamp}000`)],
    [
      'nonce and timestamp changed places.',
      Buffer.concat([Buffer.from(`${method}\n${url}\n${nonce}\n${timestamp}\n`), body, Buffer.from('\n')]),
    ],
    ...targets,
    ...bodies,
  ]
}

function wrongTargets({ url, headers }: ReceivedRequest): readonly (readonly [string, string])[] {
  const [path = '', query] = url.split(/\?(.*)/s)
  const host = headers.get('host')?.[0] ?? ''
  const hosts = [
    `http://${host}`,
    `https://${host}`,
    'https://api.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com',
  ]
  return [
    ['the query is missing; sign path and query.', path],
    ...hosts.map((each): readonly [string, string] => [
      'it has the whole URL; sign path and query alone.',
      each + url,
    ]),
    ['its path does not begin with a slash.', url.slice(1)],
    ['path and query are decoded; sign them as they are sent.', decoded(url)],
    ['path and query are encoded once more.', encodeURI(url)],
    [
      'blanks are %20 there and + in the request.',
      query === undefined ? url : `${path}?${query.replaceAll('+', '%20')}`,
    ],
    [
      'blanks are + there and %20 in the request.',
      query === undefined ? url : `${path}?${query.replaceAll('%20', '+')}`,
    ],
    [
      'the prefix of the path is missing (/hk, /global); sign the path as it is sent.',
      path.replace(/^\/(?:hk|global)(?=\/)/, '') + url.slice(path.length),
    ],
    [
      'the path has a prefix that a proxy or baseUri took away or added; sign the path that arrives.',
      url.replace(/^\/v3\//, '/hk/v3/'),
    ],
  ]
}

function wrongBodies(request: ReceivedRequest): readonly (readonly [string, Buffer])[] {
  const text = signedBody(request).toString('utf8')
  const [empty, object] = [Buffer.alloc(0), Buffer.from('{}')]
  if (isUpload(request))
    return [
      ['it has the whole upload; sign the JSON text of the part meta alone.', request.body],
      ['the upload is missing; sign the JSON text of its part meta.', empty],
      ...rewritten(text),
    ]
  return [
    ['the body is missing.', empty],
    ['its body is {}, the request has none.', object],
    ['its body is null, the request has none.', Buffer.from('null')],
    ...rewritten(text),
  ]
}

/** The same JSON in other bytes: written again between signing and sending. */
function rewritten(text: string): readonly (readonly [string, Buffer])[] {
  try {
    return formsOf(text, JSON.parse(text))
  } catch {
    // Not JSON, or nested too deeply to be written again: then nobody else did.
    return []
  }
}

function formsOf(text: string, value: unknown): readonly (readonly [string, Buffer])[] {
  const compact = JSON.stringify(value)
  const reason = (how: string): string =>
    `the body is the same JSON in other bytes (${how}); serialise it once, sign and send those bytes.`
  const escaped = compact.replace(
    /[^\x20-\x7e]/g,
    each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const forms: readonly (readonly [string, string])[] = [
    ['without blanks', compact],
    ['with blanks after : and ,', spaced(value)],
    ['indented by two', JSON.stringify(value, null, 2)],
    ['indented by four', JSON.stringify(value, null, 4)],
    ['slashes escaped', compact.replaceAll('/', String.raw`\/`)],
    [String.raw`Chinese as \u`, escaped],
    ['slashes and Chinese escaped', escaped.replaceAll('/', String.raw`\/`)],
    ['< > & escaped', compact.replace(/[<>&]/g, each => `\\u00${each.charCodeAt(0).toString(16)}`)],
    ['keys in order', JSON.stringify(sorted(value))],
    ['with a line feed at the end', `${text}\n`],
    ['without the line feed at the end', text.trimEnd()],
  ]
  return forms.filter(([, form]) => form !== text).map(([how, form]) => [reason(how), Buffer.from(form)])
}

/** As Python writes JSON by default. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${spaced(each)}`)
  return `{${members.join(', ')}}`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map(name => [name, sorted(Reflect.get(value, name))]))
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
