import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../site/settings.js'
import { createSiteState } from '../../site/vitepress/site-state.js'
import { writeExtras } from '../../site/vitepress/write-extras.js'
import { tempFolder } from '../cli/temp-folder.js'
import { fixturePages } from './fixture-pages.js'

const loans = 'openapi/v3/library/loans.md'

/** A project with the pages of the library in `specs`, and the given files. */
function projectWith(files: Readonly<Record<string, string>> = {}): string {
  const pages = Object.entries(fixturePages).map(([file, text]) => [`specs/${file}`, text] as const)
  return tempFolder({ ...Object.fromEntries(pages), ...files })
}

describe('settings', () => {
  it('take what is there', () => {
    const root = projectWith({
      'package.json': JSON.stringify({ repository: { url: 'git+https://example.com/library.git' } }),
    })
    expect(readSettings({}, root)).toEqual({
      source: join(root, 'specs'),
      root,
      project: root,
      repository: 'https://example.com/library',
      base: '/',
    })
  })

  it.each([
    [{ PAGEWRIGHT_SITE_DOCS: 'none' }, 'There is no folder none. Name a folder of pages with'],
    [
      { PAGEWRIGHT_SITE_BASE: 'docs' },
      'PAGEWRIGHT_SITE_BASE is "docs". Use a path with slashes at both ends',
    ],
    [{ PAGEWRIGHT_SITE_URL: 'https://a.example/docs' }, 'put a path into PAGEWRIGHT_SITE_BASE'],
    [{ PAGEWRIGHT_SITE_URL: 'docs.example' }, 'Use scheme and host, such as https://docs.example.com'],
  ])('%j say what is wrong and what to do', (environment, want) => {
    expect(() => readSettings(environment, projectWith())).toThrow(want)
  })
})

describe('a site while pages are edited', () => {
  it('shows an edited page in both editions, under another version', async () => {
    const root = projectWith()
    const state = await createSiteState(readSettings({}, root))
    const before = state.version(loans)
    const text = fixturePages[loans]?.replace('公钥编号', '公钥编号\n| note | object | 新的一行')
    writeFileSync(join(root, 'specs', loans), text ?? '')
    expect(state.render(loans)).not.toContain('新的一行')
    expect(state.refresh()).toEqual([loans, `en/${loans}`])
    expect(state.render(loans)).toContain('新的一行')
    expect(state.render(`en/${loans}`)).toContain('新的一行')
    expect(state.version(loans)).not.toBe(before)
  })

  it('knows pages that came, and refuses others', async () => {
    const root = projectWith()
    const state = await createSiteState(readSettings({}, root))
    expect(() => state.render('openapi/v3/library/new.md')).toThrow('is not a page of')
    writeFileSync(join(root, 'specs/openapi/v3/library/new.md'), fixturePages[loans] ?? '')
    expect(state.refresh()).toEqual(
      expect.arrayContaining(['openapi/v3/library/new.md', 'en/openapi/v3/library/new.md']),
    )
    expect(state.render('openapi/v3/library/new.md')).toContain('登记借阅')
    expect(state.has('openapi/v3/library/new.md')).toBe(true)
  })

  it('names every page that cannot be shown', async () => {
    const root = projectWith({ 'specs/openapi/v3/a b.md': '# a', 'specs/openapi/v3/[c].md': '# c' })
    await expect(createSiteState(readSettings({}, root))).rejects.toThrow(/\[c\]\.md: .*\n.*a b\.md: /)
  })
})

describe('the documents of a site', () => {
  it('have what the generator adds', async () => {
    const state = await createSiteState(readSettings({}, projectWith()))
    expect(state.render(loans)).toContain('TypeScript')
    expect(state.refusals()).toBe('')
  })

  it('show a page that the generator refuses as it is, and say why', async () => {
    const broken = 'openapi/v3/library/broken.md'
    const text =
      '# 坏页 {#post}\n\n| 请求参数 {.im-table #request} | 类型 | 描述\n| --- | --- | ---\n| a | wrong | b\n'
    const state = await createSiteState(readSettings({}, projectWith({ [`specs/${broken}`]: text })))
    expect(state.refusals()).toMatch(/refused 1 page, shown as written:\n.*broken\.md\n.* error PW\d+ /)
    expect(state.render(broken)).toContain('坏页')
  })
})

describe('source lines', () => {
  it('lead to the heading in the source, in both editions', async () => {
    const state = await createSiteState(readSettings({}, projectWith()))
    const line = (fixturePages[loans] ?? '').split('\n').findIndex(text => text.includes('{#post}')) + 1
    expect(line).toBeGreaterThan(0)
    expect(state.render(loans)).toContain(`源文件 loans.md:${line}`)
    expect(state.render(`en/${loans}`)).toContain(`Source loans.md:${line}`)
  })
})

describe('files beside the pages', () => {
  it.each([
    ['everything', {}, true],
    [
      'no copy of sources that have an address',
      { PAGEWRIGHT_SITE_SOURCE_URL: 'https://example.com/{file}' },
      false,
    ],
  ])('are %s', async (_, environment, hasCopies) => {
    const root = projectWith()
    const out = join(root, 'out')
    mkdirSync(out)
    writeExtras(await createSiteState(readSettings(environment, root)), out)
    const want = ['llms.txt', 'openapi.json', 'en/llms.txt', 'en/openapi.json']
    expect(want.filter(file => !existsSync(join(out, file)))).toEqual([])
    expect(existsSync(join(out, 'source', loans))).toBe(hasCopies)
    expect(JSON.parse(readFileSync(join(out, 'openapi.json'), 'utf8'))).toMatchObject({ openapi: '3.1.0' })
  })
})
