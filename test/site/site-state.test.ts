import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../site/settings.js'
import { createSiteState } from '../../site/vitepress/site-state.js'
import { writeExtras } from '../../site/vitepress/write-extras.js'
import { tempFolder } from '../cli/temp-folder.js'
import { fixturePages } from './fixture-pages.js'

const loans = 'openapi/v3/library/loans.md'

/** A folder with the docs of the library, and the given files beside them. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const docs = Object.entries(fixturePages).map(([file, text]) => [`generated/docs/${file}`, text] as const)
  return tempFolder({ ...Object.fromEntries(docs), ...files })
}

describe('settings', () => {
  it('take what is there', () => {
    const root = folderWith({ 'generated/openapi.json': '{}', [`specs/${loans}`]: '' })
    expect(readSettings({}, root)).toEqual({
      docs: join(root, 'generated/docs'),
      specs: join(root, 'specs'),
      openapi: join(root, 'generated/openapi.json'),
      base: '/',
    })
  })

  it('say what is missing and what to do', () => {
    expect(() => readSettings({ PAGEWRIGHT_SITE_DOCS: 'none' }, tempFolder())).toThrow(
      'There is no folder none. Run `npm run generate`, or name another folder with PAGEWRIGHT_SITE_DOCS.',
    )
  })
})

describe('a site while pages are edited', () => {
  it('shows an edited page, under another version', () => {
    const root = folderWith()
    const state = createSiteState(readSettings({}, root))
    const before = state.version(loans)
    const text = fixturePages[loans]
      ?.replace('{.im-table #request}', '')
      .replace('公钥编号', '公钥编号\n| note | object | 新的一行')
    writeFileSync(join(root, 'generated/docs', loans), text ?? '')
    expect(state.render(loans)).not.toContain('新的一行')
    state.refresh(loans)
    expect(state.render(loans)).toContain('新的一行')
    expect(state.version(loans)).not.toBe(before)
  })

  it('knows pages that came, and refuses others', () => {
    const root = folderWith()
    const state = createSiteState(readSettings({}, root))
    expect(() => state.render('openapi/v3/library/new.md')).toThrow('is not a page of')
    writeFileSync(join(root, 'generated/docs/openapi/v3/library/new.md'), fixturePages[loans] ?? '')
    state.refresh()
    expect(state.render('openapi/v3/library/new.md')).toContain('登记借阅')
  })

  it('names every page that cannot be shown', () => {
    const root = folderWith({
      'generated/docs/openapi/v3/a b.md': '# a',
      'generated/docs/openapi/v3/[c].md': '# c',
    })
    expect(() => createSiteState(readSettings({}, root))).toThrow(/\[c\]\.md: .*\n.*a b\.md: /)
  })
})

describe('source lines', () => {
  const api = JSON.stringify({ operations: [{ file: loans, method: 'post', span: '42:1-42:9' }] })

  it.each([
    ['the specs, by api.json', { 'generated/api.json': api, [`specs/${loans}`]: 'x' }, '源文件 loans.md:42'],
    [
      'the docs, where the specs have no such page',
      { 'generated/api.json': api, 'specs/openapi/a.md': 'x' },
      '源文件 loans.md:6',
    ],
    ['the docs, without api.json', { [`specs/${loans}`]: 'x' }, '源文件 loans.md:6'],
  ])('lead to %s', (_, files, want) => {
    const state = createSiteState(readSettings({}, folderWith(files)))
    expect(state.render(loans)).toContain(want)
  })
})

describe('files beside the pages', () => {
  it.each([
    ['everything that is there', {}, ['index.html', 'llms.txt', 'openapi.json', `source/${loans}`]],
    [
      'no copy of sources that have an address',
      { PAGEWRIGHT_SITE_SOURCE_URL: 'https://example.com/{file}' },
      ['index.html'],
    ],
  ])('are %s', (_, environment, want) => {
    const root = folderWith({ 'generated/openapi.json': '{}', 'generated/llms.txt': '# a' })
    const out = join(root, 'out')
    mkdirSync(out)
    writeExtras(createSiteState(readSettings(environment, root)), out)
    expect(want.filter(file => !existsSync(join(out, file)))).toEqual([])
    expect(existsSync(join(out, 'source'))).toBe(want.includes(`source/${loans}`))
  })
})
