import type { Cell } from '../../parse/table/table.js'
import { inlineText } from './inline-text.js'
import type { ReportDiagnostic } from './report.js'

/** Never a name on the wire: empty, or with blanks. */
const noName = /^$|\s/
/** Characters that names on the wire do not have: quotation marks, commas, emoji and their like. */
const oddSigns = /[^\p{L}\p{N}\p{M}\p{Cf}_$.@#&:-]|:$/u

/** Entities that are blanks before the name. */
const blankEntity = /^&(?:nbsp|emsp|ensp|thinsp|#160|#xa0|#12288|#x3000);/i

/** What tables of other documentation put into the name, and how the dialect says the same. */
const notations: readonly { readonly pattern: RegExp; readonly what: string; readonly fix: string }[] = [
  {
    pattern: /^[└├│┗┣┃╰∟↳→»>+•·●○▪◦\-–—―－─]+\s*[\p{L}_]/u,
    what: 'begins with a sign of nesting',
    fix: 'Nest the row with `{data-indent=N}`',
  },
  {
    pattern: /^[\p{L}_][\p{L}\p{N}_$-]*\[(?:\d*|[a-z*])\](?:[.[].*)?$|[\w\]]\.[\w.]*\[\]/u,
    what: 'is a path with `[]`',
    fix: 'Write `object[]` as the type of the array, and nest its members with `{data-indent=N}`',
  },
  {
    pattern: /^[*＊※]\s*[\p{L}_][\w.-]*$|^[\p{L}_][\w.-]*\s*[*＊?？!！※]$/u,
    what: 'has a sign beside it',
    fix: 'Mark required members with `{data-required}` behind their names, not with a sign',
  },
  {
    pattern: /^[\p{L}_][\w.-]*\s*[(（[【][^)）\]】]+[)）\]】]$/u,
    what: 'has words in brackets behind it',
    fix: 'Mark required members with `{data-required}`, and move other words into the description',
  },
  {
    pattern: /[{｛][^}｝]*(?:data-|colspan|required|indent)|\bdata-(?:required|indent)\b|\{\s*\}$/,
    what: 'has an attribute list that is malformed or does not end the cell',
    fix: 'Put all attributes into one list at the end of the cell: `{data-required data-indent=N}`',
  },
  {
    pattern: /\|/,
    what: 'contains `|`',
    fix: 'Begin the line with `| ` and write one row for each name',
  },
]

/** Nearly every name: nothing in it formats, refers or stands beside it. */
const plainName = /^[A-Za-z0-9]+(?:_+[A-Za-z0-9]+)*$/

/** The name on the wire (rule T5); undefined where only a guess would give one (reported). `isNested`: the row states its indent. */
export function readName(cell: Cell, isNested: boolean, report: ReportDiagnostic): string | undefined {
  const written = cell.text
  if (plainName.test(written) && (cell.lead === undefined || isNested)) return written
  const { text, isStruck, isPartial } = inlineText(written)
  const name = text.replace(/^[^\S ]+|[^\S ]+$/gu, '').trim()
  const refusal = isStruck
    ? { what: 'is crossed out', fix: 'Remove the row if the field is gone, else remove the strokes' }
    : isPartial
      ? { what: 'contains a note, an image or a raised sign', fix: 'Move that into the description' }
      : (cell.lead !== undefined || blankEntity.test(written)) && !isNested
        ? { what: 'is indented by blanks', fix: 'Nest the row with `{data-indent=N}`' }
        : notations.find(({ pattern }) => pattern.test(name))
  if (refusal !== undefined) {
    report({
      code: 'PW229',
      span: cell.span,
      message: `The name ${JSON.stringify(written)} ${refusal.what}. ${refusal.fix}.`,
    })
    return undefined
  }
  if (name !== written && !noName.test(name) && !isUnderscored(written, name)) {
    report({
      code: 'PW228',
      span: cell.span,
      message: `The name ${JSON.stringify(written)} is written with Markdown. Assumed: ${JSON.stringify(name)}.`,
    })
    return name
  }
  reportOddName(cell, name, report)
  return written
}

/** The name of a row's cell as `readName` reads it, as written where that is a guess. */
export function nameIn(cell: Cell | undefined): string {
  return cell === undefined ? '' : (readName(cell, true, () => undefined) ?? cell.text)
}

/** `__proto__` is shown in bold, but may well be a name. */
export function isUnderscored(written: string, name: string): boolean {
  return written.replaceAll('_', '') === name.replaceAll('_', '')
}

function reportOddName(cell: Cell, shown: string, report: ReportDiagnostic): void {
  const { text, span } = cell
  const name = JSON.stringify(text)
  if (/[\\`{}]/.test(text))
    report({
      code: 'PW228',
      span,
      message: `The name ${name} contains braces, backticks or a backslash. Kept as written.`,
    })
  else if (/\s/.test(text))
    report({ code: 'PW221', span, message: `The name ${name} contains a blank. Kept as written.` })
  else if (shown !== text)
    report({
      code: 'PW228',
      span,
      message: `The name ${name} is shown as ${JSON.stringify(shown)}, because Markdown formats it. Kept as written.`,
    })
  else if (text.normalize('NFKC') !== text)
    report({
      code: 'PW228',
      span,
      message: `The name ${name} contains full-width or joined letters. Kept as written.`,
    })
  else if (oddSigns.test(text))
    report({
      code: 'PW228',
      span,
      message: `The name ${name} contains characters that names do not have. Kept as written.`,
    })
}
