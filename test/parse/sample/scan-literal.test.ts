import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCalls } from '../../../generator/parse/sample/find-calls.js'
import { createLocator } from '../../../generator/parse/sample/locator.js'
import { readCall } from '../../../generator/parse/sample/read-call.js'
import { readPhp } from '../../../generator/parse/sample/read-php.js'
import { readSpelt } from '../../../generator/parse/sample/read-spelt.js'
import { findSpelling } from '../../../generator/parse/sample/repeat-call.js'
import { scanLiteral } from '../../../generator/parse/sample/scan-literal.js'
import { phpBlock } from './php-block.js'

const members = [
  'kind',
  'raw',
  'value',
  'type',
  'name',
  'what',
  'offset',
  'expr',
  'items',
  'key',
  'byRef',
  'unpack',
  'arguments',
]

/** A node without the members that readers do not use; the text of strings is `raw`. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(([key]) => members.includes(key))
  const own = Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]))
  const loc: unknown = Reflect.get(node, 'loc')
  if (own.kind === 'string') delete own.value
  else delete own.raw
  return { ...own, place: placeOf(loc) }
}

function placeOf(loc: unknown): unknown {
  const offset = (end: 'start' | 'end'): unknown => {
    const place: unknown = typeof loc === 'object' && loc !== null ? Reflect.get(loc, end) : undefined
    return typeof place === 'object' && place !== null ? Reflect.get(place, 'offset') : undefined
  }
  return [offset('start'), offset('end')]
}

/** The items of an array by php-parser, which counts a `;` to the expression before it. */
function parsedItems(code: string): unknown {
  const program = readPhp(`${code};`)
  const [statement] = program.kind === 'php-failure' ? [] : program.children
  const array = statement?.kind === 'expressionstatement' ? statement.expression : undefined
  return array?.kind === 'array' ? array.items.map(plain) : undefined
}

const scalars = [
  ...[
    "'a'",
    "'it\\'s'",
    "'\\\\'",
    "'商户'",
    '"a"',
    '"a\\n"',
    '"$a"',
    '"{$a}"',
    "'a\nb'",
    "'",
    '"',
    "'a",
    "b'a'",
  ],
  ...[
    '0',
    '1',
    '10',
    '1.5',
    '1.0',
    '017',
    '0x1f',
    '1_000',
    '1e3',
    '.5',
    '1.',
    '9007199254740993',
    '-1',
    '- 1',
    '--1',
    '+1',
  ],
  ...['true', 'false', 'null', 'TRUE', 'Null', 'trueish', 'JSON_X', '\\true', 'true::a', 'null()'],
  ...[
    '$a',
    '$a->b',
    '$a[0]',
    '$$a',
    '$\u007ba}',
    '$a()',
    '$商',
    '(object) $a',
    '(int) 1',
    '(array) []',
    '(object)\n[]',
  ],
  ...['new \\stdClass', 'new stdClass()', 'new stdClass(1)', 'new stdClass->a', 'new \\stdClass\\a', 'new A'],
  ...[
    '\\json_encode([])',
    'json_encode([1], JSON_A | JSON_B)',
    'json_encode([1], JSON_A)',
    'json_encode()',
    'json_encode(,)',
  ],
  ...[
    "\\A\\Rsa::encrypt('a', $b)",
    'Rsa::encrypt()',
    'A::b(1)->c',
    'a::b()',
    'A::B()',
    'A::b::c()',
    'A::list([])',
    'List::b()',
  ],
  ...[
    'http_build_query([])',
    'time()',
    'array(1)',
    'function() {}',
    'fn() => 1',
    'A::class',
    'a',
    '&$a',
    '...$a',
    '<<<A\nA',
    '`a`',
  ],
]
const gaps = [
  '',
  ' ',
  '\n',
  '\t',
  ' // a\n',
  '# a\n',
  '#[a]\n',
  ' /* a */ ',
  '/** a */',
  '/* a\n* b **/',
  '// ?> a\n',
  '// a? b\n',
  '//',
  '/*',
  '\u3000',
  '\r\n',
]
const gap = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', ' ', '\n  ') },
  { weight: 1, arbitrary: fc.constantFrom(...gaps) },
)

const literal = fc.letrec<{ value: string; array: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...scalars),
    tie('array'),
    tie('array').map(array => `(object) ${array}`),
    tie('array').map(array => `\\json_encode(${array})`),
  ),
  array: fc
    .tuple(
      fc.array(
        fc.tuple(
          gap,
          fc.option(fc.constantFrom("'k'", '1', '-1', '$k', '"k"', 'true')),
          gap,
          gap,
          tie('value'),
          gap,
        ),
        { maxLength: 3 },
      ),
      fc.constantFrom('', '', ',', ',,', ' ', ' // end\n', '+ 1'),
    )
    .map(([entries, end]) => {
      const written = entries.map(([above, key, before, behind, value, below]) =>
        key === null ? `${above}${value}${below}` : `${above}${key}${before}=>${behind}${value}${below}`,
      )
      return `[${written.join(',')}${end}]`
    }),
}))

test('a value is scanned as php-parser reads it', () => {
  let known = 0
  fc.assert(
    fc.property(literal.value, value => {
      const code = `[${value}]`
      const scanned = scanLiteral(code, 0)
      if (scanned?.kind !== 'array' || scanned.loc.end.offset !== code.length) return
      known += 1
      expect(scanned.items.map(plain)).toEqual(parsedItems(code))
    }),
    { numRuns: 3000 },
  )
  expect(known).toBeGreaterThan(500)
})

const heads = [
  '$instance->v3->pay->',
  "$instance->chain('v3/pay/')->",
  "$instance['/v3/pay']->",
  '$instance->',
  '$instance->list->class->_a_->',
  "$instance->chain('')->",
]
const tails = [
  ...[
    ';',
    ';\nprint_r(json_decode((string) $response->getBody(), true));',
    ';\nprint_r($response->getStatusCode() === 204);',
  ],
  ...[
    ';\nprint_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));',
    '\n->wait();',
    '->wait();',
    '',
    ' ;',
    ';\necho 1;',
  ],
  '\n->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {\n  print_r(json_decode((string) $response->getBody(), true));\n})\n->wait();',
]

test('a call is read without php-parser as with it', () => {
  const calls = fc.tuple(
    fc.constantFrom('', '', '$response = ', '$a = 1;\n', '// a\n'),
    fc.constantFrom(...heads),
    fc.constantFrom('get', 'postAsync', 'delete', 'patchAsync', 'getasync'),
    fc.oneof(literal.array, literal.value, fc.constant('')),
    fc.constantFrom(...tails),
  )
  let known = 0
  fc.assert(
    fc.property(calls, ([variable, head, method, argument, tail]) => {
      const block = phpBlock(`${variable}${head}${method}(${argument})${tail}`)
      const spelt = findSpelling(block.code)
      const locate = createLocator(block)
      const scanned = spelt && readSpelt(spelt, block, locate)
      if (scanned === undefined) return
      known += 1
      const program = readPhp(block.code)
      const [found, second] = program.kind === 'php-failure' ? [] : findCalls(program)
      if (program.kind === 'php-failure' || found === undefined)
        throw new Error(`php-parser finds no call: ${block.code}`)
      expect(second).toBeUndefined()
      expect({ call: scanned.call }).toEqual(readCall(found, spelt, { block, locate, program }))
    }),
    { numRuns: 3000 },
  )
  expect(known).toBeGreaterThan(100)
})
