import type { Literal } from './literal.js'

/** `http_build_query` of an object of scalars; nested values have no one form. */
export function queryString(literal: Literal): string | undefined {
  if (typeof literal !== 'object' || literal === null || Array.isArray(literal)) return undefined
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(literal)) {
    if (typeof value === 'object') return undefined
    query.append(key, String(value))
  }
  return query.toString()
}
