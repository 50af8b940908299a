import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSpelling } from '../../../generator/parse/sample/repeat-call.js'

/** The spelling as one expression over the whole block. */
const whole =
  /^(\$response = )?\$instance(?:((?:->[A-Za-z_]\w*)+?)|->chain\('([^'\\\n]*)'\)|\['([^'\\\n]*)'\])->((?:get|post|put|patch|delete|head|options)(?:Async)?)\(/gm

function naive(code: string): readonly unknown[] | undefined {
  const [found, second] = [...code.matchAll(whole)]
  if (found === undefined || second !== undefined) return undefined
  const [text, variable = '', chain, declared, property = '', name = ''] = found
  const style = chain !== undefined ? 'chain' : declared !== undefined ? 'declaration' : 'property'
  const receiver = chain?.slice(2) ?? declared ?? property
  const method = name.replace('Async', '')
  return [
    ...[style, receiver, method, name.endsWith('Async'), variable !== '', found.index + variable.length],
    ...[found.index + text.length, code.slice(0, found.index)],
  ]
}

function found(code: string): readonly unknown[] | undefined {
  const spelt = findSpelling(code)
  if (spelt === undefined) return undefined
  const { style, receiver, method, async, assigns, start, at, prelude } = spelt
  return [style, receiver, method, async, assigns, start, at, prelude]
}

const pieces = [
  ...[
    '$instance',
    '$response = ',
    '->v3',
    '->get',
    '->postAsync',
    '->GET',
    '->getasync',
    '->chain',
    "->chain('v3/pay')",
  ],
  ...[
    "['v3/pay']",
    "('')",
    "['']",
    '(',
    '(',
    ')',
    ';',
    '\n',
    '\n',
    ' ',
    '->',
    "'",
    '// a',
    '->_a_',
    '->getX',
    'x',
  ],
]

test('a call is found as one expression finds it', () => {
  const code = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(parts => parts.join(''))
  const call = fc
    .tuple(
      fc.constantFrom('', '$response = ', ' ', '$a = 1;\n'),
      fc.constantFrom('->v3->pay', "->chain('v3/pay')", "['v3/pay']", '->get', '', '->chain'),
      fc.constantFrom('->get(', '->postAsync(', '->getasync(', '->get->post(', '->head (', '->v3('),
    )
    .map(([before, path, method]) => `${before}$instance${path}${method}`)
  fc.assert(
    fc.property(
      fc.oneof(
        code,
        call,
        fc.tuple(call, code, call).map(parts => parts.join('\n')),
      ),
      text => {
        expect(found(text)).toEqual(naive(text))
      },
    ),
    { numRuns: 5000 },
  )
})
