import { describe, expect, it } from 'vitest'
import { generate } from '../../generator/index.js'

const head =
  '| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| json | object | 数据\n\n{.im-table #request}\n'
const tail =
  '\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id | string | 单号\n\n{.im-table #response}\n'

function page(name: string, method: string, badge = ''): { readonly file: string; readonly text: string } {
  const text = `---\ntitle: ${name}\n---\n\n# ${name} {#${method}}\n\n说明。\n\n${badge}\n${head}${tail}`
  return { file: `openapi/v3/${name}.md`, text }
}

function badgeOf(kind: string, text: string): string {
  return `::: danger :no_entry_sign: {.im-${kind}}\n\n${text}\n\n:::\n`
}

async function run(badge: string, language: 'zh' | 'en' = 'zh') {
  const pages = [page('loans', 'post', badge), page('credits', 'post'), page('debts', 'get')]
  return await generate({ pages, language })
}

describe('the successors of an operation', () => {
  it.each<[name: string, badge: string, want: readonly string[] | undefined]>([
    [
      'a link with a method',
      badgeOf('deprecated', '见[这里](/openapi/v3/credits#post)。'),
      ['v3/credits#post'],
    ],
    ['a link without', badgeOf('discarded', '见[这里](/openapi/v3/credits)。'), ['v3/credits#post']],
    ['a page of another method', badgeOf('redesigned', '见[这里](/openapi/v3/debts)。'), ['v3/debts#get']],
    [
      'two links',
      badgeOf('deprecated', '见[这里](/openapi/v3/debts)与[这里](/openapi/v3/credits)。'),
      ['v3/debts#get', 'v3/credits#post'],
    ],
    ['a link to nothing', badgeOf('deprecated', '见[这里](/openapi/v3/credit)。'), undefined],
    ['a link to itself', badgeOf('deprecated', '见[这里](/openapi/v3/loans)。'), undefined],
    ['a link elsewhere', badgeOf('deprecated', '见[这里](https://example.com)。'), undefined],
    ['a badge of another kind', badgeOf('privated', '见[这里](/openapi/v3/credits)。'), undefined],
  ])('%s', async (_, badge, want) => {
    const { model } = await run(badge)
    const found = model.operations.find(({ page: own }) => own === 'v3/loans')
    expect(found?.deprecated?.successors).toEqual(want)
  })

  it('that do not exist are reported with the page that is meant', async () => {
    const { diagnostics } = await run(badgeOf('deprecated', '见[这里](/openapi/v3/credit)。'))
    expect(diagnostics.find(({ code }) => code === 'PW502')?.message).toBe(
      '/openapi/v3/credit leads nowhere in the specs folder. Did you mean "/openapi/v3/credits"?',
    )
  })

  it.each<['zh' | 'en', string]>([
    ['zh', '@deprecated 已下线，见这里。 请改用credits（`v3.credits.post`）。'],
    ['en', '@deprecated 已下线，见这里。 Use credits (`v3.credits.post`) instead.'],
  ])('reach every output in %s', async (language, want) => {
    const { files } = await run(badgeOf('deprecated', '已下线，见[这里](/openapi/v3/credits)。'), language)
    const text = (path: string): string => files.find(file => file.path === path)?.content ?? ''
    expect(text('sdk/v3/loans.ts')).toContain(want)
    expect(text('llms/v3/loans.post.md')).toContain(want.replace(/^.*。 /, ''))
    const { paths } = JSON.parse(text('openapi.json'))
    expect(paths['/v3/loans'].post).toMatchObject({ deprecated: true, 'x-successors': ['v3.credits.post'] })
    expect(text('api.json')).toContain('"successors": ["v3/credits#post"]')
  })
})
