import type { BareList } from './grow-tree.js'

/** The status that the sample tests for; undefined where it tests for none. */
export function statusIn(code: readonly string[]): number | undefined {
  const match = /getStatusCode\(\)\s*={2,3}\s*(\d{3})/.exec(code.join('\n'))
  return match ? Number(match[1]) : undefined
}

/** Whether what follows `json_encode([` is a list: a nested list or a value without a key. */
function startsList(text: string): boolean {
  const rest = text.trimStart()
  if (rest.startsWith('[')) return true
  return (
    /^(?:'[^']*'|"[^"]*"|[\w$.-]+)\s*(?:,|\]|\r?\n)/.test(rest) && !/^(?:'[^']*'|"[^"]*")\s*=>/.test(rest)
  )
}

/**
 * Tells whether the request's sample writes the string `name` as JSON of a bare list. The pair of
 * names that a request shows so counts for the answer of the same operation too.
 */
export function bareListIn(code: readonly string[]): BareList {
  const text = code.join('\n')
  return name => {
    const start = new RegExp(`'${name.replace(/[^\w]/g, '\\$&')}'\\s*=>\\s*\\\\?json_encode\\(\\[`).exec(text)
    return start !== null && startsList(text.slice(start.index + start[0].length))
  }
}
