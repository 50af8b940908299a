/** A query that is a path, perhaps with a method. */
export interface PathQuery {
  /** `GET`; '' if the query does not say. */
  readonly method: string
  /** Segments in small letters: `v3`, `certificates`. */
  readonly segments: readonly string[]
}

const methodNames = /^(get|post|put|patch|delete)\b\s*/i

/**
 * Reads a path, an address of the interface or of this site, or a chain of calls (`v3.pay.transactions.jsapi.post`);
 * undefined for other queries.
 */
export function readPathQuery(query: string): PathQuery | undefined {
  const method = methodNames.exec(query)?.[1]?.toUpperCase() ?? ''
  const rest = query.replace(methodNames, '')
  if (!/^[\x21-\x7e]+$/.test(rest)) return undefined
  const chain = readChain(rest)
  if (chain !== undefined) return chain
  if (!rest.includes('/')) return undefined
  const path = decode(rest.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')).replace(
    /\.(?:html|md)$/,
    '',
  )
  const segments = path
    .toLowerCase()
    .split('/')
    .filter(segment => segment !== '')
  const own = /^(?:openapi|webhook|catalogue)$/.test(segments[0] ?? '') ? segments.slice(1) : segments
  return own.length === 0 ? undefined : { method, segments: own }
}

/** `client.v3.refund.domestic.refunds.post(…)`, `$instance->v3->certificates->getAsync()`. */
function readChain(text: string): PathQuery | undefined {
  const parts = text.replace(/\(.*$/, '').split(/\.|->|\?\./)
  const start = parts.findIndex(part => /^v[23]$/.test(part))
  if (start < 0 || start > 1 || parts.length - start < 2 || text.includes('/')) return undefined
  const names = parts.slice(start).filter(part => part !== '')
  const last = /^(get|post|put|patch|delete)(?:Async)?$/.exec(names.at(-1) ?? '')?.[1]
  const segments = (last === undefined ? names : names.slice(0, -1)).map(name =>
    name.replace(/^_(.+)_$/, '{$1}').toLowerCase(),
  )
  return { method: last?.toUpperCase() ?? '', segments }
}

function decode(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    // A lone `%` is not an escape. Keep it as typed.
    return text
  }
}

/**
 * How well a path is what was typed, up to 1: 1 for the same path (a placeholder takes any value), less for a path that
 * begins with it, or that has it inside; 0 for others. The last segment may be cut.
 */
export function pathScore(query: PathQuery, method: string, path: string): number {
  if (query.method !== '' && query.method !== method) return 0
  const segments = path
    .toLowerCase()
    .split('/')
    .filter(segment => segment !== '')
  for (let start = 0; start <= segments.length - query.segments.length; start += 1) {
    const match = matchFrom(query.segments, segments, start)
    if (match === 'no') continue
    if (start === 0 && match === 'whole' && segments.length === query.segments.length)
      return isLiteral(query, segments) ? 1 : 0.97
    const missing = segments.length - query.segments.length - start
    return Math.max(
      0.3,
      (start === 0 ? 0.92 : 0.8) - 0.03 * missing - 0.02 * start - (match === 'cut' ? 0.05 : 0),
    )
  }
  return 0
}

function matchFrom(
  asked: readonly string[],
  segments: readonly string[],
  start: number,
): 'whole' | 'cut' | 'no' {
  for (const [index, segment] of asked.entries()) {
    const own = segments[start + index] ?? ''
    const isPlaceholder = /[{}]/.test(own)
    if (own === segment) continue
    // What is typed in the place of an order number has a digit or is a placeholder itself.
    if (isPlaceholder && start === 0 && index > 0 && /[0-9{]/.test(segment)) continue
    return index === asked.length - 1 && own.startsWith(segment) ? 'cut' : 'no'
  }
  return 'whole'
}

function isLiteral(query: PathQuery, segments: readonly string[]): boolean {
  return query.segments.every((segment, index) => segment === segments[index])
}
