import { describe, expect, it } from 'vitest'
import { protocols } from '../../generator/dialect/protocols.js'
import { runPages } from '../hostile/run-pages.js'
import { pageText, readPages, webhookText } from './page-text.js'

const sealed = (event: string): string =>
  webhookText({
    request: [
      '| headers {data-required} | object | 头',
      '| Wechatpay-Serial {data-required data-indent=1} | string | 序列号',
      '| body {data-required} | object | `JSON`',
      `| event_type {data-required data-indent=1} | string | 类型<br/>\`${event}\` 枚举值`,
      '| resource {data-required data-indent=1} | object | 资源',
      '| ciphertext {data-required data-indent=2} | string {data-encrypted=by-aes-gcm} | 密文',
      '| {colspan=3 .im-table-line}',
      '| loan_id {data-required data-indent=3} | string | 借阅单号',
    ].join('\n'),
  })
const loans = (protocol: string): string => `openapi/${protocol}/library/loans.md`
const overdue = (protocol: string): string => `webhook/${protocol}/LOAN.OVERDUE.md`
const xmlText = pageText({
  request: '| xml {data-required} | object | 请求\n| book {data-required data-indent=1} | string | 书号',
})

async function output(): Promise<ReadonlyMap<string, string>> {
  const { files, diagnostics } = await runPages([
    ...protocols.map(protocol => ({ file: loans(protocol), text: protocol === 'v2' ? xmlText : pageText() })),
    ...['v3', 'brand'].map(protocol => ({ file: overdue(protocol), text: sealed('LOAN.OVERDUE') })),
  ])
  expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([])
  return new Map(files.map(({ path, content }) => [path, content]))
}

describe('a page of the brand API', () => {
  it.each([
    ['v3', '/v3/library/loans', 'application/json'],
    ['brand', '/brand/library/loans', 'application/json'],
    ['v2', '/library/loans', 'application/xml'],
  ])('of %s is %s with %s', (protocol, path, mediaType) => {
    const { model } = readPages([{ file: loans(protocol), text: protocol === 'v2' ? xmlText : pageText() }])
    const [operation] = model.operations
    expect(operation).toMatchObject({ protocol, path, response: { mediaType } })
  })

  it.each([
    ['v3', 'apiv3'],
    ['brand', 'brand'],
  ])('of %s has notices that open with the key %s', (protocol, key) => {
    const { model } = readPages([{ file: overdue(protocol), text: sealed('LOAN.OVERDUE') }])
    expect(model.webhooks[0]).toMatchObject({ id: `${protocol}/LOAN.OVERDUE`, eventTypes: ['LOAN.OVERDUE'] })
    expect(JSON.stringify(model.webhooks[0])).toContain(`"key":"${key}"`)
  })

  it('needs no row for the key, which every request names', () => {
    const request =
      '| json {data-required} | object | 请求\n| phone {data-required data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 手机号'
    const codes = ['v3', 'brand'].map(protocol =>
      readPages([{ file: loans(protocol), text: pageText({ request }) }]).diagnostics.map(({ code }) => code),
    )
    expect(codes.map(found => found.includes('PW306'))).toEqual([true, false])
  })

  it('is in every output, told apart from its namesakes', async () => {
    const files = await output()
    const document: unknown = JSON.parse(files.get('openapi.json') ?? '')
    expect(document).toMatchObject({
      paths: {
        '/brand/library/loans': {
          post: {
            security: [{ brandSignature: [] }],
            parameters: [{ name: 'Wechatpay-Serial', in: 'header', required: true }],
          },
        },
        '/v3/library/loans': { post: { security: [{ v3Signature: [] }] } },
        '/library/loans': { post: { security: [] } },
      },
      webhooks: { 'LOAN.OVERDUE': {}, 'brand/LOAN.OVERDUE': {} },
      components: {
        securitySchemes: { brandSignature: { type: 'http', scheme: 'WECHATPAY-BRAND-SHA256-RSA2048' } },
      },
    })
    expect(files.get('sdk/brand/library/loans.ts')).toContain("protocol: 'brand'")
    expect(files.get('sdk/webhooks/brand/LOAN.OVERDUE.ts')).toContain("key: 'brand'")
    expect(files.get('sdk/webhooks/index.ts')).toContain('export const brandWebhooks')
    expect(files.has('docs/openapi/brand/library/loans.md')).toBe(true)
    const listed = [...(files.get('llms.txt') ?? '').matchAll(/\(llms\/(\w+)\/library/g)].map(
      ([, name]) => name,
    )
    expect(listed).toEqual(['v3', 'brand', 'v2'])
  })
})
