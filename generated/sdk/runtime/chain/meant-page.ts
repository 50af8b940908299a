import { editDistance } from './nearest-name.js'

/** The page that was probably meant by a wrong path. */
export interface MeantPage {
  readonly path: string
  /** In small letters, if the wrong path began with one: `POST /v3/…`. */
  readonly method: string | undefined
}

/**
 * The page that a path without page meant: another spelling, a URL with host, query, values in place of placeholders or a
 * slash at its end, a path of v2 without `v2/`. Undefined if none is close.
 */
export function meantPage(wanted: string, paths: readonly string[]): MeantPage | undefined {
  const method = methodPrefix.exec(wanted)?.[1]?.toLowerCase()
  const segments = segmentsOf(wanted)
  const ways = [segments, ['v2', ...segments], ['v3', ...segments], segments.slice(1)]
  const candidates = paths.map(path => ({ path, own: segmentsOf(path) }))
  let meant: string | undefined
  let least = Math.max(2, Math.floor(segments.join('').length / 5)) + 1
  for (const [index, way] of ways.entries()) {
    for (const { path, own } of candidates) {
      if (own.length !== way.length) continue
      // Only the first way may hold a slip of the pen: the others change the path already.
      const distance = distanceOf(way, own, index === 0 ? least : 1)
      if (distance < Math.min(least, index === 0 ? least : 1)) [meant, least] = [path, distance]
    }
  }
  return meant === undefined ? undefined : { path: meant, method }
}

/** A path as errors may show it: what could be the value of a placeholder is `…`, and there is no query. */
export function shownPath(wanted: string, paths: readonly string[]): string {
  const known = new Set(paths.flatMap(path => path.split('/')))
  const [bare = ''] = wanted.replace(methodPrefix, '').split(/[?#]/)
  const isPlain = (segment: string): boolean =>
    known.has(segment) || /^(?:\{\w+\}|https?:|[a-z._-]{0,32})$/i.test(segment)
  return bare
    .split('/')
    .map(segment => (isPlain(segment) ? segment : '…'))
    .join('/')
}

const methodPrefix = /^\s*(get|post|put|patch|delete|head|options)\s+/i

/** Of a URL without its host: in small letters, without dashes and underscores, placeholders as `*`. */
function segmentsOf(wanted: string): readonly string[] {
  const [bare = ''] = wanted.replace(methodPrefix, '').trim().split(/[?#]/)
  const path = bare.replace(/^https?:\/\/[^/]*/i, '').replace(/^\/+|\/+$/g, '')
  return path.split('/').map(segment => {
    if (/^(?:\{.*\}|_.+_|:\w+)$/.test(segment)) return '*'
    return segment.toLowerCase().replace(/[-_]/g, '')
  })
}

/** A value in place of a placeholder costs nothing, any other text as much as three slips of the pen. */
function distanceOf(given: readonly string[], own: readonly string[], most: number): number {
  let distance = 0
  for (const [index, segment] of own.entries()) {
    const other = given[index] ?? ''
    if (segment === other) continue
    if (segment === '*') distance += /\d/.test(other) ? 0 : 3
    else if (other === '*' || Math.abs(segment.length - other.length) >= most) return most
    else distance += editDistance(other, segment)
    if (distance >= most) return most
  }
  return distance
}
