/** What is wrong with an address that calls are to go to, to be put behind its name; undefined where nothing is. */
export function uriFault(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !URL.canParse(uri)) return 'is no URL'
  const { protocol, search, hash, username, password } = new URL(uri)
  if (protocol !== 'https:' && protocol !== 'http:') return 'does not begin with https:// or http://'
  if (search !== '' || hash !== '') return 'has a query or a fragment'
  return username !== '' || password !== '' ? 'holds a user name or a password' : undefined
}
