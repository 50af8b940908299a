import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { SourcePage } from '../../../generator/load/source-page.js'
import { tempFolder } from '../../cli/temp-folder.js'
import { createSession } from '../../generate/create-session.js'
import { pageText, readPages } from '../../pages/page-text.js'
import { sources } from '../sdk/emit-model.js'

const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))

const file = 'openapi/v3/library/loans.md'
const request = [
  '| json {data-required} | object | 请求',
  '| book {data-required data-indent=1} | string | 书号',
  '| remark {data-indent=1} | string | 备注',
].join('\n')
const page: SourcePage = { file, text: pageText({ request }) }

function patch(field: string, action: string, reason = 'the service says so'): string {
  return `- page: openapi/v3/library/loans\n  field: ${field}\n  reason: ${JSON.stringify(reason)}\n  ${action}\n`
}

const set = 'set: { type: integer, required: false }'
const remove = 'remove: true'
const add = 'add: { type: string }'

/** The document of the page as corrections leave it, by a session that saw the page without them before. */
function corrected(...patches: readonly string[]): string {
  const session = createSession()
  const input = {
    pages: [page],
    templates: sources,
    packageName: 'p',
    packageVersion: '1.0.0',
    language: 'zh' as const,
    keepGoing: false,
  }
  session.run(input)
  const { files } = session.run({ ...input, patches: { file: 'patches.yaml', text: patches.join('') } })
  return files.find(({ path }) => path === `docs/${file}`)?.content ?? ''
}

/** The quotations of a text, and the line that stands above each. */
function notes(text: string): readonly string[] {
  const lines = text.split('\n').filter(line => line !== '')
  return lines.filter((line, at) => line.startsWith('>') || lines[at + 1]?.startsWith('> 上表') === true)
}

const head = ['> 上表已更正，与原页面不同：', '>']

describe('a document of which facts were corrected', () => {
  it.each([
    ['nothing', [], []],
    [
      'facts',
      [patch('json.book', set)],
      [...head, '> - `json.book`：更正 type、required。the service says so'],
    ],
    ['a new row', [patch('json.note', add)], [...head, '> - `json.note`：补充。the service says so']],
    [
      'a removed row',
      [patch('json.remark', remove)],
      [...head, '> - `json.remark`：删除。the service says so'],
    ],
    [
      'a reason that a site would run, of two lines',
      [patch('json.remark', remove, 'no <b>{{ x }}</b>\n\n# b')],
      [...head, '> - `json.remark`：删除。no &lt;b>{ { x }}&lt;/b> # b'],
    ],
  ])('says so below the request: %s', (_, patches, want) => {
    expect(notes(corrected(...patches))).toEqual(want.length === 0 ? [] : ['{.im-table #request}', ...want])
  })

  it('says it below the table that it is about, in the order of the corrections', () => {
    const text = corrected(
      patch('response.state', add, 'c'),
      patch('json.remark', remove, 'a'),
      patch('json.note', add, 'b'),
    )
    expect(notes(text)).toEqual([
      '{.im-table #request}',
      ...head,
      '> - `json.remark`：删除。a',
      '> - `json.note`：补充。b',
      '{.im-table #response}',
      ...head,
      '> - `response.state`：补充。c',
    ])
  })

  it('shows the corrected facts, and is read as a page without a new finding', () => {
    const text = corrected(patch('json.book', set), patch('json.remark', remove))
    expect(text).toContain('| book {data-indent=1} | integer | 书号')
    expect(text).not.toContain('| remark')
    const codes = (given: string): readonly string[] =>
      readPages([{ file, text: given }]).diagnostics.map(({ code }) => code)
    expect(codes(text)).toEqual(codes(page.text))
  })
})

describe('pagewright fmt', () => {
  it('reads pages without corrections: the page stays as it is written', () => {
    const cwd = tempFolder({ [`specs/${file}`]: page.text })
    const fmt = (...args: readonly string[]): number | null =>
      spawnSync(process.execPath, [main, 'fmt', ...args], { cwd }).status
    expect(fmt()).toBe(0)
    const before = readFileSync(join(cwd, 'specs', file), 'utf8')
    const withPatches = tempFolder({
      [`specs/${file}`]: before,
      'specs/patches.yaml': patch('json.book', set) + patch('json.remark', remove),
    })
    const ran = spawnSync(process.execPath, [main, 'fmt', '--check'], { cwd: withPatches, encoding: 'utf8' })
    expect([ran.status, ran.stdout]).toEqual([0, ''])
    expect(spawnSync(process.execPath, [main, 'fmt'], { cwd: withPatches }).status).toBe(0)
    expect(readFileSync(join(withPatches, 'specs', file), 'utf8')).toBe(before)
  })
})
