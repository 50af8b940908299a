import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../generator/load/load-templates.js'
import { createSession } from '../generate/create-session.js'
import { pageText, webhookText } from './page-text.js'

const templates = await loadTemplates()

/** The module of the one page, and the codes of its findings. */
function generated(file: string, text: string) {
  const input = {
    pages: [{ file, text }],
    templates,
    packageName: 'x',
    packageVersion: '1.0.0',
    language: 'en' as const,
    keepGoing: true,
  }
  const { files, diagnostics } = createSession().run(input)
  const module = files.find(each =>
    /^sdk\/(?:v3\/library\/loans|webhooks\/v3\/LOAN.OVERDUE)\.ts$/.test(each.path),
  )
  return { module: String(module?.content), codes: diagnostics.map(({ code }) => code) }
}

const page = 'openapi/v3/library/loans.md'

/** A page whose request has these rows in its `json`, and this PHP array as its sample. */
function operation(rows: readonly string[], sample = ''): { fractions: string[]; codes: readonly string[] } {
  const call = `\`\`\`php [异步纯链式]\n$instance->v3->library->loans->postAsync([\n  'json' => [${sample}],\n])\n->wait();\n\`\`\``
  const request = ['| json {data-required} | object | 请求', ...rows].join('\n')
  const text = pageText({ request, middle: sample === '' ? '' : `::: code-group\n\n${call}\n\n:::` })
  const { module, codes } = generated(page, text)
  const [, list = ''] = /requestFields: \{[\s\S]*?fractions: \[([^\]]*)\]/.exec(module) ?? []
  return { fractions: [...list.matchAll(/'([^']+)'/g)].flatMap(([, path]) => path ?? []), codes }
}

const row = (name: string, type: string, description = '数', indent = 1) =>
  `| ${name} {data-required data-indent=${indent}} | ${type} | ${description}`

describe('rows that take fractions (rule T19)', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['float', [row('weight', 'float')], ['/json/weight']],
    ['a list of float', [row('weights', 'float[]')], ['/json/weights/*']],
    [
      'inside of objects and lists',
      [row('books', 'object[]'), row('weight', 'float', '重', 2)],
      ['/json/books/*/weight'],
    ],
    [
      'number with decimal places',
      [row('weight', 'number', '重量，保留小数点后2位有效数字')],
      ['/json/weight'],
    ],
    ['number with so many decimals', [row('weight', 'number', '重量，最多两位小数')], ['/json/weight']],
    ['numbered names', [row('weight_$n', 'float')], ['/json/weight_$n']],
  ])('%s', (_, rows, want) => {
    const { fractions, codes } = operation(rows)
    expect(fractions).toEqual(want)
    expect(codes).not.toContain('PW211')
    expect(codes).not.toContain('PW212')
  })

  it.each<[string, readonly string[]]>([
    ['number', [row('total', 'number', '金额，单位为分')]],
    ['number that must not have decimals', [row('total', 'number', '金额，不支持小数')]],
    ['integer', [row('total', 'integer')]],
    ['integer whose text speaks of decimals', [row('rate', 'integer', '汇率乘以10的8次方，即小数点后8位')]],
    ['a text', [row('weight', 'string', '重量，保留小数点后2位')]],
  ])('not %s', (_, rows) => {
    expect(operation(rows).fractions).toEqual([])
  })

  it.each<[string, readonly string[], string, readonly string[]]>([
    ['its own sample', [row('weight', 'number')], "'weight' => 1.5", ['/json/weight']],
    [
      'any item of its sample',
      [row('books', 'object[]'), row('weight', 'number', '重', 2)],
      "'books' => [['weight' => 1], ['weight' => 0.25]]",
      ['/json/books/*/weight'],
    ],
    ['a list in its sample', [row('weights', 'number[]')], "'weights' => [1, 2.5]", ['/json/weights/*']],
    ['no whole number of its sample', [row('weight', 'number')], "'weight' => 2", []],
    ['no text of its sample', [row('weight', 'number')], "'weight' => '1.5'", []],
  ])('number by %s', (_, rows, sample, want) => {
    expect(operation(rows, sample).fractions).toEqual(want)
  })

  it.each(['double', 'decimal', 'Float', 'flaot'])('%s is read as float, with a finding', type => {
    const { fractions, codes } = operation([row('weight', type)])
    expect(fractions).toEqual(['/json/weight'])
    expect(codes).toContain('PW212')
  })

  it('are marked in queries and in the answers to notices, and nowhere in what arrives', () => {
    const query = pageText({
      heading: '# {{ $frontmatter.title }} {#get}',
      request: '| query {data-required} | object | 查询\n| weight {data-indent=1} | float | 重',
      response: '| weight {data-required} | float | 重',
    })
    const { module } = generated(page, query)
    expect(module).toContain("fractions: ['/query/weight']")
    expect(module).not.toContain('responseFields')
    const notice = webhookText({
      response:
        '| status {data-required} | string | `20X` 枚举值\n| body | object | `JSON`\n| weight {data-indent=1} | float | 重',
    })
    expect(generated('webhook/v3/LOAN.OVERDUE.md', notice).module).toContain("fractions: ['/weight']")
  })
})
