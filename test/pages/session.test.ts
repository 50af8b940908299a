import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../generator/load/load-templates.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from '../corpus/corpus-folder.js'
import { createSession, type TextResult } from '../generate/create-session.js'
import { pageText, webhookText } from './page-text.js'

const templates = await loadTemplates()

function input(pages: readonly SourcePage[]) {
  return {
    pages,
    templates,
    packageName: 'library-sdk',
    packageVersion: '1.0.0',
    language: 'en' as const,
    keepGoing: true,
  }
}

function catalogue(...links: readonly string[]): SourcePage {
  const rows = links.map(link => `| 借阅 | [页](${link})`).join('\n')
  return {
    file: 'openapi/index.md',
    text: `| 业务标签 | 直连商户模式 | 合作伙伴模式\n| --- | --- | ---\n${rows}\n`,
  }
}

const loans: SourcePage = { file: 'openapi/v3/library/loans.md', text: pageText() }
const loan: SourcePage = {
  file: 'openapi/v3/library/loans/{loan_id}.md',
  text: pageText({
    heading: '# {{ $frontmatter.title }} {#get}',
    request: '| loan_id {data-required} | string | 单号',
    prose: '见 [登记](/openapi/v3/library/loans)',
  }),
}
const overdue: SourcePage = { file: 'webhook/v3/LOAN.OVERDUE.md', text: webhookText() }
const returned: SourcePage = {
  file: 'openapi/v3/library/returned.md',
  text: pageText({ heading: '# {{ $frontmatter.title }} {#post data-notify=LOAN.OVERDUE}' }),
}
const old: SourcePage = {
  file: 'openapi/v3/library/old.md',
  text: '---\ntitle: Moved to /openapi/v3/library/loans\n---\n',
}
const index = catalogue('/openapi/v3/library/loans', '/openapi/v3/library/loans/{loan_id}')

function edited(page: SourcePage, from: string, to: string): SourcePage {
  expect(page.text).toContain(from)
  return { ...page, text: page.text.replace(from, to) }
}

function bytes({ files, diagnostics, counts, model }: TextResult): unknown {
  return JSON.stringify({ files, diagnostics, counts, model })
}

describe('a session gives what a fresh one gives', () => {
  const all = [index, loans, loan, overdue, old]
  const steps: readonly (readonly [string, readonly SourcePage[]])[] = [
    ['all pages', all],
    ['nothing changed', all],
    ['other objects of the same text', all.map(page => ({ ...page }))],
    ['a row edited', [index, edited(loans, '书号', '图书编号'), loan, overdue, old]],
    ['the edit reverted', all],
    ['a type edited', [index, edited(loans, '| string | 书号', '| integer | 书号'), loan, overdue, old]],
    [
      'a row with an error',
      [index, edited(loans, '| string | 书号', '| whatever | 书号'), loan, overdue, old],
    ],
    ['mended', all],
    ['a page deleted', [index, loan, overdue, old]],
    ['put back', all],
    ['a page added', [...all, { file: 'openapi/v3/library/returns.md', text: pageText() }]],
    [
      'a page under another name',
      [index, { ...loans, file: 'openapi/v3/library/lendings.md' }, loan, overdue, old],
    ],
    ['the catalogue edited', [catalogue('/openapi/v3/library/loans#post'), loans, loan, overdue, old]],
    ['a product renamed', [edited(index, '借阅', '图书'), loans, loan, overdue, old]],
    ['the catalogue deleted', [loans, loan, overdue, old]],
    ['a notice that follows', [...all, returned]],
    [
      'its title edited',
      [index, loans, loan, edited(overdue, 'title: 登记借阅', 'title: 逾期'), old, returned],
    ],
    ['the title of the operation edited', [...all, edited(returned, 'title: 登记借阅', 'title: 归还')]],
    ['the notice misspelt', [...all, edited(returned, 'LOAN.OVERDUE', 'LOAN.OVERDU')]],
    [
      'the notice moved to a row',
      [
        ...all,
        edited(
          edited(returned, ' data-notify=LOAN.OVERDUE', ''),
          '| string | 书号',
          '| string {data-notify=LOAN.OVERDUE} | 书号',
        ),
      ],
    ],
    ['the notice deleted', [index, loans, loan, old, returned]],
    ['with its page again', [...all, returned]],
    ['the operation before it deleted', all],
    ['only webhooks', [overdue]],
    ['nothing at all', []],
    ['everything again', all],
  ]

  const fresh = steps.map(([, pages]) => bytes(createSession().run(input(pages))))

  it('step by step', () => {
    const session = createSession()
    for (const [at, [name, pages]] of steps.entries())
      expect(bytes(session.run(input(pages))), name).toBe(fresh[at])
  })

  it('and the steps differ where they should', () => expect(new Set(fresh).size).toBe(18))
})

describe('corrections in a session', () => {
  const correct = (field: string, type: string) => ({
    file: 'patches.yaml',
    text: `- page: openapi/v3/library/loans\n  field: ${field}\n  reason: because\n  set: { type: ${type} }\n`,
  })
  const all = [index, loans, loan, overdue]
  const steps = [
    undefined,
    correct('json.book', 'integer'),
    correct('json.book', 'integer'),
    correct('json.book', 'boolean'),
    { ...correct('json.book', 'boolean'), text: `# moved\n${correct('json.book', 'boolean').text}` },
    correct('json.lost', 'boolean'),
    { file: 'patches.yaml', text: '- nothing' },
    undefined,
  ]

  const fresh = steps.map(patches => bytes(createSession().run({ ...input(all), patches })))

  it('step by step', () => {
    const session = createSession()
    for (const [at, patches] of steps.entries())
      expect(bytes(session.run({ ...input(all), patches }))).toBe(fresh[at])
  })

  it('and the steps differ where they should', () => expect(new Set(fresh).size).toBe(5))
})

describe('the order of the pages means nothing', () => {
  it('own pages', () => {
    const all = [index, loans, loan, overdue, old]
    const want = bytes(createSession().run(input(all)))
    for (const pages of [[...all].reverse(), [...all.slice(2), ...all.slice(0, 2)]])
      expect(bytes(createSession().run(input(pages)))).toBe(want)
  })
})

describe.skipIf(!hasCorpus)(`edits ${corpusNote}`, () => {
  it('a row of every twentieth page', { timeout: 600_000 }, () => {
    const pages = readFolder(corpusFolder)
    const changed = pages.map((page, at) =>
      at % 20 === 0 ? { ...page, text: page.text.replace('| string | ', '| integer | 改 ') } : page,
    )
    const session = createSession()
    const first = bytes(session.run(input(pages)))
    const after = session.run(input(changed))
    const fresh = createSession({ remember: false }).run(input(changed))
    const differing = after.files.filter((file, at) => file.content !== fresh.files[at]?.content)
    expect(differing.map(({ path }) => path)).toEqual([])
    expect(after.diagnostics).toEqual(fresh.diagnostics)
    expect(bytes(session.run(input(pages))) === first).toBe(true)
  })
})
