import fc from 'fast-check'
import { pageText, webhookText } from '../../pages/page-text.js'

/** What each file of a project may hold; undefined for a file that is not there. The first is how a project begins. */
export const fileTexts: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'specs/openapi/index.md': [
    catalogue('借阅', '/openapi/v3/library/loans', '/openapi/v3/library/loans/{loan_id}'),
    catalogue('图书', '/openapi/v3/library/loans', '/openapi/v3/library/loans/{loan_id}'),
    catalogue('借阅', '/openapi/v3/library/returned', '/openapi/v3/library/loans#post'),
    undefined,
  ],
  'specs/openapi/v3/library/loans.md': [
    pageText(),
    pageText({
      request: '| json {data-required} | object | 请求\n| book {data-indent=1} | integer | 图书编号',
    }),
    pageText({ request: '| json {data-required} | object | 请求\n| book {data-indent=1} | nonsense | 书号' }),
    titled('登记一次借阅', pageText()),
    pageText({ prose: '::: danger {.im-deprecated}\n新接口见[这里](/openapi/v3/library/returned)\n:::' }),
    undefined,
  ],
  // The same text under another name, so that a change of two files is a renamed page.
  'specs/openapi/v3/library/lendings.md': [undefined, pageText()],
  'specs/openapi/v3/library/loans/{loan_id}.md': [
    singleLoan('loan_id'),
    titled('查询借阅', singleLoan('loan_id')),
    singleLoan('loan_id').replace('#get', '#delete'),
    undefined,
  ],
  // One shape with the page before.
  'specs/openapi/v3/library/loans/{id}.md': [undefined, singleLoan('id'), titled('再查', singleLoan('id'))],
  'specs/openapi/v3/library/returned.md': [
    pageText({ heading: '# {{ $frontmatter.title }} {#post data-notify=LOAN.OVERDUE}' }),
    titled('归还', pageText({ heading: '# {{ $frontmatter.title }} {#post data-notify=LOAN.OVERDUE}' })),
    pageText({ heading: '# {{ $frontmatter.title }} {#post data-notify=LOAN.OVERDU}' }),
    pageText({
      request:
        '| json {data-required} | object | 请求\n| url {data-indent=1} | string {data-notify=LOAN.OVERDUE} | 地址',
    }),
    undefined,
  ],
  'specs/openapi/v3/library/old.md': ['---\ntitle: Moved to /openapi/v3/library/loans\n---\n', undefined],
  'specs/webhook/v3/LOAN.OVERDUE.md': [webhookText(), titled('逾期通知', webhookText()), undefined],
  'specs/errors/v3.md': [undefined, errors('PARAM_ERROR'), errors('SIGN_ERROR')],
  'specs/catalogue/v3/loans.md': [undefined, product('登记'), product('登记借阅')],
  'specs/patches.yaml': [
    undefined,
    correction('json.book', 'integer'),
    correction('json.book', 'boolean'),
    `# moved\n${correction('json.book', 'boolean')}`,
    correction('json.lost', 'boolean'),
    '- nothing',
  ],
  'specs/terms.en.yaml': [
    undefined,
    terms({ 登记借阅: 'Register a loan', 借阅: 'Loans', 书号: 'Book number' }),
    terms({ 登记借阅: 'Lend a book', 借阅: 'Loans', 图书: 'Loans', 借阅单号: 'Number of the loan' }),
    'terms: [\n',
  ],
}

/** What a configuration may hold; the first of each is how a project begins. The SDK's runtime is many files, so it comes later. */
export const settingValues = {
  language: [undefined, 'zh', 'en'],
  packageName: [undefined, 'library-sdk', '@library/sdk'],
  packageVersion: [undefined, '2.0.0'],
  openapi: [undefined, { sameShapePaths: 'keep' }, { sameShapePaths: 'merge' }],
  outputs: [['docs', 'api', 'model', 'llms', 'openapi'], undefined, ['sdk', 'openapi'], ['docs']],
  rules: [undefined, { PW501: 'off' }],
} as const satisfies Readonly<Record<string, readonly unknown[]>>

/** What becomes of files in the output folder or in the cache between two runs. */
export const harms = ['delete', 'append', 'flip a byte', 'empty', 'replace by a folder'] as const

/** One change to a project. Numbers pick one of several, so that they mean something for every state. */
export type Change =
  | { readonly kind: 'file'; readonly path: string; readonly text: string | undefined }
  | { readonly kind: 'setting'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'output'; readonly harm: (typeof harms)[number]; readonly pick: number }
  | {
      readonly kind: 'cache'
      readonly harm: (typeof harms)[number]
      readonly pick: number
      readonly at: number
    }

/** Changes, and the command that runs behind them. */
export interface Step {
  readonly changes: readonly Change[]
  readonly command: readonly string[]
}

const fileChange = fc
  .constantFrom(...Object.keys(fileTexts))
  .chain(path =>
    fc.constantFrom(...(fileTexts[path] ?? [])).map((text): Change => ({ kind: 'file', path, text })),
  )
const settingChange = fc
  .constantFrom(...Object.entries<readonly unknown[]>(settingValues))
  .chain(([name, values]) =>
    fc.constantFrom(...values).map((value): Change => ({ kind: 'setting', name, value })),
  )
const outputHarm = fc
  .record({ harm: fc.constantFrom(...harms), pick: fc.nat(999) })
  .map((own): Change => ({ kind: 'output', ...own }))
const cacheHarm = fc
  .record({ harm: fc.constantFrom(...harms), pick: fc.nat(999), at: fc.nat(99_999) })
  .map((own): Change => ({ kind: 'cache', ...own }))

const change = fc.oneof(
  { weight: 8, arbitrary: fileChange },
  { weight: 2, arbitrary: settingChange },
  { weight: 2, arbitrary: outputHarm },
  { weight: 1, arbitrary: cacheHarm },
)

/** A step of a random sequence. */
export const step: fc.Arbitrary<Step> = fc.record({
  changes: fc.array(change, { maxLength: 3 }),
  command: fc.oneof(
    { weight: 5, arbitrary: fc.constant(['generate', '--keep-going']) },
    { weight: 3, arbitrary: fc.constant(['generate']) },
    { weight: 1, arbitrary: fc.constant(['generate', '--check', '--keep-going']) },
    { weight: 1, arbitrary: fc.constant(['lint']) },
  ),
})

function catalogue(name: string, ...links: readonly string[]): string {
  const rows = links.map(link => `| ${name} | [页](${link})`).join('\n')
  return `| 业务标签 | 直连商户模式 | 合作伙伴模式\n| --- | --- | ---\n${rows}\n`
}

function singleLoan(name: string): string {
  return pageText({
    heading: '# {{ $frontmatter.title }} {#get}',
    request: `| ${name} {data-required} | string | 单号`,
    prose: '见 [登记](/openapi/v3/library/loans)',
  })
}

function titled(title: string, text: string): string {
  return text.replace(/^title: .*$/m, `title: ${title}`)
}

function errors(code: string): string {
  return `---\ntitle: 公共错误码\ndescription: 每个接口都可能返回\n---\n\n# {{ $frontmatter.title }}\n\n{{ $frontmatter.description }}\n\n| 错误码 | 状态 {.type} | 描述 {.desc}\n| --- | --- | ---\n| ${code} | 400 | 参数缺失\n\n{.im-table #errors}\n`
}

function product(name: string): string {
  return `---\ntitle: 借阅\ndescription: 借书与还书\n---\n\n# {{ $frontmatter.title }}\n\n{{ $frontmatter.description }}\n\n| 直连商户模式\n| ---\n| [${name}](/openapi/v3/library/loans)\n`
}

function correction(field: string, type: string): string {
  return `- page: openapi/v3/library/loans\n  field: ${field}\n  reason: because\n  set: { type: ${type} }\n`
}

function terms(all: Readonly<Record<string, string>>): string {
  const rows = Object.entries(all).map(([chinese, english]) => `  ${chinese}: ${english}\n`)
  return `terms:\n${rows.join('')}sentences: {}\n`
}
