/** Headers that the client sends by itself, in lower case. */
const suppliedHeaders: ReadonlySet<string> = new Set([
  'accept',
  'authorization',
  'content-length',
  'content-type',
  'host',
  'user-agent',
  'wechatpay-serial',
])

/** Whether callers may leave out a request header because the client supplies it. */
export function isSuppliedHeader(name: string): boolean {
  return suppliedHeaders.has(name.toLowerCase())
}

/** Whether callers may leave out a field of a v2 request because the client supplies it. */
export function isSuppliedXmlField(name: string): boolean {
  return name === 'nonce_str' || name === 'sign'
}
