import type { PageDiagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { Page } from '../../parse/page.js'

/** Control and format characters (zero-width and directional marks, soft hyphen), line separators, no-break space, Hangul fillers. */
const invisible = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u3164\u115f\u1160]/gu
/** Kangxi and CJK radicals, CJK compatibility ideographs. */
const compatibility = /[\u2e80-\u2fdf\uf900-\ufaff]/g

/** Letters, signs and ideographs that are neither: nearly all lines have no others. */
const plain =
  /^[\t\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3163\u3165-\u9fff\uff01-\uff5e]*$/

/** Checks for invisible characters and look-alikes (rules X2, X3): one diagnostic per line and kind. */
export function checkText(page: Page): readonly PageDiagnostic[] {
  const found: PageDiagnostic[] = []
  for (const [index, text] of page.lines.entries())
    if (!plain.test(text))
      found.push(
        ...checkLine('PW601', invisible, text, index + 1, 'an invisible'),
        ...checkLine('PW602', compatibility, text, index + 1, 'a look-alike'),
      )
  return found
}

function checkLine(
  code: 'PW601' | 'PW602',
  pattern: RegExp,
  text: string,
  line: number,
  word: string,
): readonly PageDiagnostic[] {
  const column = text.search(pattern)
  if (column < 0) return []
  const found = [...new Set(text.match(pattern) ?? [])].map(character => describe(code, character))
  const what = found.length === 1 ? `${word} character` : `${word.replace(/^an? /, '')} characters`
  return [
    { code, span: lineSpan(line, column + 1, 1), message: `The line contains ${what}: ${found.join(', ')}.` },
  ]
}

function describe(code: 'PW601' | 'PW602', character: string): string {
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const plain = character.normalize('NFKC')
  return code === 'PW602' && plain !== character ? `${point} for ${plain}` : point
}
