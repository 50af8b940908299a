/** Headers that the client sends by itself; in lower case. */
const suppliedHeaders: ReadonlySet<string> = new Set([
  'accept',
  'authorization',
  'content-length',
  'content-type',
  'host',
  'user-agent',
  'wechatpay-serial',
])

/** Whether the client supplies a request header, so that callers may leave it out. */
export function isSuppliedHeader(name: string): boolean {
  return suppliedHeaders.has(name.toLowerCase())
}

/** Whether the client supplies a field of a v2 request, so that callers may leave it out. */
export function isSuppliedXmlField(name: string): boolean {
  return name === 'nonce_str' || name === 'sign'
}
