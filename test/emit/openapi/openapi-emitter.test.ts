import { describe, expect, test } from 'vitest'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import type { Model, Operation } from '../../../generator/model/model.js'
import { firstText, tools } from '../emit-input.js'
import {
  example,
  integer,
  model,
  object,
  operation,
  parameter,
  row,
  span,
  string,
  values,
  webhook,
} from './build-model.js'
import { fixtureModel } from './fixture-model.js'
import { lintFindings, schemaErrors } from './lint-document.js'

function emit(given: Model): string {
  return firstText(createOpenApiEmitter(tools), given)
}

function parse(given: Model): unknown {
  return JSON.parse(emit(given))
}

function parseOperation(part: Partial<Omit<Operation, 'kind'>>, page = 'v3/a/{b}'): unknown {
  const parsed: { paths: { [path: string]: { post: unknown } } } = JSON.parse(
    emit(model({ operations: [operation(page, part)] })),
  )
  return Object.values(parsed.paths)[0]?.post
}

describe('parameters', () => {
  test.each<[name: string, part: Partial<Operation>, want: object]>([
    [
      'a placeholder without a row is declared',
      {},
      { parameters: [{ name: 'b', in: 'path', required: true, schema: { type: 'string' } }] },
    ],
    [
      'a path row is required even where the page does not mark it',
      { parameters: [parameter('path', 'b', integer())] },
      { parameters: [{ name: 'b', in: 'path', required: true, schema: { type: 'integer' } }] },
    ],
    [
      'a path row without a placeholder is kept beside the others',
      { path: '/v3/a', parameters: [parameter('path', 'c', string(), 'C')] },
      {
        'x-unplaced-parameters': [
          { name: 'c', in: 'path', description: 'C', required: true, schema: { type: 'string' } },
        ],
      },
    ],
    [
      'of two headers that differ in case only the first counts',
      { path: '/v3/a', parameters: [parameter('header', 'A', string()), parameter('header', 'a', string())] },
      {
        parameters: [{ name: 'A', in: 'header', schema: { type: 'string' } }],
        'x-unplaced-parameters': [{ name: 'a', in: 'header', schema: { type: 'string' } }],
      },
    ],
    [
      'values of samples come only where they are valid',
      {
        path: '/v3/a',
        parameters: [
          parameter('query', 'x', integer()),
          parameter('query', 'y', integer()),
          parameter('header', 'Z', string({ enum: values('1') })),
        ],
        examples: [example({ query: { x: 1, y: '1' }, headers: { Z: '1' } })],
      },
      {
        parameters: [
          { name: 'x', in: 'query', schema: { type: 'integer' }, example: 1 },
          { name: 'y', in: 'query', schema: { type: 'integer' } },
          { name: 'Z', in: 'header', schema: { type: 'string', enum: ['1'] }, example: '1' },
        ],
      },
    ],
  ])('%s', (_name, part, want) => {
    expect(parseOperation(part)).toMatchObject(want)
  })
})

describe('links', () => {
  test.each<[name: string, urls: string[], want: object]>([
    [
      'the first is the standard one',
      ['https://a/', 'https://b/'],
      {
        externalDocs: { url: 'https://a/' },
        'x-links': [{ title: 't', url: 'https://b/' }],
      },
    ],
    [
      'what is no address on the web is only kept',
      ['javascript:x', 'https://a/'],
      {
        externalDocs: { url: 'https://a/' },
        'x-links': [{ title: 't', url: 'javascript:x' }],
      },
    ],
    [
      'an address is written in ASCII',
      ['https://a/中 文'],
      {
        externalDocs: { url: 'https://a/%E4%B8%AD%20%E6%96%87' },
      },
    ],
  ])('%s', (_name, urls, want) => {
    const links = urls.map(url => ({ kind: 'link' as const, title: 't', url, span }))
    expect(parseOperation({ links })).toMatchObject(want)
  })
})

test('of two operations with one path and method the first stays, and nothing is thrown', () => {
  const first = operation('v2/a', { title: 'first' })
  const second = operation('a', { title: 'second' })
  const got = parse(model({ operations: [first, second, operation('v2/a', { method: 'get' })] }))
  expect(got).toMatchObject({ paths: { '/a': { post: { summary: 'first' }, get: {} } } })
})

test('a notice of v2 and one of v3 may have the same name', () => {
  const got = parse(model({ webhooks: [webhook('v2/A.B'), webhook('v3/A.B')] }))
  expect(got).toMatchObject({ webhooks: { 'v2/A.B': {}, 'A.B': {} } })
})

test('tags of the catalogue come first, then those of pages, each once', () => {
  const tags = [
    { kind: 'tag' as const, name: 'z', file: 'openapi/index.md', span },
    { kind: 'tag' as const, name: 'z', file: 'openapi/index.md', span },
  ]
  const got = parse(model({ tags, operations: [operation('v3/a', { tags: ['y', 'z', 'y'] })] }))
  expect(got).toMatchObject({
    tags: [{ name: 'z' }, { name: 'y' }],
    paths: { '/v3/a': { post: { tags: ['y', 'z'] } } },
  })
})

test('products have their descriptions, and the groups of the index', () => {
  const product = (name: string, rest: object) =>
    ({
      kind: 'tag',
      name,
      page: name,
      description: '',
      parts: [],
      file: `catalogue/${name}.md`,
      span,
      ...rest,
    }) as const
  const tags = [
    product('b', { description: 'What b is for.', group: 'One' }),
    product('c', { group: 'Two' }),
    product('a', { group: 'One' }),
    product('apart', {}),
  ]
  const got = parse(model({ tags, operations: [operation('v3/a', { tags: ['y', 'b'] })] }))
  expect(got).toMatchObject({
    tags: [
      { name: 'b', description: 'What b is for.' },
      { name: 'c', description: 'c' },
      { name: 'a', description: 'a' },
      { name: 'apart', description: 'apart' },
      { name: 'y', description: 'y' },
    ],
    'x-tagGroups': [
      { name: 'One', tags: ['b', 'a'] },
      { name: 'Two', tags: ['c'] },
      { name: 'apart', tags: ['apart'] },
      { name: 'y', tags: ['y'] },
    ],
  })
  expect(parse(model({ tags: [product('a', {})] }))).not.toHaveProperty('x-tagGroups')
})

const hostile = [
  `*/ "'\`\${x}\\`,
  '\r\n\u2028\u2029\0',
  '</script><!--{{x}}',
  '__proto__',
  '\ud800',
  '[[toString]]',
]

describe('hostile text', () => {
  test.each(hostile)('%j comes back as it was', text => {
    const given = model({
      operations: [
        operation('v3/a', {
          title: text,
          description: text,
          tags: [text],
          requestBody: {
            kind: 'json',
            required: true,
            description: text,
            schema: object(row(`${text}!`, string({ enum: values([text, text]), default: text }), text)),
            span,
          },
          examples: [example({ json: { [text]: text } })],
        }),
      ],
      webhooks: [webhook(`v3/${text}`, { title: text, eventTypes: [text] })],
    })
    const content = emit(given)
    expect(content).not.toMatch(/[\u2028\u2029\0]|<\/|<!--/)
    const schema = {
      type: 'object',
      properties: Object.fromEntries([[text, expect.objectContaining({ enum: [text], default: text })]]),
      required: [text],
    }
    expect(JSON.parse(content)).toMatchObject({
      tags: [{ name: text }],
      paths: {
        '/v3/a': { post: { requestBody: { content: { 'application/json': { schema } } } } },
      },
      webhooks: Object.fromEntries([[text, { post: { 'x-event-types': [text] } }]]),
    })
  })

  test('leaves a valid document', async () => {
    const operations = hostile.map((text, index) =>
      operation(`v3/${index}`, { title: `t ${text}`, description: text }),
    )
    const content = emit(model({ operations }))
    expect(await schemaErrors(content)).toEqual([])
    expect(await lintFindings(content)).toEqual([])
  })
})

describe('the text is the same', () => {
  const want = emit(fixtureModel)

  test('in two runs, and in a second run of one emitter', () => {
    const emitter = createOpenApiEmitter(tools)
    expect(firstText(emitter, fixtureModel)).toBe(want)
    expect(firstText(emitter, fixtureModel)).toBe(want)
  })

  test('when one page is new', () => {
    const emitter = createOpenApiEmitter(tools)
    firstText(emitter, fixtureModel)
    const [first, ...rest] = fixtureModel.operations
    const edited = model({ operations: first ? [{ ...first, title: 'Edited' }, ...rest] : [] })
    expect(firstText(emitter, edited)).toBe(emit(edited))
    expect(firstText(emitter, fixtureModel)).toBe(want)
  })
})
