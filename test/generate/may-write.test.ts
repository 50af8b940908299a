import { describe, expect, it } from 'vitest'
import type { DiagnosticCode } from '../../generator/diagnostics/catalogue.js'
import { diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { lineSpan } from '../../generator/diagnostics/span.js'
import { mayWrite } from '../../generator/generate/may-write.js'

const table: readonly [
  name: string,
  codes: readonly DiagnosticCode[],
  pages: number,
  want: readonly [stops: boolean, keepsGoing: boolean],
][] = [
  ['nothing found', [], 1, [true, true]],
  ['no page read', [], 0, [false, false]],
  ['a warning', ['PW029'], 1, [true, true]],
  ['an error of a page', ['PW106'], 1, [false, true]],
  ['a wrong setting', ['PW022'], 1, [false, false]],
  ['a failing template', ['PW027'], 1, [false, false]],
  ['a failing emitter', ['PW028'], 1, [false, false]],
  ['corrections that cannot be read', ['PW801'], 1, [false, false]],
]

describe('whether files may be written', () => {
  it.each(table)('%s', (_, codes, pages, want) => {
    const diagnostics = codes.map(code =>
      diagnostic({ code, message: '', file: 'a.md', span: lineSpan(1, 1, 0) }),
    )
    expect([false, true].map(keepGoing => mayWrite({ diagnostics, pages, keepGoing }))).toEqual(want)
  })
})
