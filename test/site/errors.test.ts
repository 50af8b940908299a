import { expect, it } from 'vitest'
import { headLine } from '../../generator/dialect/table-heads.js'
import { emptySettings } from '../../site/search/search-vocabulary.js'
import { siteSearch } from '../../site/search/site-search.js'
import { pageText } from '../pages/page-text.js'
import { memorySite } from './fixture-site.js'

const table = (rows: string) => `${headLine('errors')}\n| --- | --- | ---\n${rows}\n\n{.im-table #errors}`
const shared = (title: string, rows: string) =>
  `---\ntitle: ${title}\ndescription: 每个接口\n---\n\n# {{ $frontmatter.title }}\n\n${table(rows)}\n`

const pages = {
  'openapi/v3/library/loans.md': pageText({
    end: table('| ALREADY_LENT | 400 | 已借出<br/>等归还\n| <b>"x"</b> {{ 1 }} | 404 | {{ 2 }} <script>'),
  }),
  'openapi/v3/library/returns.md': pageText(),
  'openapi/v2/library/loans.md': pageText({ end: table('| NO Bill Exist | | 没有账单') }),
  'errors/v3.md': shared('公共错误', '| SIGN_ERROR | 401 | 签名不符'),
  'errors/v2/library.md': shared('借阅公共错误', '| SYSTEMERROR | | 结果未知'),
}

const { site, html } = memorySite(pages)

it('shows a table of errors with a heading, codes that have fragments, and statuses', () => {
  const page = html('openapi/v3/library/loans.md')
  expect(page).toContain('<h2 id="errors" tabindex="-1">错误码')
  expect(page).toContain('<th scope="col">状态</th>')
  expect(page).toContain('<tr id="errors.ALREADY_LENT"><th scope="row"><a href="#errors.ALREADY_LENT">')
  expect(page).toContain('<td>400</td><td>已借出<br>等归还</td>')
  expect(page).toContain('2 个错误码')
})

it('shows codes and meanings as text', () => {
  const page = html('openapi/v3/library/loans.md')
  expect(page).toContain('{{ 2 }} &lt;script&gt;')
  expect(page).not.toMatch(/<script|<b>"/)
})

it('shows no column of statuses where no error has one', () => {
  const page = html('openapi/v2/library/loans.md')
  expect(page).toContain('<code>NO Bill Exist</code>')
  expect(page).toContain('params errors errors-plain')
  expect(page).not.toContain('<th scope="col">状态</th>')
})

it('leads from an operation to the errors that it shares, with or without errors of its own', () => {
  const link = '<a href="/errors/v3.html">公共错误</a>'
  expect(html('openapi/v3/library/loans.md').split(link)).toHaveLength(2)
  expect(html('openapi/v3/library/returns.md').split(link)).toHaveLength(2)
  expect(html('openapi/v2/library/loans.md')).toContain('<a href="/errors/v2/library.html">借阅公共错误</a>')
})

it('shows pages of shared errors, and lists them in the sidebar', () => {
  expect(html('errors/v3.md')).toContain('<code>SIGN_ERROR</code>')
  expect(html('errors/v2/library.md')).not.toContain('<th scope="col">状态</th>')
  const [openapi] = site.navigation
  expect(openapi?.groups.find(({ text }) => text === '公共错误码')?.items.map(({ file }) => file)).toEqual([
    'errors/v3.md',
    'errors/v2/library.md',
  ])
  expect(site.resolve('/errors/v3', 'openapi/v3/library/loans.md')).toEqual({
    kind: 'inside',
    href: '/errors/v3.html',
  })
})

it('finds an operation by a code, and leads to its row', async () => {
  const { results } = await siteSearch({ site, guides: [], settings: emptySettings }).search('already_lent')
  const [first] = results
  expect(
    first?.kind === 'error' ? first.places.map(({ entry, fragment }) => [entry.file, fragment]) : first,
  ).toEqual([['openapi/v3/library/loans.md', 'errors.ALREADY_LENT']])
})
