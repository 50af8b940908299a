import { describe, expect, it } from 'vitest'
import { readPatches } from '../../../generator/model/patch/read-patches.js'

/** The facts that `set` states, or the finding. */
function set(text: string): unknown {
  const head = '- page: openapi/v3/a\n  field: json.x\n  reason: because\n'
  const { patches, diagnostics } = readPatches({ file: 'patches.yaml', text: `${head}  set: { ${text} }\n` })
  const [action] = patches.map(own => own.action)
  return action?.kind === 'set' ? action.facts : diagnostics.map(({ code, message }) => `${code} ${message}`)
}

const sound: readonly (readonly [fact: string, values: readonly string[]])[] = [
  [
    'type',
    ['string', 'integer', 'number', 'boolean', 'object']
      .flatMap(type => [type, `"${type}[]"`])
      .concat('true'),
  ],
  ['encrypted', ['by-rsa-pubkey', 'by-aes-gcm', 'by-aes-ecb']],
  ['encoded', ['by-json_encode', 'by-urlencode']],
  ['signed', ['by-rsa-privatekey']],
  ['name', ['a', 'a-b', 'a.b', 'id_$n', '支付', '"a,b"']],
  ['tooltip', ['word', 'two words', '"a\'b"', '"`a`"']],
  ['const', ['A', '01', '1.0', '"a|b"', '"{a}"', '"true"', 'true']],
  ['default', ['A', '01', '1.0', '"a|b"', '"{a}"']],
]

const refused: readonly (readonly [fact: string, values: readonly string[]])[] = [
  [
    'type',
    [
      '"false"',
      'strings',
      'astring',
      '"object[][]"',
      '"[]"',
      '"true[]"',
      'xtrue',
      'truex',
      '"string "',
      'array',
      '{}',
      '[]',
    ],
  ],
  ['encrypted', ['by-rsa', 'true', 'by-json_encode', '{}']],
  ['encoded', ['json_encode', 'by-rsa-pubkey', '"null"']],
  ['signed', ['by-rsa-pubkey', 'true']],
  ['name', ['"a b"', '"a|b"', '"{a"', '"a}"', '"`a"', '""', '"a\\tb"', '{}']],
  ['tooltip', ['"a\\"b"', '"{"', '"}"', '"a|"', '"a\\nb"', '"a\\rb"', '""', '[a]']],
  ['const', ['"`a"', '"a`"', '"a\\nb"', '"a\\rb"', '""', '[a]']],
  ['default', ['"`a"', '"a\\nb"', '""', '{ a: b }']],
  ['required', ['"true"', '1', 'null', '{}']],
  ['enum', ['A', '["`"]', '["a\\nb"]', '["a\\rb"]', '[""]', '[[a]]', '[A, B, A]', '{ A: [x] }', 'null']],
  ['description', ['null', '[a]', '{ a: b }']],
]

const plain = (value: string): string => (value.startsWith('"') ? String(JSON.parse(value)) : value)

describe('a fact of a correction', () => {
  it.each(sound.flatMap(([fact, values]) => values.map(value => [fact, value] as const)))(
    '%s: %s',
    (fact, value) => expect(set(`${fact}: ${value}`)).toEqual({ [fact]: plain(value) }),
  )

  it.each(refused.flatMap(([fact, values]) => values.map(value => [fact, value] as const)))(
    'is not %s: %s',
    (fact, value) => expect(set(`${fact}: ${value}`)).toEqual([expect.stringMatching(/^PW802 /)]),
  )

  it.each(['encrypted', 'encoded', 'signed', 'tooltip'])('%s: false takes it away, null does not', fact => {
    expect(set(`${fact}: false`)).toEqual({ [fact]: false })
    expect(set(`${fact}: null`)).toEqual([expect.stringMatching(/^PW802 /)])
  })

  it.each(['const', 'default'])('%s: null takes it away, false is a value', fact => {
    expect(set(`${fact}: null`)).toEqual({ [fact]: null })
    expect(set(`${fact}:`)).toEqual({ [fact]: null })
    expect(set(`${fact}: false`)).toEqual({ [fact]: 'false' })
  })

  it.each<readonly [string, unknown]>([
    ['required: true', { required: true }],
    ['required: false', { required: false }],
    ['description: "  a\\r\\n  b \\n c  "', { description: 'a<br/>b<br/>c' }],
    ['description: ""', { description: '' }],
    ['description: 5', { description: '5' }],
    [
      'enum: { A: "  one\\n two ", B: null, C: 5, D: }',
      {
        enum: [
          { value: 'A', meaning: 'one two' },
          { value: 'B' },
          { value: 'C', meaning: '5' },
          { value: 'D' },
        ],
      },
    ],
  ])('%s', (text, want) => expect(set(text)).toEqual(want))

  it('says what it must be', () => {
    expect(set('encoded: x')).toEqual(['PW802 `encoded` must be `by-json_encode`, `by-urlencode` or false.'])
    expect(set('name: "a b"')).toEqual([
      'PW802 `name` must be a name without blanks, braces, bars and backticks, but is "a b".',
    ])
    expect(set('required: 1, type: x')).toHaveLength(2)
  })
})
