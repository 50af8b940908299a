import { describe, expect, it } from 'vitest'
import type { PhpArray, PhpEntry, PhpValue } from '../../../generator/parse/sample/php-value.js'
import { readArray as read } from './read-array.js'

function literal(value: string | number | boolean | null): PhpValue {
  return { kind: 'php-literal', value }
}

function source(text: string): PhpValue {
  return { kind: 'php-source', text }
}

function array(entries: readonly PhpEntry[], more: Partial<PhpArray> = {}): PhpArray {
  return { kind: 'php-array', before: '', after: '', entries, endComments: [], ...more }
}

function entry(value: PhpValue, more: Partial<PhpEntry> = {}): PhpEntry {
  return { kind: 'php-entry', value, comments: [], ...more }
}

function named(key: string, value: PhpValue, more: Partial<PhpEntry> = {}): PhpEntry {
  return entry(value, { key: { kind: 'php-literal', value: key }, ...more })
}

describe('the arguments of a call, to be written again', () => {
  const values: readonly [name: string, given: string, want: PhpValue][] = [
    ['single quotes', String.raw`'it\'s \\ \n'`, literal(String.raw`it's \ \n`)],
    ['double quotes', String.raw`"a\tb \$x"`, literal('a\tb $x')],
    ['a text of several lines', "'a\nb'", literal('a\nb')],
    ['a comma and brackets in a text', "'a, [b] => c'", literal('a, [b] => c')],
    ['variables in a text', '"a $x"', source('"a $x"')],
    ['braces around a variable', '"a {$x}"', source('"a {$x}"')],
    ['an integer', '-12', literal(-12)],
    ['a number with a fraction', '1.5', literal(1.5)],
    ['a number that would lose its zero', '1.0', source('1.0')],
    ['a number that would lose digits', '12345678901234567890', source('12345678901234567890')],
    ['a hexadecimal number', '0x1F', source('0x1F')],
    ['true', 'true', literal(true)],
    ['null', 'null', literal(null)],
    ['another spelling of true', 'TRUE', source('TRUE')],
    ['a variable', '$media', source('$media')],
    ['a call with commas', '\\rawurldecode($a, [1, 2])', source('\\rawurldecode($a, [1, 2])')],
    ['a closure', 'fn($a) => [$a, 1]', source('fn($a) => [$a, 1]')],
    ['a concatenation with an array', "[1][0] . 'x'", source("[1][0] . 'x'")],
    ['an empty array', '[]', array([])],
    ['a list', "['a', 2]", array([entry(literal('a')), entry(literal(2))])],
    ['an object', '(object) []', array([], { before: '(object) ' })],
    [
      'encoded JSON',
      "\\json_encode(['a' => 1])",
      array([named('a', literal(1))], { before: '\\json_encode(', after: ')' }),
    ],
    [
      'encoded JSON with flags',
      '\\json_encode([1],JSON_A | JSON_B)',
      array([entry(literal(1))], { before: '\\json_encode(', after: ', JSON_A | JSON_B)' }),
    ],
  ]
  it.each(values)('reads %s', (_, given, want) => {
    expect(read(`['key' => ${given},]`)).toEqual(array([named('key', want)]))
    expect(read(`[ 'key'\n=>\n${given} ]`)).toEqual(array([named('key', want)]))
  })

  const comments: readonly [name: string, given: string, want: PhpArray][] = [
    [
      'at the end of a line',
      "[\n'a' => 1, // one\n]",
      array([named('a', literal(1), { comment: '// one' })]),
    ],
    ['without a comma before', "[\n'a' => 1 # one\n]", array([named('a', literal(1), { comment: '# one' })])],
    ['without blanks', "[\n'a' => $x,//one  \n]", array([named('a', source('$x'), { comment: '//one' })])],
    [
      'above',
      "[\n// one\n/* two */\n'a' => 1]",
      array([named('a', literal(1), { comments: ['// one', '/* two */'] })]),
    ],
    ['behind the bracket', '[ // one\n1]', array([entry(literal(1))], { comment: '// one' })],
    ['before the closing bracket', '[1,\n// one\n]', array([entry(literal(1))], { endComments: ['// one'] })],
    ['within a text', "['// a' => '# b']", array([named('// a', literal('# b'))])],
    ['within an expression', "['a' => f(1, // x\n2)]", array([named('a', source('f(1, // x\n2)'))])],
  ]
  it.each(comments)('keeps a comment %s', (_, given, want) => expect(read(given)).toEqual(want))

  it('keeps an array as written where a comment in it has no place', () =>
    expect(read("['a' => [1 => // x\n2]]")).toEqual(array([named('a', source('[1 => // x\n2]'))])))

  it.each([
    ['no array', "'a'"],
    ['an array without its end', "['a' => 1,"],
    ['a text without its end', "['a' => 'b]"],
    ['a here document', "['a' => <<<X\nb\nX,]"],
    ['a comment between key and value', "['a' => // x\n1]"],
    ['a comment of several lines', '[/* a\n*/ 1]'],
    ['two comments on one line', "['a' => 1 /* x */, // y\n]"],
    ['a backtick', '[`ls`]'],
  ])('does not read %s', (_, given) => expect(read(given)).toBeUndefined())

  it('is bounded in depth and time', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`
    expect(read(nested(200))?.kind).toBe('php-array')
    expect(read(nested(50_000))).toBeUndefined()
    expect(read('['.repeat(50_000))).toBeUndefined()
    // Each mark could begin a comment of its own: a pattern that goes back over them would not end.
    expect(read(`[1, ${'// '.repeat(20_000)}\n/* a\n*/ 2]`)).toBeUndefined()
  })
})
