/** What the header `Authorization` of a v3 request says. */
export interface Authorization {
  readonly mchid: string
  readonly serial_no: string
  readonly timestamp: string
  readonly nonce_str: string
  readonly signature: string
}

const scheme = 'WECHATPAY2-SHA256-RSA2048 '
const names = ['mchid', 'nonce_str', 'serial_no', 'signature', 'timestamp']

/** Reads the header: the scheme, then each of the five keys once, in any order. A text says what is wrong. */
export function readAuthorization(header: string | undefined): Authorization | string {
  if (header === undefined) return 'the header Authorization is not there once'
  if (!header.startsWith(scheme)) return `Authorization does not begin with ${scheme}`
  const pairs = new Map<string, string>()
  for (const piece of header.slice(scheme.length).split(',')) {
    const match = /^([a-z_]+)="([^"\s]+)"$/.exec(piece)
    if (match === null) return `Authorization has the malformed piece ${piece}`
    const name = match[1] ?? ''
    if (pairs.has(name)) return `Authorization has ${name} twice`
    pairs.set(name, match[2] ?? '')
  }
  if ([...pairs.keys()].sort().join() !== names.join()) {
    return `Authorization has the keys ${[...pairs.keys()].join(', ')}`
  }
  const value = (name: string): string => pairs.get(name) ?? ''
  return {
    mchid: value('mchid'),
    serial_no: value('serial_no'),
    timestamp: value('timestamp'),
    nonce_str: value('nonce_str'),
    signature: value('signature'),
  }
}
