import { describe, expect, test } from 'vitest'
import { sampleForms } from '../../../generator/dialect/sample-forms.js'
import type { GenerateInput } from '../../../generator/generate.js'
import type { SourcePage } from '../../../generator/load/source-page.js'
import { createSession } from '../../generate/create-session.js'
import { hostileOperation, hostileWebhook } from '../../hostile/hostile-page.js'
import { hostileTexts } from '../../hostile/hostile-text.js'
import { documentsOfPages } from '../../hostile/run-pages.js'
import { documentsOf } from '../samples/samples-of.js'
import { sources } from '../sdk/emit-model.js'
import { oddModel } from '../sdk/odd-model.js'
import { literalsOf, withSyntax } from '../sdk/syntax.js'

const fence = '```'

function section(method: string, arguments_: string, more = ''): string {
  return `# Loan {#${method}}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| json {data-required} | object |
| state {data-required data-indent=1} | string | \`OPEN\` \\| \`CLOSED\` 枚举值之一
| name {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 
| days {data-indent=1} | integer |

{.im-table #request}

::: code-group

${fence}php [同步纯链式]
$instance->v3->loans->${method}([
${arguments_}
]);
${fence}

${more}:::

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| id | string |

{.im-table #response}
`
}

function scene(label: string, code: string): string {
  return `${fence}php [${label}]\n${code}\n${fence}\n\n`
}

function loans(text: string): SourcePage {
  return { file: 'openapi/v3/loans.md', text: `---\ntitle: Loans\n---\n\n${text}` }
}

const given = "  'json' => ['state' => 'OPEN', 'name' => 'c2VjcmV0', 'days' => 3],"

async function documentOf(page: SourcePage): Promise<string> {
  const { files, diagnostics } = await documentsOfPages([page])
  const file = files.find(({ path }) => path === `docs/${page.file}`)
  if (file === undefined) throw new Error(`There is no document: ${JSON.stringify(diagnostics)}`)
  return file.content
}

/** Labels of code blocks in order, with their language. */
function labelsOf(text: string): readonly string[] {
  return [...text.matchAll(/^`{3,}((?:ts|php) \[.*\])$/gm)].map(([, label = '']) => label)
}

function blockOf(text: string, label: string): string {
  const start = text.indexOf(`${fence}ts [${label}]\n`)
  return start < 0 ? '' : text.slice(text.indexOf('\n', start) + 1, text.indexOf(`\n${fence}\n`, start + 3))
}

const php = sampleForms.map(({ label }) => `php [${label}]`)
const smallest = ['ts [函数]', 'ts [链式]', 'ts [声明式]', 'ts [属性式]', 'ts [Promise]']
const whole = ['ts [函数 全部字段]', 'ts [链式 全部字段]']
const forms = [...smallest, ...whole]

describe('TypeScript in a document', () => {
  test('stands above the PHP of its own method', async () => {
    const text = await documentOf(loans(`${section('post', given)}\n${section('put', given)}`))
    const own = [...forms, ...php]
    expect(labelsOf(text)).toEqual([...own, ...own])
    expect(text.lastIndexOf('import { post }')).toBeLessThan(text.indexOf('import { put }'))
  })

  test.each([
    [
      '函数',
      "import { post } from 'library-sdk/v3/loans'\n\nconst answer = await post(client, { json: { state: 'OPEN' } })\nconsole.log(answer)",
    ],
    ['链式', "const answer = await client.v3.loans.post({ json: { state: 'OPEN' } })\nconsole.log(answer)"],
    [
      '声明式',
      "const answer = await client.chain('v3/loans').post({ json: { state: 'OPEN' } })\nconsole.log(answer)",
    ],
    [
      '属性式',
      "const answer = await client['v3/loans'].post({ json: { state: 'OPEN' } })\nconsole.log(answer)",
    ],
    [
      'Promise',
      "client.v3.loans.post({ json: { state: 'OPEN' } })\n  .then(answer => console.log(answer))\n  .catch(error => console.error(error))",
    ],
    [
      '函数 全部字段',
      "import { post } from 'library-sdk/v3/loans'\n\nconst answer = await post(client, { json: { state: 'OPEN', name: 'plaintext', days: 3 } })\nconsole.log(answer)",
    ],
    [
      '链式 全部字段',
      "const answer = await client.v3.loans.post({\n  json: { state: 'OPEN', name: 'plaintext', days: 3 },\n})\nconsole.log(answer)",
    ],
  ])('%s', async (label, want) =>
    expect(blockOf(await documentOf(loans(section('post', given))), label)).toBe(want),
  )

  test('has one call where the page has only what a call needs', async () => {
    const text = await documentOf(loans(section('post', "  'json' => ['state' => 'OPEN'],")))
    expect(labelsOf(text)).toEqual([...smallest, ...php])
  })

  test('shows what fits where the page does not', async () => {
    const text = await documentOf(loans(section('post', "  'json' => ['state' => 'LOST', 'days' => '4'],")))
    expect(blockOf(text, '链式 全部字段')).toContain("{ json: { state: 'OPEN', days: 4 } }")
  })

  test.each([
    ['a part of the body', "'state' => 'CLOSED',", "{ state: 'CLOSED', name: 'plaintext', days: 3 }"],
    ['whole arguments', "'json' => ['state' => 'CLOSED'],", "{ json: { state: 'CLOSED' } }"],
    ['something else', "'other' => 1,", undefined],
  ])('a scene with %s', async (_, code, want) => {
    const text = await documentOf(loans(section('post', given, scene('a scene', code))))
    const own = want === undefined ? [] : ['ts [a scene TypeScript]']
    expect(labelsOf(text)).toEqual([...forms, ...php, ...own, 'php [a scene]'])
    expect(blockOf(text, 'a scene TypeScript')).toContain(want ?? '')
  })

  test('of the page itself stays alone', async () => {
    const own = `${fence}ts [函数]\n// mine\n${fence}\n\n`
    const text = await documentOf(loans(section('post', given, own)))
    const rest = forms.filter(label => label !== 'ts [函数 全部字段]')
    expect([...labelsOf(text)].sort()).toEqual([...rest, ...php].sort())
    expect(blockOf(text, '函数')).toBe('// mine')
  })

  test('is the same again, and follows the name of the package', () => {
    const session = createSession()
    const pages = [loans(section('post', given))]
    const run = (packageName: string, own = createSession({ remember: false })) => {
      const input: GenerateInput = {
        pages,
        templates: sources,
        packageName,
        packageVersion: '1.0.0',
        language: 'zh',
        keepGoing: false,
      }
      return own.run(input).files.filter(({ path }) => path.startsWith('docs/'))
    }
    for (const name of ['a', 'b', 'b', 'a']) expect(run(name, session)).toEqual(run(name))
    expect(run('b')[0]?.content).toContain("from 'b/v3/loans'")
  })
})

describe('the receiver of a notice', () => {
  const receivers = documentsOf(oddModel).filter(({ content }) => content.includes('ts [处理程序]'))

  test.each(receivers.map(({ path, content }) => [path, blockOf(content, '处理程序')]))(
    '%s answers as its page asks',
    (path, code) => {
      const webhook = oddModel.webhooks.find(({ file }) => `docs/${file}` === path)
      const isAsked = webhook !== undefined && webhook.protocol !== 'v2' && webhook.reply.bodyRequired
      const isSigned = isAsked && webhook.reply.headers.some(({ name }) => name === 'Authorization')
      expect(code.includes('toResponse(reply(webhook, ')).toBe(isAsked)
      expect(code.includes('{ signWith: client }')).toBe(isSigned)
      expect(code.includes('toResponse(v2Ok())')).toBe(webhook?.protocol === 'v2')
    },
  )

  test('there is one of each kind', () =>
    expect(new Set(receivers.map(({ content }) => /toResponse\((\w+)/.exec(content)?.[1]))).toEqual(
      new Set(['ok', 'reply', 'v2Ok']),
    ))
})

describe.each(hostileTexts)('%s', (_, text) => {
  test('is text of the samples', async () => {
    const kindsOf = async (page: SourcePage) => {
      const content = await documentOf(page)
      const blocks = [...content.matchAll(/^(`{3,})ts \[.*\]\n([\s\S]*?)\n\1$/gm)].map(
        ([, , code = '']) => code,
      )
      return blocks.map(code => withSyntax(code, literalsOf))
    }
    const samples = await kindsOf(hostileOperation(text))
    expect(samples.length).toBeGreaterThanOrEqual(smallest.length)
    for (const { strings, kinds } of samples) {
      expect(strings).toContain(text)
      expect(kinds.filter(kind => kind === 'CallExpression').length).toBeLessThan(7)
      expect(kinds).not.toContain('TemplateExpression')
    }
    expect(await kindsOf(hostileWebhook(text))).toEqual([])
  })
})
