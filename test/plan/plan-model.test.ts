import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Operation, Variant } from '../../generator/model/model.js'
import type { Plan } from '../../generator/plan/plan.js'
import { planModel } from '../../generator/plan/plan-model.js'
import { chainName } from '../../templates/runtime/chain/chain-index.js'
import {
  array,
  jsonBody,
  model,
  object,
  objectResponse,
  operation,
  parameter,
  property,
  span,
  string,
  webhook,
} from '../emit/sdk/fixtures.js'

function planPages(...pages: readonly string[]) {
  const operations = pages.filter(page => !page.startsWith('webhook:')).map(page => operation(page, 'get'))
  const webhooks = pages
    .filter(page => page.startsWith('webhook:'))
    .map(page => webhook(page.slice('webhook:'.length), object(property('id', string()))))
  return planModel(model(operations, webhooks))
}

const pathsOf = (plan: Plan) => plan.modules.map(module => module.path)
const accessOf = (plan: Plan) => plan.modules.map(module => module.access.join('.'))

describe('paths and names of pages', () => {
  test.each([
    ['a page', 'v3/pay/transactions/jsapi', 'sdk/v3/pay/transactions/jsapi.ts', 'v3.pay.transactions.jsapi'],
    ['a placeholder', 'v3/a/{stock_id}', 'sdk/v3/a/_stock_id_.ts', 'v3.a._stock_id_'],
    [
      'kebab-case',
      'v3/out-trade-no/complaints-v2',
      'sdk/v3/out-trade-no/complaints-v2.ts',
      'v3.outTradeNo.complaintsV2',
    ],
    ['snake_case', 'v3/sub_merchants', 'sdk/v3/sub_merchants.ts', 'v3.sub_merchants'],
    ['capitals', 'v2/mch/addInstitutionsub', 'sdk/v2/mch/addInstitutionsub.ts', 'v2.mch.addInstitutionsub'],
    [
      'a trailing slash',
      'v3/ecommerce/applyments/',
      'sdk/v3/ecommerce/applyments/_empty_.ts',
      'v3.ecommerce.applyments._empty_',
    ],
    ['a trailing slash at the top', 'v3/a/', 'sdk/v3/a/_empty_.ts', 'v3.a._empty_'],
    ['a digit', 'v3/3ds', 'sdk/v3/3ds.ts', 'v3._3ds'],
    ['a dot', 'v3/a.b', 'sdk/v3/a.b.ts', 'v3.a_b'],
    ['a reserved word', 'v3/coupons/return', 'sdk/v3/coupons/return.ts', 'v3.coupons.return'],
    ['the name of a default export', 'v3/default', 'sdk/v3/default.ts', 'v3.default_'],
    ['a name that objects keep', 'v3/{_proto_}', 'sdk/v3/__proto__.ts', 'v3.__proto___'],
    ['what would be waited for', 'v3/then', 'sdk/v3/then.ts', 'v3.then_'],
    ['the ending of a declaration', 'v3/x.d', 'sdk/v3/x_d.ts', 'v3.x_d'],
    ['a declaration of another file', 'v3/x.d.json', 'sdk/v3/x_d.json.ts', 'v3.x_d_json'],
    ['a page named index', 'v3/a/Index', 'sdk/v3/a/Index_.ts', 'v3.a.Index'],
    ['what import specifiers read otherwise', 'v3/a%2fb#c', 'sdk/v3/a_2fb_c.ts', 'v3.a_2fb_c'],
    ['Chinese', 'v3/支付', 'sdk/v3/支付.ts', 'v3.支付'],
    ['a v3 webhook', 'webhook:v3/COUPON.SEND', 'sdk/webhooks/v3/COUPON.SEND.ts', 'webhooks.v3.COUPON_SEND'],
    [
      'a v2 webhook',
      'webhook:v2/transaction-success',
      'sdk/webhooks/v2/transaction-success.ts',
      'webhooks.v2.transactionSuccess',
    ],
  ])('%s', (_, page, path, access) => {
    const { plan, diagnostics } = planPages(page)
    expect(pathsOf(plan)).toEqual([path])
    expect(accessOf(plan)).toEqual([access])
    expect(diagnostics).toEqual([])
  })
})

describe('pages that have no place', () => {
  test.each([
    ['a folder above', 'v3/../x', 'PW701'],
    ['a folder above the output', '../../etc/passwd', 'PW701'],
    ['the folder itself', 'v3/./x', 'PW701'],
    ['an empty segment', 'v3//x', 'PW701'],
    ['an absolute path', '/v3/x', 'PW701'],
    ['two trailing slashes', 'v3/x//', 'PW701'],
    ['a backslash', 'v3/..\\..\\x', 'PW701'],
    ['a drive', 'C:/v3/x', 'PW701'],
    ['a zero', 'v3/x\u0000', 'PW701'],
    ['a line end', 'v3/x\ny', 'PW701'],
    ['a character that turns the direction', 'v3/\u202ex', 'PW701'],
    ['half a character', 'v3/\ud800', 'PW701'],
    ['a device', 'v3/con', 'PW701'],
    ['a device with an ending', 'v3/NUL.txt/x', 'PW701'],
    ['a dot at the end', 'v3/x.', 'PW701'],
    ['a blank at the end', 'v3/x /y', 'PW701'],
    ['a name that is too long', `v3/${'长'.repeat(70)}`, 'PW701'],
    ['another folder', 'v4/x', 'PW702'],
    ['the runtime', 'runtime/index', 'PW702'],
    ['the protocol alone', 'v3', 'PW702'],
    ['a webhook above', 'webhook:v3/../../x', 'PW701'],
    ['a webhook elsewhere', 'webhook:index', 'PW702'],
  ])('%s', (_, page, code) => {
    const { plan, diagnostics } = planPages(page, 'v3/sound')
    expect(diagnostics.map(each => [each.code, each.severity])).toEqual([[code, 'error']])
    expect(pathsOf(plan)).toEqual(['sdk/v3/sound.ts'])
  })
})

describe('pages that ask for one name', () => {
  test.each([
    ['capitals', ['v3/a/Query', 'v3/a/query'], ['PW703'], ['sdk/v3/a/Query.ts', 'sdk/v3/a/query_.ts']],
    ['folders', ['v3/A/x', 'v3/a/y'], ['PW703'], ['sdk/v3/A/x.ts', 'sdk/v3/a_/y.ts']],
    [
      'camel and kebab',
      ['v3/a/outNo', 'v3/a/out-no'],
      ['PW704'],
      ['sdk/v3/a/out-no.ts', 'sdk/v3/a/outNo.ts'],
    ],
    [
      'a placeholder',
      ['v3/a/_id_', 'v3/a/{id}'],
      ['PW703', 'PW704'],
      ['sdk/v3/a/_id_.ts', 'sdk/v3/a/_id__.ts'],
    ],
    [
      'the trailing slash',
      ['v3/a/', 'v3/a/_empty_'],
      ['PW703', 'PW704'],
      ['sdk/v3/a/_empty_.ts', 'sdk/v3/a/_empty__.ts'],
    ],
    [
      'composed characters',
      ['v3/\u00e9', 'v3/e\u0301'],
      ['PW703'],
      ['sdk/v3/e\u0301.ts', 'sdk/v3/\u00e9_.ts'],
    ],
    ['a method of the page above', ['v3/a', 'v3/a/get'], ['PW704'], ['sdk/v3/a.ts', 'sdk/v3/a/get.ts']],
    [
      'a webhook',
      ['webhook:v3/A.B', 'webhook:v3/A_B'],
      ['PW704'],
      ['sdk/webhooks/v3/A.B.ts', 'sdk/webhooks/v3/A_B.ts'],
    ],
  ])('%s', (_, pages, codes, paths) => {
    const { plan, diagnostics } = planPages(...pages)
    expect(diagnostics.map(each => each.code)).toEqual(codes)
    expect(pathsOf(plan)).toEqual(paths)
    expect(new Set(accessOf(plan)).size).toBe(paths.length)
    for (const each of diagnostics) expect(each.related).toHaveLength(1)
  })

  test('two operations with one method', () => {
    const { plan, diagnostics } = planPages('v3/a', 'v3/a')
    expect(diagnostics.map(each => each.code)).toEqual(['PW706'])
    expect(plan.modules).toHaveLength(1)
  })

  test('a path parameter and a group', () => {
    const parameters = [parameter('path', 'query', string()), parameter('query', 'limit', string())]
    const { plan, diagnostics } = planModel(model([operation('v3/{query}', 'get', { parameters })]))
    expect(diagnostics.map(each => [each.code, each.severity])).toEqual([['PW705', 'error']])
    expect(plan.modules).toEqual([])
  })
})

describe('index files', () => {
  test('form the tree of the URLs; a page that is a folder too stands in its index', () => {
    const { plan } = planPages(
      'v3/busifavor/stocks',
      'v3/busifavor/stocks/{stock_id}',
      'v3/busifavor/coupons/use',
    )
    expect(plan.barrels).toEqual([
      barrel('sdk/v3/busifavor/coupons/index.ts', [], { use: './use.js' }),
      barrel('sdk/v3/busifavor/index.ts', [], { coupons: './coupons/index.js', stocks: './stocks/index.js' }),
      barrel('sdk/v3/busifavor/stocks/index.ts', ['../stocks.js'], { _stock_id_: './_stock_id_.js' }),
      barrel('sdk/v3/index.ts', [], { busifavor: './busifavor/index.js' }),
    ])
  })

  function barrel(path: string, spreads: readonly string[], names: Readonly<Record<string, string>>) {
    const namespaces = Object.entries(names).map(([name, from]) => ({ name, from }))
    return { kind: 'barrel', path, spreads, namespaces, unions: [] }
  }

  test('unite the events of each protocol', () => {
    const { plan } = planPages('webhook:v2/pay-done', 'webhook:v3/A.B')
    expect(plan.barrels.find(each => each.path === 'sdk/webhooks/index.ts')?.unions).toEqual([
      { name: 'V2WebhookEvent', listName: 'v2Webhooks', namespace: 'v2', members: [['payDone']] },
      { name: 'V3WebhookEvent', listName: 'v3Webhooks', namespace: 'v3', members: [['A_B']] },
    ])
  })
})

describe('the root', () => {
  test('has every page with operations by its path, and the folders that have some', () => {
    const { plan } = planPages('v3/a/{id}', 'v3/a/', 'v3/a', 'v2/pay/b-c', 'webhook:v3/A.B')
    expect(plan.root).toMatchObject({ kind: 'root', errors: [], renamed: [] })
    expect(plan.root.pages.map(({ page, from }) => ({ page, from }))).toEqual([
      { page: 'v2/pay/b-c', from: './v2/pay/b-c.js' },
      { page: 'v3/a', from: './v3/a.js' },
      { page: 'v3/a/', from: './v3/a/_empty_.js' },
      { page: 'v3/a/{id}', from: './v3/a/_id_.js' },
    ])
    expect(plan.root.folders.at(-1)?.members.map(({ name }) => name)).toEqual(['v2', 'v3'])
  })

  test.each([
    ['a page', ['v3/a/out-no', 'v3/a/outNo'], { 'v3/a/outNo': 'v3.a.outNo_' }],
    ['a method', ['v3/a', 'v3/a/get'], { 'v3/a/get': 'v3.a.get_' }],
    ['a folder', ['v3/a-b/x', 'v3/aB/y', 'v3/aB/z'], { 'v3/aB/y': 'v3.aB_.y', 'v3/aB/z': 'v3.aB_.z' }],
  ])('knows what was renamed: %s', (_, pages, want) => {
    const { renamed } = planPages(...pages).plan.root
    expect(Object.fromEntries(renamed.map(({ page, name }) => [page, name]))).toEqual(want)
  })

  test('the runtime names the other pages as the plan does', () => {
    const segment = fc.stringMatching(/^[a-zA-Z0-9_.{}-]{1,12}$/)
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map(segments => `v3/${segments.join('/')}`)
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 8 }), paths => {
        const { modules, root } = planPages(...paths).plan
        const renamed = new Map(root.renamed.map(({ page, name }) => [page, name]))
        for (const { page, access } of modules)
          expect(renamed.get(page) ?? chainName(page)).toBe(access.join('.'))
      }),
    )
  })
})

describe('names of interfaces', () => {
  const leaf = () => object(property('x', string(), 'X'))

  function interfaces(...operations: readonly Operation[]): readonly string[] {
    return planModel(model(operations)).plan.modules.flatMap(module =>
      module.types.interfaces.map(each => each.name),
    )
  }

  test.each([
    [
      'nested objects',
      [property('goods_detail', object(property('b', leaf())))],
      ['PostRequestJsonGoodsDetail', 'PostRequestJsonGoodsDetailB'],
    ],
    ['arrays', [property('list', array(array(leaf())))], ['PostRequestJsonList']],
    ['equal shapes', [property('a', leaf()), property('b', array(leaf()))], ['PostRequestJsonA']],
    [
      'equal shapes with other words',
      [property('a', leaf()), property('b', object(property('x', string(), 'Y')))],
      ['PostRequestJsonA', 'PostRequestJsonB'],
    ],
    [
      'one name twice',
      [property('a_b', leaf()), property('a', object(property('b', object(property('y', string())))))],
      ['PostRequestJsonAB', 'PostRequestJsonA', 'PostRequestJsonAB2'],
    ],
    ['objects without members', [property('open', object())], []],
    ['names without letters', [property('-', leaf())], ['PostRequestJsonMember']],
    ['indices', [property('coupon_$n', leaf())], ['PostRequestJsonCouponN']],
  ])('%s', (_, properties, want) => {
    const requestBody = jsonBody(object(...properties))
    expect(interfaces(operation('v3/a', 'post', { requestBody }))).toEqual(want)
  })

  test('a nested name never takes one that the module declares', () => {
    const get = operation('v3/a', 'get', { response: objectResponse(property('x', leaf())) })
    const parameters = [parameter('path', 'query', leaf())]
    expect(interfaces(get, operation('v3/a', 'post', { parameters }))).toEqual([
      'GetResponseX',
      'PostRequestQuery2',
    ])
  })

  test('requests and responses share nothing', () => {
    const both = operation('v3/a', 'post', {
      requestBody: jsonBody(object(property('a', leaf()))),
      response: objectResponse(property('a', leaf())),
    })
    expect(interfaces(both)).toEqual(['PostRequestJsonA', 'PostResponseA'])
  })
})

describe('names of variants', () => {
  const body = object(property('fee', string()), property('partner_event', object(property('x', string()))))
  const told = [{ field: 'fee', path: ['fee'] }]

  function names(...variants: readonly (readonly [string | undefined, Variant['discriminators']])[]) {
    const { plan } = planModel(
      model(
        [],
        [
          webhook('v3/A', body, {
            variants: variants.map(([name, discriminators]) => ({
              kind: 'variant',
              ...(name === undefined ? {} : { name }),
              text: '',
              discriminators,
              span,
            })),
          }),
        ],
      ),
    )
    const [module] = plan.modules
    return module?.kind === 'webhook-module'
      ? module.variants.map(each => `${each.typeName} ${each.guardName}`)
      : []
  }

  test.each<readonly [string, string, string]>([
    ['capitals', 'PARTNER', 'PartnerEvent isPartner'],
    ['several words', 'INSURANCE_ENTRUST', 'InsuranceEntrustEvent isInsuranceEntrust'],
    ['a kebab', 'insurance-entrust', 'InsuranceEntrustEvent isInsuranceEntrust'],
    ['its own capitals', 'userOpen', 'UserOpenEvent isUserOpen'],
    ['Chinese', '停车', '停车Event is停车'],
    ['no letters', '--', 'VariantEvent isVariant'],
    ['a digit', '3D', 'Variant3dEvent isVariant3d'],
    ['the name of the notice', 'WEBHOOK', 'WebhookEvent2 isWebhook'],
    ["a name of the browser's", 'MESSAGE', 'MessageEvent2 isMessage'],
    ['a name of the language', 'FINITE', 'FiniteEvent isFinite2'],
    ['another', 'NaN', 'NaNEvent isNaN2'],
    ['the name of a nested object', 'WebhookBodyPartner', 'WebhookBodyPartnerEvent2 isWebhookBodyPartner'],
  ])('%s', (_, name, want) => expect(names([name, told])).toEqual([want]))

  test('two of one name', () =>
    expect(names(['A', told], ['a', told])).toEqual(['AEvent isA', 'AEvent2 isA2']))

  test('none where nothing tells it apart', () =>
    expect(names([undefined, told], ['A', []], ['B', [...told, { field: 'x' }]])).toEqual([]))
})

describe('planning again', () => {
  test('gives the same for the same pages', () => {
    const [a, b] = [operation('v3/a', 'get'), operation('v3/b', 'get')]
    expect(planModel(model([a, { ...b }]))).toEqual(planModel(model([a, b])))
  })

  test('notices that a page has moved to another name', () => {
    const a = operation('v3/x/outNo', 'get')
    const alone = planModel(model([a])).plan.modules
    const beside = planModel(model([operation('v3/x/out-no', 'get'), a])).plan.modules
    expect(alone[0]?.access).toEqual(['v3', 'x', 'outNo'])
    expect(beside[1]?.access).toEqual(['v3', 'x', 'outNo_'])
  })
})
