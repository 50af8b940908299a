import { describe, expect, it } from 'vitest'
import { formatPage } from '../../generator/cli/format/format-page.js'
import { createPageWriter } from '../../generator/emit/docs/create-page-writer.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import { runPages } from '../hostile/run-pages.js'
import { pageText, readPages } from './page-text.js'

const file = 'openapi/v3/library/readers/{reader_no}/loans.md'

function sample(receiver: string): string {
  return [
    '```php [同步声明式]',
    `$response = ${receiver}->get([`,
    "  'id' => 'R-7',",
    "  'query' => ['branch' => 'north'],",
    ']);',
    '```',
  ].join('\n')
}

const text = pageText({
  heading: '# {{ $frontmatter.title }} {#get}',
  request:
    '| id {data-required} | string | 读者证号\n| query | object | 查询\n| branch {data-indent=1} | string | 馆',
  middle: `::: code-group\n\n${sample("$instance->chain('v3/library/readers/{reader_no}/loans')")}\n\n:::`,
})

describe('the only row of another name is the row of the only placeholder', () => {
  it('stands in every output under the name that the path has', async () => {
    const { counts, files, diagnostics } = await runPages([{ file, text }])
    expect(counts).toMatchObject({ operations: 1, pagesLeftOut: 0 })
    expect(diagnostics.filter(({ code }) => code === 'PW302')).toMatchObject([
      { severity: 'warning', file, span: { line: 12 } },
    ])
    const content = (path: string): string => files.find(one => one.path === path)?.content ?? ''
    const module = content('sdk/v3/library/readers/_reader_no_/loans.ts')
    expect(module).toContain('/** 读者证号 */\n  reader_no: string\n')
    expect(module).toContain("pathParameters: ['reader_no']")
    expect(module).toContain("reader_no: 'R-7'")
    expect(content(`docs/${file}`)).toContain("reader_no: 'R-7'")
    const api: unknown = JSON.parse(content('openapi.json'))
    expect(api).toMatchObject({
      paths: {
        '/v3/library/readers/{reader_no}/loans': {
          get: {
            parameters: [
              {
                name: 'reader_no',
                in: 'path',
                required: true,
                description: '读者证号',
                schema: { type: 'string' },
                example: 'R-7',
              },
              { name: 'branch', in: 'query' },
            ],
          },
        },
      },
    })
  })

  it('fmt leaves the finding where it is', async () => {
    const write = createPageWriter((await loadTemplates()).docs)
    const formatted = formatPage({ file, text }, write)
    expect(formatted.kind).toBe('formatted')
    const again =
      formatted.kind === 'formatted' ? readPages([{ file, text: formatted.text }]).diagnostics : []
    expect(again.filter(({ code }) => code === 'PW302')).toHaveLength(1)
  })
})
