import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import type { RawBody, RawRequest } from '../../../templates/runtime/local/check/raw-request.js'
import type {
  OperationModel,
  ParameterModel,
  PropertyModel,
  SchemaModel,
  StringModel,
} from '../../../templates/runtime/local/model/page-model.js'
import { openSealed, sealed } from './raw-example.js'

const text: StringModel = { kind: 'string' }
const encryption = { algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' } as const

/** A row; `!` behind its name makes it required. */
function row(name: string, schema: SchemaModel, more: Partial<PropertyModel> = {}): PropertyModel {
  const required = name.endsWith('!')
  return { name: name.replace(/!$/, ''), required, schema, description: '', ...more }
}

function object(...properties: readonly PropertyModel[]): SchemaModel {
  return { kind: 'object', properties }
}

function json(schema: SchemaModel): StringModel {
  return { kind: 'string', content: { encoding: 'json', mediaType: 'application/json', schema } }
}

function parameter(place: ParameterModel['in'], name: string, schema: SchemaModel): ParameterModel {
  return { in: place, ...row(name, schema) }
}

const operation: OperationModel = {
  kind: 'operation',
  id: 'v3/things#post',
  page: 'v3/things',
  protocol: 'v3',
  title: '',
  description: '',
  method: 'post',
  path: '/v3/things',
  tags: [],
  options: {},
  parameters: [],
  response: { kind: 'empty', status: 204 },
  errors: [],
  notices: [],
}

const empty: RawRequest = { path: {}, query: '', headers: {}, body: { kind: 'none' } }

function taking(schema: SchemaModel, required = true): OperationModel {
  return { ...operation, requestBody: { kind: 'json', required, schema } }
}

const v2 = (...rows: readonly PropertyModel[]): OperationModel => ({
  ...operation,
  protocol: 'v2',
  requestBody: { kind: 'xml', required: true, schema: object(...rows) },
})

function bodyOf(value: unknown): RawBody {
  return { kind: 'json', text: JSON.stringify(value) }
}

function xmlOf(fields: Readonly<Record<string, string>>): RawBody {
  return { kind: 'xml', fields: new Map(Object.entries(fields)) }
}

/** The problems of a request as `location/field issue`, then its warnings with `?`. */
function told(given: OperationModel, raw: Partial<RawRequest>): readonly string[] {
  const { problems, warnings } = checkRequest(given, { ...empty, ...raw }, openSealed)
  const line = ({ location, field, issue }: (typeof problems)[number]) => `${location}${field} ${issue}`
  return [...problems.map(line), ...warnings.map(each => `? ${line(each)}`)]
}

const amount = taking(object(row('amount!', object(row('total!', { kind: 'integer', minimum: 1 })))))
const oneOfTwo = taking(
  object(
    row('a', text, { choice: { rule: 'exactly-one', group: 'g' } }),
    row('b', text, { choice: { rule: 'exactly-one', group: 'g' } }),
  ),
)

describe('of a JSON body it says', () => {
  it.each<[name: string, given: OperationModel, body: unknown, want: readonly string[]]>([
    ['nothing', amount, { amount: { total: 1 } }, []],
    ['what is missing', amount, {}, ['body/amount value is required']],
    ['what is missing inside', amount, { amount: {} }, ['body/amount/total value is required']],
    ['that null is missing', amount, { amount: null }, ['body/amount value is required']],
    [
      'that a text is no integer',
      amount,
      { amount: { total: '1' } },
      ['body/amount/total must be an integer'],
    ],
    [
      'that a fraction is no integer',
      amount,
      { amount: { total: 1.5 } },
      ['body/amount/total must be an integer'],
    ],
    [
      'that a number is too small',
      amount,
      { amount: { total: 0 } },
      ['body/amount/total must be at least 1'],
    ],
    ['that a list is no object', amount, { amount: [] }, ['body/amount must be an object']],
    ['that the body is no object', amount, [], ['body must be an object']],
    [
      'which digits a number loses',
      taking(object(row('n', { kind: 'integer' }))),
      { n: 2 ** 60 },
      ['? body/n is beyond 2^53: its last digits are lost here'],
    ],
    [
      'nothing of fractions where they are taken',
      taking(object(row('n', { kind: 'number', fractions: true }))),
      { n: 1.5 },
      [],
    ],
    [
      'that a required text is empty',
      taking(object(row('a!', text))),
      { a: '' },
      ['body/a must not be empty'],
    ],
    ['nothing of an optional text that is empty', taking(object(row('a', text))), { a: '' }, []],
    ['that a number is no text', taking(object(row('a', text))), { a: 1 }, ['body/a must be a string']],
    [
      'the length in characters, not in units',
      taking(object(row('a', { ...text, maxLength: 2 }))),
      { a: '咖啡😀' },
      ['body/a has 3 characters, more than 2'],
    ],
    [
      'which values are allowed',
      taking(object(row('a', { ...text, enum: [{ value: 'X' }, { value: 'Y' }] }))),
      { a: 'x' },
      ['body/a must be one of X, Y'],
    ],
    [
      'which value is the only one',
      taking(object(row('a', { ...text, const: 'X' }))),
      { a: '' },
      ['body/a must be X'],
    ],
    [
      'that a text is no truth',
      taking(object(row('a', { kind: 'boolean' }))),
      { a: 'true' },
      ['body/a must be true or false'],
    ],
    [
      'how many items are missing',
      taking(object(row('a', { kind: 'array', items: text, minItems: 2 }))),
      { a: ['1'] },
      ['body/a has 1 items, fewer than 2'],
    ],
    [
      'which item is wrong',
      taking(object(row('a', { kind: 'array', items: text }))),
      { a: ['1', 2] },
      ['body/a/1 must be a string'],
    ],
    [
      'names with slashes as pointers have them',
      taking(object(row('a/b~', text))),
      { 'a/b~': 1 },
      ['body/a~1b~0 must be a string'],
    ],
    ['nothing of an object without rows', taking(object()), { a: 1 }, []],
    [
      'what is unknown beside what is known',
      taking(object(row('b', text))),
      { a: 1 },
      ['? body/a is not in the tables of the operation'],
    ],
    ['that one of a group is missing', oneOfTwo, {}, ['body/a one of a, b is required']],
    [
      'that one of a group is too many',
      oneOfTwo,
      { a: '1', b: '2' },
      ['body/b only one of a, b may be given'],
    ],
    ['nothing of a key with an index', taking(object(row('a_$n!', text))), { a_0: '1', a_17: '2' }, []],
    [
      'that a key has no index',
      taking(object(row('a_$n', text))),
      { a_x: '1' },
      ['? body/a_x is not in the tables of the operation'],
    ],
    ['nothing of a name of Object', taking(object(row('constructor', text))), {}, []],
    [
      'what the nearest of two shapes lacks',
      taking(
        object(
          row('a', {
            kind: 'one-of',
            alternatives: [
              { description: '', schema: object(row('x!', text), row('z!', text)) },
              { description: '', schema: object(row('y!', text)) },
            ],
          }),
        ),
      ),
      { a: { x: '1' } },
      ['body/a/z value is required'],
    ],
  ])('%s', (_, given, body, want) => {
    expect(told(given, { body: bodyOf(body) })).toEqual(want)
  })

  it.each<[name: string, given: OperationModel, body: RawBody, want: readonly string[]]>([
    [
      'that it is missing, by the fields that it lacks',
      amount,
      { kind: 'none' },
      ['body/amount value is required'],
    ],
    ['nothing where none is needed', taking(object(row('a!', text)), false), { kind: 'none' }, []],
    ['that it is no JSON', amount, { kind: 'json', text: '{' }, ['body must be JSON']],
    ['that XML is no JSON', amount, xmlOf({ amount: '1' }), ['body must be JSON']],
    ['that JSON is no XML', v2(row('a!', text)), bodyOf({}), ['body must be XML']],
    ['that there should be none', operation, bodyOf({}), ['? body is there, and the operation takes none']],
  ])('%s', (_, given, body, want) => {
    expect(told(given, { body })).toEqual(want)
  })
})

describe('of texts it reads', () => {
  it.each<[name: string, given: OperationModel, raw: Partial<RawRequest>, want: object]>([
    [
      'numbers and truths of a query',
      {
        ...operation,
        parameters: [
          parameter('query', 'n', { kind: 'integer' }),
          parameter('query', 't', { kind: 'boolean' }),
        ],
      },
      { query: 'n=7&t=true' },
      { query: { n: 7, t: true } },
    ],
    [
      'a list of a query',
      { ...operation, parameters: [parameter('query', 'a', { kind: 'array', items: text })] },
      { query: 'a=1&a=2' },
      { query: { a: ['1', '2'] } },
    ],
    [
      'content of a query',
      { ...operation, parameters: [parameter('query', 'a', json(object(row('b', text))))] },
      { query: `a=${encodeURIComponent('{"b":"值"}')}` },
      { query: { a: { b: '值' } } },
    ],
    [
      'numbers of a path as they came',
      { ...operation, parameters: [parameter('path', 'id!', { kind: 'integer' })] },
      { path: { id: '007' } },
      { path: { id: '007' } },
    ],
    [
      'an encrypted field',
      taking(object(row('a', { ...text, encryption, maxLength: 3 }))),
      { body: bodyOf({ a: sealed('陈小舟') }) },
      { body: { a: '陈小舟' } },
    ],
    [
      'content inside of content',
      taking(object(row('a', json(object(row('b', json({ kind: 'array', items: text }))))))),
      { body: bodyOf({ a: '{"b":"[\\"x\\"]"}' }) },
      { body: { a: { b: ['x'] } } },
    ],
    [
      'fields of v2 as texts',
      v2(
        row('total_fee!', { kind: 'integer' }),
        row('detail', json(object(row('price', { kind: 'integer' })))),
      ),
      { body: xmlOf({ total_fee: '01', detail: '{"price":1}', sign: 'X', attach: '' }) },
      { body: { total_fee: '01', detail: { price: 1 }, sign: 'X' } },
    ],
    [
      'the query of a link of v2 as texts',
      { ...operation, protocol: 'v2', parameters: [parameter('query', 'plan_id!', { kind: 'integer' })] },
      { query: 'plan_id=12&sign=X' },
      { query: { plan_id: '12', sign: 'X' } },
    ],
  ])('%s', (_, given, raw, want) => {
    expect(told(given, raw)).toEqual([])
    expect(checkRequest(given, { ...empty, ...raw }, openSealed).values).toMatchObject(want)
  })

  it.each<[name: string, given: OperationModel, raw: Partial<RawRequest>, want: readonly string[]]>([
    [
      'no word as a number',
      { ...operation, parameters: [parameter('query', 'n', { kind: 'integer' })] },
      { query: 'n=1e3' },
      ['query/n must be an integer'],
    ],
    [
      'one value twice',
      { ...operation, parameters: [parameter('query', 'n', text)] },
      { query: 'n=1&n=2' },
      ['query/n is given more than once'],
    ],
    [
      'a number of a path that is none',
      { ...operation, parameters: [parameter('path', 'id!', { kind: 'integer' })] },
      { path: { id: 'x' } },
      ['path/id must be an integer'],
    ],
    [
      'a header that is missing',
      { ...operation, parameters: [parameter('header', 'Idempotency-Key!', text)] },
      {},
      ['header/Idempotency-Key value is required'],
    ],
    [
      'nothing of a header in another case',
      { ...operation, parameters: [parameter('header', 'Idempotency-Key!', text)] },
      { headers: { 'idempotency-key': 'x', other: 'y' } },
      [],
    ],
    [
      'v2: an empty text as missing',
      v2(row('a!', text)),
      { body: xmlOf({ a: '' }) },
      ['body/a value is required'],
    ],
    [
      'v2: what is unknown',
      v2(row('a', text)),
      { body: xmlOf({ b: '1', nonce_str: 'n', sign_type: 'MD5' }) },
      ['? body/b is not in the tables of the operation'],
    ],
    [
      'v2: nothing of a whole number written as a fraction',
      v2(row('a', { kind: 'integer' })),
      { body: xmlOf({ a: '1.0' }) },
      [],
    ],
    [
      'plaintext in the place of ciphertext',
      taking(object(row('a', { ...text, encryption }))),
      { body: bodyOf({ a: '陈小舟' }) },
      ['body/a cannot be decrypted: encrypt it with the key that Wechatpay-Serial names'],
    ],
    [
      'content that is no JSON',
      taking(object(row('a', json(object())))),
      { body: bodyOf({ a: "{'a':1}" }) },
      ['body/a must be JSON text'],
    ],
  ])('%s', (_, given, raw, want) => {
    expect(told(given, raw)).toEqual(want)
  })
})

describe('what it tells of values', () => {
  const secret = taking(
    object(row('a', { ...text, encryption, maxLength: 2 }), row('b', { ...text, maxLength: 2 })),
  )
  const problemsOf = (given: OperationModel, body: unknown) =>
    checkRequest(given, { ...empty, body: bodyOf(body) }, openSealed).problems

  it('holds none of an encrypted field, in ciphertext or plaintext', () => {
    expect(JSON.stringify(problemsOf(secret, { a: sealed('陈小舟') }))).not.toMatch(/陈|"value"/)
    expect(JSON.stringify(problemsOf(secret, { a: '13900000042' }))).not.toMatch(/139|"value"/)
  })

  it('holds the others, long ones cut', () => {
    expect(problemsOf(secret, { b: 'abc' })[0]?.value).toBe('abc')
    expect(problemsOf(secret, { b: 'x'.repeat(1000) })[0]?.value).toBe(`${'x'.repeat(64)}…`)
  })

  it('ends after a hundred problems', () => {
    const list = taking(object(row('a', { kind: 'array', items: text })))
    expect(problemsOf(list, { a: Array(5000).fill(1) })).toHaveLength(100)
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1]))
    const { warnings } = checkRequest(secret, { ...empty, body: bodyOf(many) }, openSealed)
    expect(warnings).toHaveLength(100)
  })
})

describe('of an upload it says', () => {
  const content = Buffer.from('\u0089PNG')
  const digest = createHash('sha256').update(content).digest('hex')
  const upload: OperationModel = {
    ...operation,
    requestBody: {
      kind: 'multipart',
      required: true,
      parts: [
        row('file!', { kind: 'binary' }),
        row('meta!', json(object(row('sha256!', text), row('alg', text)))),
      ],
      fileFacts: [
        {
          kind: 'digest',
          path: '/body/meta/sha256',
          file: 'file',
          algorithm: 'sha256',
          algorithmFrom: '/body/meta/alg',
        },
      ],
    },
  }
  const meta = (value: unknown) => ({ name: 'meta', content: Buffer.from(JSON.stringify(value)) })
  const file = { name: 'file', filename: 'a.png', content }

  it.each<[name: string, body: RawBody, want: readonly string[]]>([
    ['nothing', { kind: 'multipart', parts: [meta({ sha256: digest }), file] }, []],
    ['nothing of capitals', { kind: 'multipart', parts: [meta({ sha256: digest.toUpperCase() }), file] }, []],
    [
      'nothing of a digest by another algorithm that it names',
      {
        kind: 'multipart',
        parts: [meta({ sha256: createHash('md5').update(content).digest('hex'), alg: 'MD5' }), file],
      },
      [],
    ],
    [
      'that the digest is another one',
      { kind: 'multipart', parts: [meta({ sha256: '0'.repeat(64) }), file] },
      ['body/meta/sha256 is not the sha256 digest of file'],
    ],
    [
      'that the file is missing',
      { kind: 'multipart', parts: [meta({ sha256: digest })] },
      ['body/file file is required'],
    ],
    [
      'that the file has no name',
      { kind: 'multipart', parts: [meta({ sha256: digest }), { name: 'file', content }] },
      ['body/file must be a file with a name'],
    ],
    [
      'that meta lacks the digest',
      { kind: 'multipart', parts: [meta({}), file] },
      ['body/meta/sha256 value is required'],
    ],
    [
      'that there are no parts',
      { kind: 'none' },
      ['body/file file is required', 'body/meta value is required'],
    ],
    ['that JSON is no upload', bodyOf({}), ['body must be multipart/form-data']],
    [
      'which part is unknown',
      { kind: 'multipart', parts: [meta({ sha256: digest }), file, { name: 'more', content }] },
      ['? body/more is not in the tables of the operation'],
    ],
  ])('%s', (_, body, want) => {
    expect(told(upload, { body })).toEqual(want)
  })

  it('hands over files and texts apart', () => {
    const body: RawBody = { kind: 'multipart', parts: [meta({ sha256: digest }), file] }
    const { values } = checkRequest(upload, { ...empty, body }, openSealed)
    expect(values.files).toEqual([{ part: 'file', filename: 'a.png', content }])
    expect(values.body).toEqual({ meta: { sha256: digest } })
  })
})
