import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPatches } from '../../../generator/model/patch/read-patches.js'
import { hostileText } from '../../emit/escape/hostile.js'

const head = '- page: openapi/v3/a\n  field: json.x\n  reason: because\n'

function read(text: string) {
  return readPatches({ file: 'patches.yaml', text })
}

/** `CODE line:column message` of each finding. */
function findings(text: string): readonly string[] {
  return read(text).diagnostics.map(
    ({ code, span, message }) => `${code} ${span.line}:${span.column} ${message}`,
  )
}

describe('what a correction states', () => {
  it.each([
    ['text of several lines is lines of a cell', 'set: { description: "a\\nb" }', { description: 'a<br/>b' }],
    [
      'values are kept as written',
      'set: { enum: [01, 1.0, "true", A B] }',
      { enum: [{ value: '01' }, { value: '1.0' }, { value: 'true' }, { value: 'A B' }] },
    ],
    [
      'values with meanings',
      'set: { enum: { A: first, B: } }',
      { enum: [{ value: 'A', meaning: 'first' }, { value: 'B' }] },
    ],
    ['no values', 'set: { enum: [], const: null, default: null }', { enum: [], const: null, default: null }],
    [
      'no marks',
      'set: { encrypted: false, encoded: false, signed: false, tooltip: false }',
      { encrypted: false, encoded: false, signed: false, tooltip: false },
    ],
    ['a constant type', 'set: { type: true }', { type: 'true' }],
  ])('%s', (_, action, facts) => {
    const { patches, diagnostics } = read(`${head}  ${action}\n`)
    expect(diagnostics).toEqual([])
    expect(patches.map(own => own.action)).toEqual([{ kind: 'set', facts }])
  })

  it('the page with and without its ending', () =>
    expect(
      read(`${head}  remove: true\n${head.replace('v3/a', 'v3/a.md')}  remove: true\n`).patches.map(
        ({ page }) => page,
      ),
    ).toEqual(['openapi/v3/a.md', 'openapi/v3/a.md']))

  it.each([
    ['nothing', ''],
    ['comments', '# none yet\n'],
    ['an empty list', '[]'],
  ])('%s is no correction', (_, text) => expect(read(text)).toEqual({ patches: [], diagnostics: [] }))
})

describe('malformed', () => {
  const table: readonly [name: string, text: string, want: readonly string[]][] = [
    ['no YAML', '- page: [', ['PW801 1:']],
    ['no list', 'page: openapi/v3/a\n', ['PW801 1:1 The file must be a list']],
    ['a key twice', `${head}  reason: again\n  remove: true\n`, ['PW801 4:3']],
    ['no map', '- openapi/v3/a\n', ['PW802 1:3 A patch must be a map']],
    [
      'no reason',
      '- page: openapi/v3/a\n  field: json.x\n  remove: true\n',
      ['PW802 1:3 The patch has no `reason`.'],
    ],
    [
      'an empty reason',
      `${head.replace('because', '" "')}  remove: true\n`,
      ['PW802 3:11 `reason` is empty.'],
    ],
    ['no action', head, ['PW802 1:3 A patch has exactly one of']],
    [
      'two actions',
      `${head}  remove: true\n  set: { type: string }\n`,
      ['PW802 1:3 A patch has exactly one of'],
    ],
    [
      'an unknown key',
      `${head}  sett: { type: string }\n`,
      ['PW802 4:3 "sett" is not a key of a patch. Did you mean "set"?'],
    ],
    [
      'an unknown fact',
      `${head}  set: { typ: string }\n`,
      ['PW802 4:10 "typ" is not a key of `set`. Did you mean "type"?'],
    ],
    ['an unknown method', `${head}  method: fetch\n  remove: true\n`, ['PW802 4:11 `method` must be one of']],
    ['an unknown type', `${head}  set: { type: text }\n`, ['PW802 4:16 `type` must be a type of the pages']],
    [
      'an unknown cipher',
      `${head}  set: { encrypted: by-rot13 }\n`,
      ['PW802 4:21 `encrypted` must be `by-rsa-pubkey`'],
    ],
    ['no flag', `${head}  set: { required: yes please }\n`, ['PW802 4:20 `required` must be true or false.']],
    ['a name with a bar', `${head}  set: { name: "a|b" }\n`, ['PW802 4:16 `name` must be']],
    ['a value with a backtick', `${head}  set: { enum: ["a\`b"] }\n`, ['PW802 4:17 `enum` must be']],
    ['a value twice', `${head}  set: { enum: [a, a] }\n`, ['PW802 4:16 `enum` lists a value twice.']],
    ['no values', `${head}  set: { enum: A }\n`, ['PW802 4:16 `enum` must be a list']],
    ['remove: false', `${head}  remove: false\n`, ['PW802 4:11 `remove` can only be true.']],
    ['nothing to set', `${head}  set: {}\n`, ['PW802 4:8 `set` is empty.']],
    ['added without a type', `${head}  add: { required: true }\n`, ['PW802 4:8 `add` must state the type.']],
    [
      'an added name',
      `${head}  add: { type: string, name: y }\n`,
      ['PW802 4:24 "name" is not a key of `add`.'],
    ],
    ['an alias', `${head}  set: { description: *none }\n`, ['PW8']],
  ]
  it.each(table)('%s', (_, text, want) => {
    expect(read(text).patches).toEqual([])
    const found = findings(text)
    expect(found).toHaveLength(want.length)
    want.forEach((start, at) => {
      expect(found[at]?.startsWith(start), found[at]).toBe(true)
    })
  })

  it('hides no other correction', () => {
    const { patches, diagnostics } = read(`${head}  sett: 1\n${head}  remove: true\n- 3\n`)
    expect([patches.length, diagnostics.length]).toEqual([1, 2])
  })

  it('whatever the file holds, there is an answer', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        for (const text of [
          one,
          `${head}  set: { description: ${one}, ${other}: 1 }`,
          `${head}  ${other}: ${one}`,
        ]) {
          const { patches, diagnostics } = read(text)
          expect(patches.length + diagnostics.length).toBeGreaterThanOrEqual(0)
          for (const { span } of diagnostics) expect(Math.min(span.line, span.column)).toBeGreaterThan(0)
        }
      }),
    ))
})
