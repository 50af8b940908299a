import type { PageDiagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan } from '../../diagnostics/span.js'

/**
 * Checks that a page's path is the path of a URL that every program reads alike (rules F3 and F8). The plan reports
 * names that no file may have.
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
  if (names.has(name)) return { code: 'PW708', reason: 'appears twice, so one value would fill both' }
  names.add(name)
  return undefined
}

function reasonOfBraces(segment: string): string {
  if (segment === '{}') return 'is a placeholder without a name'
  if (/^\{[^{}]+\}$/.test(segment))
    return 'is a placeholder whose name contains more than letters, digits and "_"'
  return /\{[^{}]*\}/.test(segment)
    ? 'mixes a placeholder with other text: a placeholder must be a whole segment'
    : 'contains a brace outside of a placeholder'
}

/** The characters of a segment by RFC 3986, without percent-encoded ones. */
const plainSegment = /^[\w.~!$&'()*+,;=:@-]*$/

/** Not allowed in file names on every system: the plan reports them. */
const refusedAsFile = /[\\?*:"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/%/, 'contains "%", and servers decode what follows it: "%2e%2e" becomes the folder above'],
  [/#/, 'contains "#", and clients do not send what follows it'],
  [/\s/, 'contains a blank, which URLs do not allow'],
  [/[^\0-\x7F]/, 'contains a character outside ASCII, which URLs do not allow as it is'],
]

function textProblem(segment: string): Problem | undefined {
  if (plainSegment.test(segment) || refusedAsFile.test(segment)) return undefined
  const reason = reasons.find(([pattern]) => pattern.test(segment))?.[1]
  return { code: 'PW707', reason: reason ?? 'contains a character that URLs do not allow as it is' }
}
