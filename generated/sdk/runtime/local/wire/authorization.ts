/** What the header `Authorization` of a v3 or brand request says. */
export interface Authorization {
  /** `mchid`, or `brand_id`. */
  readonly caller: string
  readonly serial_no: string
  readonly timestamp: string
  readonly nonce_str: string
  readonly signature: string
}

/** The schemes by protocol: their words, and the key that names the caller. */
export const schemes = {
  v3: { scheme: 'WECHATPAY2-SHA256-RSA2048', callerKey: 'mchid' },
  brand: { scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', callerKey: 'brand_id' },
} as const

/** Reads the header: the scheme, then each of the five keys once, in any order. A text says what is wrong. */
export function readAuthorization(
  header: string | undefined,
  protocol: 'v3' | 'brand' = 'v3',
): Authorization | string {
  const { scheme, callerKey } = schemes[protocol]
  if (header === undefined) return 'the header Authorization is not there once'
  if (!header.startsWith(`${scheme} `)) return `Authorization does not begin with ${scheme} and a blank`
  const pairs = readPairs(header.slice(scheme.length + 1))
  if (typeof pairs === 'string') return pairs
  const names = [callerKey, 'nonce_str', 'serial_no', 'signature', 'timestamp']
  const missing = names.filter(name => !pairs.has(name))
  if (missing.length > 0) return `Authorization lacks ${missing.join(', ')}`
  const more = [...pairs.keys()].filter(name => !names.includes(name))
  if (more.length > 0) return `Authorization has the unknown ${more.join(', ')}`
  const value = (name: string): string => pairs.get(name) ?? ''
  return {
    caller: value(callerKey),
    serial_no: value('serial_no'),
    timestamp: value('timestamp'),
    nonce_str: value('nonce_str'),
    signature: value('signature'),
  }
}

function readPairs(text: string): ReadonlyMap<string, string> | string {
  const pairs = new Map<string, string>()
  for (const piece of text.split(',')) {
    const match = /^([a-z_]+)="([^"\s]+)"$/.exec(piece)
    if (match === null) return malformed(piece)
    const [, name = '', value = ''] = match
    if (pairs.has(name)) return `Authorization has ${name} twice`
    pairs.set(name, value)
  }
  return pairs
}

function malformed(piece: string): string {
  const shown = JSON.stringify(piece.length > 60 ? `${piece.slice(0, 60)}…` : piece)
  const hint = /^\s|\s$/.test(piece) ? 'no blanks between them' : 'name="value" each, divided by commas'
  return `Authorization has the malformed piece ${shown} (${hint})`
}
