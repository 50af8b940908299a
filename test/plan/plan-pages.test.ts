import { describe, expect, it, test } from 'vitest'
import type { Operation, Webhook } from '../../generator/model/model.js'
import { planModel } from '../../generator/plan/plan-model.js'
import {
  binary,
  jsonBody,
  model,
  multipartBody,
  object,
  operation,
  parameter,
  property,
  string,
  webhook,
  xmlBody,
} from '../emit/sdk/fixtures.js'

const leaf = (name = 'x') => object(property(name, string()))
const get = (page: string): Operation => operation(page, 'get')
const hook = (page: string): Webhook => webhook(page, object(property('id', string())))
const paths = (operations: readonly Operation[], webhooks: readonly Webhook[] = []) =>
  planModel(model(operations, webhooks)).plan.modules.map(({ path }) => path)

describe('the order of files', () => {
  test('is that of their paths, whatever the order of pages and segments', () => {
    const pages = ['v3/b', 'v3/a', 'v3/a/x', 'v3/a-b', 'v3/a-b/x', 'v3/B', 'v2/z', 'v3/a/{id}', 'v3/a/']
    const want = [
      'sdk/v2/z.ts',
      'sdk/v3/B.ts',
      'sdk/v3/a-b.ts',
      'sdk/v3/a-b/x.ts',
      'sdk/v3/a.ts',
      'sdk/v3/a/_empty_.ts',
      'sdk/v3/a/_id_.ts',
      'sdk/v3/a/x.ts',
      'sdk/v3/b_.ts',
    ]
    for (const order of [pages, [...pages].reverse()]) {
      const { plan } = planModel(model(order.map(get)))
      expect(plan.modules.map(({ path }) => path)).toEqual(want)
      expect(plan.barrels.map(({ path }) => path)).toEqual([
        'sdk/v2/index.ts',
        'sdk/v3/a-b/index.ts',
        'sdk/v3/a/index.ts',
        'sdk/v3/index.ts',
      ])
      expect(plan.root.pages.map(({ page }) => page)).toEqual([...pages].sort())
    }
  })

  test('of names in an index is that of the names', () => {
    const { barrels } = planModel(model([get('v3/z/{id}'), get('v3/z/a'), get('v3/z/B')])).plan
    expect(barrels.find(({ path }) => path === 'sdk/v3/z/index.ts')?.namespaces).toEqual([
      { name: 'B', from: './B.js' },
      { name: '_id_', from: './_id_.js' },
      { name: 'a', from: './a.js' },
    ])
  })
})

describe('index files of webhooks', () => {
  const { barrels, root } = planModel(
    model([get('v3/webhooks/x'), get('v3/a')], [hook('v3/A'), hook('v3/A/B'), hook('v3/q/c-d')]),
  ).plan

  test('unite pages at every depth, on the first index alone', () => {
    const unions = barrels.filter(each => each.unions.length > 0)
    expect(unions.map(({ path, unions: all }) => [path, all])).toEqual([
      [
        'sdk/webhooks/index.ts',
        [
          {
            name: 'V3WebhookEvent',
            listName: 'v3Webhooks',
            namespace: 'v3',
            members: [['A'], ['A', 'B'], ['q', 'cD']],
          },
        ],
      ],
    ])
  })

  test('are not loaded with the root', () =>
    expect(root.folders.at(-1)).toEqual({
      kind: 'chain-folder',
      name: 'Pages',
      page: undefined,
      members: [{ name: 'v3', page: undefined, folder: 'V3Folder', tags: [] }],
    }))
})

describe('a page below a page', () => {
  const parent = operation('v3/a', 'delete', {
    parameters: [parameter('query', 'q', leaf('q'))],
    requestBody: jsonBody(object(property('body', leaf('b')))),
  })
  const own = [
    'delete',
    'delete_',
    'deleteOperation',
    'DeleteRequest',
    'DeleteRequestQuery',
    'DeleteRequestHeaders',
    'DeleteRequestJson',
    'DeleteResponse',
    'DeleteError',
    'DeleteRequestQueryQ',
    'DeleteRequestJsonBody',
  ]
  it.each(own)('gives way to the name %s of the page above', name => {
    const { plan, diagnostics } = planModel(model([parent, get(`v3/a/${name}`)]))
    expect(diagnostics.map(each => [each.code, each.severity])).toEqual([['PW704', 'warning']])
    expect(plan.modules.map(({ access }) => access.join('.'))).toEqual([
      'v3.a',
      `v3.a.${name === 'delete' ? 'delete__' : `${name}_`}`,
    ])
  })

  it.each(['get', 'DeleteRequestBody', 'DeleteRequestXml'])('keeps the name %s', name =>
    expect(planModel(model([parent, get(`v3/a/${name}`)])).diagnostics).toEqual([]),
  )

  const variant = {
    kind: 'variant',
    name: 'PARTNER',
    text: '',
    discriminators: [{ field: 'fee', path: ['fee'] }],
    span: parent.span,
  } as const
  const notice = webhook('v3/A', object(property('body', leaf())), { variants: [variant] })
  it.each([
    'WebhookHeaders',
    'WebhookBody',
    'WebhookResource',
    'WebhookReply',
    'WebhookEvent',
    'webhook',
    'WebhookBodyBody',
    'PartnerEvent',
    'isPartner',
  ])('gives way to the name %s of the webhook above', name => {
    const { plan, diagnostics } = planModel(model([], [notice, hook(`v3/A/${name}`)]))
    expect(diagnostics.map(({ code }) => code)).toEqual(['PW704'])
    expect(plan.modules[1]?.access).toEqual(['webhooks', 'v3', 'A', `${name}_`])
  })
})

describe('pages in one place', () => {
  test('three of one file: each after the first is told, with the first', () => {
    const { plan, diagnostics } = planModel(model([get('v3/Q'), get('v3/q'), get('v3/q_')]))
    expect(plan.modules.map(({ path }) => path)).toEqual(['sdk/v3/Q.ts', 'sdk/v3/q_.ts', 'sdk/v3/q__.ts'])
    expect(diagnostics.map(({ message, file, related }) => [message, file, related[0]?.file])).toEqual([
      [
        'The pages v3/q and v3/Q both need the file name `q`; the former gets `q_`.',
        'openapi/v3/q.md',
        'openapi/v3/Q.md',
      ],
      [
        'The pages v3/q_ and v3/q both need the file name `q_`; the former gets `q__`.',
        'openapi/v3/q_.md',
        'openapi/v3/q.md',
      ],
    ])
  })

  test('folders are told by a page of theirs', () => {
    const { diagnostics } = planModel(model([get('v3/aB/x/y'), get('v3/a-b/z/z')]))
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The pages v3/aB/x/y and v3/a-b/z/z both need the export name `aB`; the former gets `aB_`.',
    ])
  })

  test('an operation and a webhook whose paths read alike are two', () =>
    expect(paths([get('v3/A')], [hook('v3/A')])).toEqual(['sdk/v3/A.ts', 'sdk/webhooks/v3/A.ts']))

  test('the same webhook twice: the second is left out', () => {
    const again = { ...hook('v3/A'), file: 'webhook/v3/again.md' }
    const { plan, diagnostics } = planModel(model([], [hook('v3/A'), again]))
    expect(plan.modules.map(({ file }) => file)).toEqual(['webhook/v3/A.md'])
    expect(
      diagnostics.map(({ code, severity, file, related }) => [code, severity, file, related[0]?.file]),
    ).toEqual([['PW703', 'error', 'webhook/v3/again.md', 'webhook/v3/A.md']])
  })

  test('two operations of one method: the second is left out, the others stay', () => {
    const [first, second] = [get('v3/a'), { ...get('v3/a'), file: 'openapi/v3/a2.md' }]
    const { plan, diagnostics } = planModel(model([first, operation('v3/a', 'post'), second]))
    const [module] = plan.modules
    expect(
      module?.kind === 'operation-module' && module.operations.map(each => each.operation.method),
    ).toEqual(['get', 'post'])
    expect(diagnostics.map(({ message, file, related }) => [message, file, related[0]?.file])).toEqual([
      ['The page v3/a has two operations with the method get.', 'openapi/v3/a2.md', 'openapi/v3/a.md'],
    ])
  })
})

describe('a path parameter with the name of a group', () => {
  const group: Readonly<Record<string, Partial<Operation>>> = {
    query: { parameters: [parameter('query', 'x', string())] },
    headers: { parameters: [parameter('header', 'x', string())] },
    json: { requestBody: jsonBody(leaf()) },
    xml: { requestBody: xmlBody(leaf()) },
    body: { requestBody: multipartBody(property('x', binary)) },
  }
  const clash = (name: string, rest: Partial<Operation>): readonly string[] => {
    const parameters = [parameter('path', name, string()), ...(rest.parameters ?? [])]
    const { plan, diagnostics } = planModel(
      model([operation('v3/{x}', 'post', { ...rest, parameters }), get('v3/b')]),
    )
    expect(plan.modules).toHaveLength(diagnostics.length === 0 ? 2 : 1)
    return diagnostics.map(({ code, message }) => `${code} ${message}`)
  }
  const names = Object.keys(group)

  it.each(names.flatMap(name => names.map(other => [name, other] as const)))('%s beside %s', (name, other) =>
    expect(clash(name, group[other] ?? {})).toEqual(
      name === other
        ? [`PW705 The path parameter \`${name}\` has the same name as a group of the request.`]
        : [],
    ),
  )

  it.each(names)('%s beside nothing', name => expect(clash(name, {})).toEqual([]))
})

describe('paths that lead nowhere', () => {
  it.each([
    ['v3/', 'PW701', 'The segment "" of the page\'s path is empty.'],
    ['v2', 'PW702', 'The page\'s path "v2" does not begin with `v3/`, `brand/` or `v2/`.'],
    ['v3x/a', 'PW702', 'The page\'s path "v3x/a" does not begin with `v3/`, `brand/` or `v2/`.'],
    [
      'v3/a:b/c*d',
      'PW701',
      'The segment "a:b" of the page\'s path contains a character that is not allowed in file names.',
    ],
  ])('%s', (page, code, message) => {
    for (const { diagnostics } of [planModel(model([get(page)])), planModel(model([], [hook(page)]))])
      expect(diagnostics.map(found => [found.code, found.message])).toEqual([[code, message]])
  })

  test('a trailing slash is a place for webhooks, too', () =>
    expect(paths([], [hook('v3/A/'), hook('v2/b')])).toEqual([
      'sdk/webhooks/v2/b.ts',
      'sdk/webhooks/v3/A/_empty_.ts',
    ]))
})
