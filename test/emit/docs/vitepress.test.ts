import type { MarkdownRenderer } from 'vitepress'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentsOfPages } from '../../hostile/run-pages.js'
import { pageText, readPages, webhookText } from '../../pages/page-text.js'

/** What plain VitePress takes for a list of attributes somewhere. */
const groups = [
  '{n}',
  '{id}',
  '{#x}',
  '{.x}',
  '{a=b}',
  '{}',
  '{n}{m}',
  '{a b}',
  '{ n }',
  '{onclick="x"}',
  '{v-html=x}',
  '{@click=x}',
  '{:is=x}',
  '{b {n}}',
]
const plain = 'GROUP'

const cells: readonly (readonly [name: string, cell: (group: string) => string])[] = [
  ['at the end', group => `号 ${group}`],
  ['without a blank', group => `号${group}`],
  ['alone', group => group],
  ['at the start', group => `${group} 号`],
  ['behind emphasis', group => `**号**${group}`],
  ['behind emphasis, in the middle', group => `**号**${group} 码`],
  ['behind code', group => `\`a\`${group}`],
  ['behind code and a blank', group => `\`a\` ${group}`],
  ['behind a link', group => `[号](/openapi/v3/library/loans)${group}`],
  ['behind a line break', group => `号<br/>${group}`],
  ['above a line break', group => `号 ${group}<br/>码`],
  ['behind what is struck out', group => `~~号~~${group}`],
  ['behind an emoji', group => `:smile:${group}`],
  ['behind another', group => `{id} ${group}`],
]

const prose: readonly (readonly [name: string, text: (group: string) => string])[] = [
  ['a paragraph', group => `段落 ${group}`],
  ['the first of two lines', group => `段落 ${group}\n二`],
  ['the last of two lines', group => `段落\n二 ${group}`],
  ['a line of its own', group => `段落\n${group}`],
  ['an item', group => `- 项 ${group}\n- 二`],
  ['the last item', group => `- 项\n- 二 ${group}`],
  ['a numbered item', group => `1. 项 ${group}`],
  ['a nested item', group => `- 项\n  - 二 ${group}`],
  ['a quotation', group => `> 引 ${group}`],
  ['an alert', group => `> [!TIP]\n> 引 ${group}`],
  ['a container', group => `::: tip\n\n内 ${group}\n\n:::`],
]

let renderer: MarkdownRenderer
beforeAll(async () => {
  renderer = await createMarkdownRenderer(process.cwd(), { theme: 'github-dark' }, '/')
}, 60_000)

/** What a reader sees: the HTML with its entities as characters. VitePress draws the ids of tabs by lot. */
function render(markdown: string): string {
  const env = { path: '/x.md', relativePath: 'x.md', cleanUrls: false }
  return renderer
    .render(markdown, env)
    .replace(/"(?:group|tab)-[\w-]+"/g, '"tab"')
    .replaceAll('&#123;', '{')
    .replaceAll('&amp;#123;', '{')
    .replaceAll('&quot;', '"')
}

const file = 'openapi/v3/library/loans.md'

async function documentOf(text: string): Promise<string> {
  const { files } = await documentsOfPages([{ file, text }])
  return files.find(({ path }) => path === `docs/${file}`)?.content ?? ''
}

/** The page's document, rendered, is that of a page with a word in the place of the group. */
async function expectShown(textOf: (group: string) => string, group: string): Promise<string> {
  const document = await documentOf(textOf(group))
  const want = render(await documentOf(textOf(plain))).replaceAll(plain, group)
  expect(render(document)).toBe(want)
  return document
}

function factsOf(text: string): unknown {
  const [operation] = readPages([{ file, text }]).model.operations
  const { description, notes, requestBody, response } = operation ?? {}
  return JSON.parse(
    JSON.stringify({ description, notes, requestBody, response }, (key, value: unknown) =>
      key === 'span' ? undefined : value,
    ),
  )
}

describe('braces of a cell are shown by VitePress, and read again as they were', () => {
  it.each(cells)('%s', async (_, cell) => {
    for (const group of groups) {
      const textOf = (own: string) =>
        pageText({
          request: `| json {data-required} | object | 请求\n| book {data-required data-indent=1} | string | ${cell(own)}`,
          response: `| id {data-required} | string | ${cell(own)}`,
        })
      const document = await expectShown(textOf, group)
      expect(factsOf(document), group).toEqual(factsOf(textOf(group)))
    }
  })
})

describe('braces of prose are shown by VitePress, and read again as they were', () => {
  it.each(prose)('%s', async (name, text) => {
    // The name of an item is the dialect's own.
    const own = groups.filter(group => !(name.includes('item') && group === '{#x}'))
    for (const group of own) {
      const textOf = (shown: string) => pageText({ middle: text(shown) })
      const document = await expectShown(textOf, group)
      // A line of braces alone is a list that applies to nothing (PW112).
      if (!name.includes('of its own')) expect(factsOf(document), group).toEqual(factsOf(textOf(group)))
    }
  })

  it('a description', async () => {
    const textOf = (group: string) => pageText({ prose: `登记 ${group}` })
    const document = await expectShown(textOf, '{n}')
    expect(factsOf(document)).toMatchObject({ description: '登记 {n}' })
  })
})

describe('what the dialect has as a list stays one', () => {
  it('the name of a variant', async () => {
    const page = { file: 'webhook/v3/LOAN.OVERDUE.md', text: webhookText({ middle: '1. 合单 {#COMBINE}' }) }
    const { files } = await documentsOfPages([page])
    const document = files.find(({ path }) => path === `docs/${page.file}`)?.content ?? ''
    expect(document).toContain('1. 合单 {#COMBINE}\n')
    expect(readPages([{ ...page, text: document }]).model.webhooks[0]?.variants).toMatchObject([
      { name: 'COMBINE' },
    ])
  })

  it('entities in code are code', async () => {
    const text = pageText({
      request: '| json | object | 请求\n| book {data-indent=1} | string | `&#123;n}` &#123;m}',
    })
    expect(factsOf(text)).toMatchObject({
      requestBody: { schema: { properties: [{ description: '`&#123;n}` {m}' }] } },
    })
    expect(await documentOf(text)).toContain('`&#123;n}` &#123;m}\n')
  })
})
