import type { PageDiagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan } from '../../diagnostics/span.js'

/**
 * Whether a page's path, as it stands, is the path of a URL that every program reads alike (rules F3 and F8). What no file
 * may be called is not looked for here.
 */
export function checkPath(page: string): readonly PageDiagnostic[] {
  const names = new Set<string>()
  return page.split('/').flatMap(segment => {
    const found = /[{}]/.test(segment) ? placeholderProblem(segment, names) : textProblem(segment)
    if (found === undefined) return []
    const message = `The segment ${JSON.stringify(segment)} of the page's path ${found.reason}.`
    return [{ code: found.code, message, span: lineSpan(1, 1, 0) }]
  })
}

interface Problem {
  readonly code: 'PW707' | 'PW708'
  readonly reason: string
}

function placeholderProblem(segment: string, names: Set<string>): Problem | undefined {
  const name = /^\{(\w+)\}$/.exec(segment)?.[1]
  if (name === undefined) return { code: 'PW708', reason: reasonOfBraces(segment) }
  if (names.has(name))
    return { code: 'PW708', reason: 'stands in it twice, so that one value would fill both' }
  names.add(name)
  return undefined
}

function reasonOfBraces(segment: string): string {
  if (segment === '{}') return 'is a placeholder without a name'
  if (/^\{[^{}]+\}$/.test(segment))
    return 'is a placeholder whose name is not made of letters, digits and "_" alone'
  return /\{[^{}]*\}/.test(segment)
    ? 'holds a placeholder beside other text, and a placeholder is a whole segment'
    : 'holds a brace outside of a placeholder'
}

/** RFC 3986, what a segment may hold as it stands, without percent-encoded parts. */
const plainSegment = /^[\w.~!$&'()*+,;=:@-]*$/

/** No file may hold these on every system, which is said once. */
const refusedAsFile = /[\\?*:"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /%/,
    'holds "%", and a percent-encoded part is read as another text on its way: "%2e%2e" leads to the folder above',
  ],
  [/#/, 'holds "#", and what stands behind it in a URL is not sent'],
  [/\s/, 'holds a blank, which no URL has'],
  [/[^\0-\x7F]/, 'holds a character outside ASCII, which no URL has as it stands'],
]

function textProblem(segment: string): Problem | undefined {
  if (plainSegment.test(segment) || refusedAsFile.test(segment)) return undefined
  const reason = reasons.find(([pattern]) => pattern.test(segment))?.[1]
  return { code: 'PW707', reason: reason ?? 'holds a character that no URL has as it stands' }
}
