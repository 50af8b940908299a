import { describe, expect, it } from 'vitest'
import { checkSamples } from '../../../../generator/model/checks/samples/check-samples.js'
import { exampleOf } from '../../../../generator/model/from-page/example-of.js'
import { payloadIsBareArray } from '../../../../generator/model/from-page/sample-values.js'
import type {
  Operation,
  Parameter,
  RequestBody,
  Response,
  RootRow,
} from '../../../../generator/model/model.js'
import type { Property, Schema, StringContent } from '../../../../generator/model/schema.js'
import { parseSampleBlocks } from '../../../../generator/parse/sample/parse-sample-blocks.js'
import { array, grouped, object, span } from '../../../emit/sdk/fixtures.js'
import { phpBlock } from '../../../parse/sample/php-block.js'
import { plain } from '../../../parse/sample/plain.js'

const FILE = 'openapi/v3/library/loans.md'

const text: Schema = { kind: 'string', span }
const integer: Schema = { kind: 'integer', span }
const flag: Schema = { kind: 'boolean', span }

function property(name: string, schema: Schema, required = true): Property {
  return { kind: 'property', name, required, schema, description: '', span }
}

function values(...given: string[]): Schema {
  return { kind: 'string', enum: given.map(value => ({ kind: 'enum-value', value, span })), span }
}

function jsonContent(schema: Schema): Schema {
  const content: StringContent = {
    kind: 'string-content',
    encoding: 'json',
    mediaType: 'application/json',
    schema,
    span,
  }
  return { kind: 'string', content, span }
}

function root(name: string, required = true): RootRow {
  return { kind: 'root-row', name, required, description: '', span }
}

function parameter(where: Parameter['in'], name: string, schema: Schema = text): Parameter {
  return { kind: 'parameter', in: where, name, required: true, schema, description: '', span }
}

const exactlyOne = grouped('exactly-one', 'g', property('a', text), property('b', text))
const atLeastOne = grouped('at-least-one', 'g', property('a', text), property('b', text))

const empty: Response = { kind: 'empty', status: 204, description: '', span }
const answer: Response = {
  kind: 'object',
  status: 200,
  mediaType: 'application/json',
  schema: object(property('loan_id', text)),
  span,
}

function operation(given: Partial<Operation> = {}): Operation {
  return {
    kind: 'operation',
    id: 'v3/library/loans#post',
    file: FILE,
    page: 'v3/library/loans',
    protocol: 'v3',
    title: '',
    description: '',
    badges: [],
    notes: [],
    links: [],
    tags: [],
    modes: [],
    method: 'post',
    path: '/v3/library/loans',
    options: { kind: 'call-options' },
    parameters: [],
    response: answer,
    examples: [],
    roots: [],
    span,
    ...given,
  }
}

function body(kind: 'json' | 'xml', ...properties: Property[]): Partial<Operation> {
  const requestBody: RequestBody = {
    kind,
    required: true,
    description: '',
    schema: object(...properties),
    span,
  }
  return { requestBody, roots: [root(kind)] }
}

const LABELS: readonly (readonly [string, string, string, string])[] = [
  ['异步纯链式', '', '$instance->v3->library->loans', 'Async'],
  ['异步声明式', '', "$instance->chain('v3/library/loans')", 'Async'],
  ['异步属性式', '', "$instance['v3/library/loans']", 'Async'],
  ['同步纯链式', '$response = ', '$instance->v3->library->loans', ''],
  ['同步声明式', '$response = ', "$instance->chain('v3/library/loans')", ''],
  ['同步属性式', '$response = ', "$instance['v3/library/loans']", ''],
]

const READS = 'json_decode((string) $response->getBody());'

/** The six blocks of a page, changed by `edit`. */
function six(args: string, after = READS, edit = (code: string, _label: string) => code) {
  const blocks = LABELS.map(([label, before, receiver, async], at) =>
    phpBlock(edit(`${before}${receiver}->post${async}(${args});\n${after}`, label), label, at * 100 + 1),
  )
  return parseSampleBlocks(blocks, FILE).calls
}

function found(given: Operation, calls = six('[]')): readonly string[] {
  return checkSamples(given, calls).map(({ code, message }) => `${code} ${message}`)
}

function codes(given: Operation, calls: ReturnType<typeof six>): readonly string[] {
  return checkSamples(given, calls).map(({ code }) => code)
}

describe('arguments against rows', () => {
  const schemas: readonly (readonly [string, readonly Property[], string, readonly string[]])[] = [
    ['all is well', [property('a', text), property('b', array(integer))], "'a' => 'x', 'b' => [1]", []],
    ['a key without a row', [property('loan_id', text, false)], "'loan_idd' => 'x'", ['PW420', 'PW422']],
    ['a required row is not shown', [property('a', text)], '', ['PW421']],
    ['an optional row is not shown', [property('a', text, false)], '', ['PW422']],
    ['an open object has any members', [property('a', object())], "'a' => ['b' => 1]", []],
    [
      'a list for an object',
      [property('a', object(property('b', text)))],
      "'a' => [['b' => 'x']]",
      ['PW424'],
    ],
    [
      'an object for a list',
      [property('a', array(object(property('b', text))))],
      "'a' => ['b' => 'x']",
      ['PW424'],
    ],
    ['an object for a string', [property('a', text)], "'a' => ['b' => 'x']", ['PW424']],
    ['a word for a number', [property('a', integer)], "'a' => 'CNY'", ['PW424']],
    ['a fraction for an integer', [property('a', integer)], "'a' => 1.5", ['PW424']],
    ['a number in quotes', [property('a', integer)], "'a' => '12'", ['PW425']],
    ['a large number', [property('a', integer)], "'a' => 12345678901234567890", ['PW425']],
    ['a number without quotes', [property('a', text)], "'a' => 12", ['PW425']],
    ['a word for a flag', [property('a', flag)], "'a' => 'maybe'", ['PW424']],
    ['a value left open', [property('a', integer), property('b', values('X'))], "'a' => '', 'b' => ''", []],
    ['a computed value', [property('a', integer), property('b', array(text))], "'a' => now(), 'b' => $b", []],
    ['outside the values', [property('a', values('X', 'Y'))], "'a' => 'Z'", ['PW426']],
    ['outside the values of items', [property('a', array(values('X')))], "'a' => ['X', 'Z']", ['PW426']],
    ['not the constant', [property('a', { kind: 'boolean', const: true, span })], "'a' => false", ['PW426']],
    ['a key twice', [property('a', text)], "'a' => 'x', 'a' => 'y'", ['PW418']],
    ['one of two', exactlyOne, "'b' => 'x'", []],
    ['none of two', exactlyOne, "'c' => 'x'", ['PW420', 'PW440']],
    ['both of two', exactlyOne, "'a' => 'x', 'b' => 'y'", ['PW440']],
    ['both of at least one', atLeastOne, "'a' => 'x', 'b' => 'y'", []],
    ['none of at least one', [...atLeastOne, property('c', text)], "'c' => 'x'", ['PW440']],
    [
      'none of two in an item',
      [property('l', array(object(...exactlyOne)))],
      "'l' => [['a' => 'x'], []]",
      ['PW440'],
    ],
    ['enough elements', [property('l', array(text, { minItems: 1, maxItems: 2 }))], "'l' => ['x', 'y']", []],
    ['too many elements', [property('l', array(text, { maxItems: 1 }))], "'l' => ['x', 'y']", ['PW426']],
    ['too few elements', [property('l', array(text, { minItems: 2 }))], "'l' => ['x']", ['PW426']],
    ['a list left open', [property('l', array(text, { minItems: 2 }))], "'l' => []", []],
    [
      'a key per index',
      [property('a_$n', text), property('a_$n_$m', text)],
      "'a_0' => 'x', 'a_0_1' => 'y'",
      [],
    ],
    [
      'content of a string',
      [property('a', jsonContent(object(property('b', integer))))],
      "'a' => \\json_encode(['b' => '1', 'c' => 2])",
      ['PW425', 'PW420'],
    ],
    [
      'a bare list as content',
      [property('a', jsonContent(array(object(property('b', text)))))],
      "'a' => json_encode([['b' => 'x']])",
      [],
    ],
    [
      'content that is not encoded',
      [property('a', jsonContent(object(property('b', text))))],
      "'a' => ['b' => 'x']",
      ['PW424'],
    ],
    [
      'one of several shapes',
      [
        property('a', {
          kind: 'one-of',
          alternatives: [text, object(property('b', text))].map(schema => ({
            kind: 'alternative',
            description: '',
            schema,
            span,
          })),
          span,
        }),
      ],
      "'a' => ['b' => 'x']",
      [],
    ],
  ]
  it.each(schemas)('%s', (_, properties, inside, want) => {
    expect(codes(operation(body('json', ...properties)), six(`['json' => [${inside}]]`))).toEqual(want)
  })

  it('quotes mean nothing where everything is text', () => {
    const given = operation({ ...body('xml', property('a', integer), property('b', text)) })
    expect(found(given, six("['xml' => ['a' => '12', 'b' => 12]]"))).toEqual([])
  })

  it('asks whether a near name was meant', () => {
    const given = operation(body('json', property('out_trade_no', text)))
    expect(found(given, six("['json' => ['out_trade_on' => 'x']]"))[0]).toContain(
      'Did you mean "out_trade_no"?',
    )
  })

  it.each([
    ['unknown argument', {}, "['jsn' => []]", ['PW423']],
    ['arguments of the PHP client', {}, "['sink' => './f', 'handler' => $h, 'debug' => true]", []],
    ['a required root row', { roots: [root('security')] }, '[]', ['PW421']],
    [
      'header names in another case',
      { roots: [root('headers')], parameters: [parameter('header', 'X-Id')] },
      "['headers' => ['x-id' => 'a']]",
      [],
    ],
    [
      'query',
      { roots: [root('query')], parameters: [parameter('query', 'limit', integer)] },
      "['query' => ['limit' => 'a', 'of' => 1]]",
      ['PW424', 'PW420'],
    ],
    [
      'another host',
      { roots: [root('base_uri')], options: { kind: 'call-options', baseUri: 'https://a.example/' } },
      "['base_uri' => 'https://b.example/']",
      ['PW426'],
    ],
    [
      'the type of a form',
      {
        roots: [root('body')],
        requestBody: { kind: 'multipart', required: true, description: '', parts: [], span },
      },
      "['body' => $m->getStream(), 'headers' => ['Content-Type' => $m->getContentType()]]",
      [],
    ],
  ] as readonly (readonly [string, Partial<Operation>, string, readonly string[]])[])(
    '%s',
    (_, given, args, want) => {
      expect(codes(operation(given), six(args))).toEqual(want)
    },
  )
})

describe('the six forms', () => {
  it.each([
    ['all is well', operation(), six('[]'), []],
    ['another path', operation({ page: 'v3/library/loan' }), six('[]'), Array(6).fill('PW410')],
    ['another method', operation({ method: 'get' }), six('[]'), Array(6).fill('PW411')],
    [
      'a wrong label',
      operation(),
      six('[]', READS, (code, label) =>
        label === '同步声明式' ? code.replace("chain('v3/library/loans')", 'v3->library->loans') : code,
      ),
      ['PW412'],
    ],
    [
      'other arguments',
      operation(body('json')),
      six("['json' => []]", READS, (code, label) =>
        label === '同步声明式' ? code.replace('[]', "['a' => 1]") : code,
      ),
      ['PW413'],
    ],
    ['missing forms', operation(), six('[]').slice(1), ['PW414']],
    ['a label twice', operation(), [...six('[]'), ...six('[]').slice(0, 1)], ['PW415']],
    [
      'another answer',
      operation(),
      six('[]', READS, (code, label) => (label === '同步声明式' ? code.replace(READS, '') : code)),
      ['PW416'],
    ],
    ['a body that is not there', operation({ response: empty }), six('[]'), ['PW417']],
    [
      'a body that is not read',
      operation(),
      six('[]', 'assert($response->getStatusCode() === 204);'),
      ['PW417'],
    ],
    ['no body', operation({ response: empty }), six('[]', 'assert($response->getStatusCode() === 204);'), []],
  ])('%s', (_, given, calls, want) => {
    expect(codes(given, calls)).toEqual(want)
  })
})

describe('scenes', () => {
  const given = operation(body('json', property('a', text), property('b', object(property('c', text)))))
  const table: readonly (readonly [name: string, code: string, want: readonly string[], of?: Operation])[] = [
    ['show a part', "'a' => 'x',", []],
    ['are checked below the top', "'b' => ['d' => 'x'],", ['PW420', 'PW421']],
    [
      'show no member of a group',
      "'a' => 'x',",
      [],
      operation(
        body(
          'json',
          property('a', text),
          ...grouped('exactly-one', 'g', property('x', text), property('y', text)),
        ),
      ),
    ],
    [
      'show one member of a group',
      "'y' => 'x',",
      [],
      operation(body('json', ...exactlyOne.map(own => ({ ...own, name: own.name === 'a' ? 'x' : 'y' })))),
    ],
    [
      'show two members of a group',
      "'a' => 'x', 'b' => 'y',",
      ['PW440'],
      operation(body('json', ...exactlyOne)),
    ],
  ]
  it.each(table.map(([name, code, want, of = given]) => [name, code, want, of] as const))(
    '%s',
    (_, code, want, own) => {
      const { scenes } = parseSampleBlocks([phpBlock(code, '1000')], FILE)
      const codesOfScene = checkSamples(own, [], scenes).map(({ code: id }) => id)
      expect(codesOfScene.filter(id => id !== 'PW414')).toEqual(want)
    },
  )
})

describe('payloadIsBareArray', () => {
  it.each([
    ['a list of objects', "\\json_encode([['b' => 1]])", true],
    ['a list of scalars', "json_encode(['x'])", true],
    ['an object', "json_encode(['b' => 1])", false],
    ['an empty list says nothing', 'json_encode([])', undefined],
    ['a JSON text', `'[{"b":1}]'`, true],
    ['a word', `'b'`, undefined],
    ['computed', '$b', undefined],
  ])('%s', (_, value, want) => {
    const [call] = six(`['json' => ['a' => ${value}]]`)
    expect(call && payloadIsBareArray(call, ['json', 'a'])).toBe(want)
    expect(call && payloadIsBareArray(call, ['json', 'z'])).toBeUndefined()
  })
})

describe('exampleOf', () => {
  it('keeps the last of two values of a key', () => {
    const [call] = six("['json' => ['a' => 1, 'b' => 2, 'a' => 3]]")
    const example = call && exampleOf(call)
    expect(example).toMatchObject({ kind: 'example', name: 'default' })
    expect(example && plain(example.value)).toEqual({ json: { a: 3, b: 2 } })
    expect(example?.value.entries).toHaveLength(1)
  })
})
