import { describe, expect, test } from 'vitest'
import { planModel } from '../../generator/plan/plan-model.js'
import { model, operation, span } from '../emit/sdk/fixtures.js'

const pages = [
  operation('v3/a', 'get', { title: 'A', tags: ['two'] }),
  operation('v3/a', 'post', {
    title: 'B',
    tags: ['one'],
    deprecated: { kind: 'deprecation', reason: 'Gone', span },
  }),
  operation('v3/a/{id}', 'get', { tags: ['three', 'one'] }),
  operation('v3/a-b/c', 'delete'),
  operation('v3/aB/c', 'get', { tags: ['unlisted'] }),
  operation('v2/pay', 'post'),
]
const { root } = planModel({
  ...model(pages),
  tags: ['one', 'two', 'three'].map(name => ({ kind: 'tag' as const, name, file: 'index.md', span })),
}).plan

describe('the folders of chains', () => {
  test('stand behind those that they contain, the root last', () =>
    expect(root.folders.map(({ name, page }) => [name, page])).toEqual([
      ['V2Folder', undefined],
      ['V3AFolder', 'v3/a'],
      ['V3ABFolder', undefined],
      // Two folders of one name: the names in chains differ, and so do those of the types.
      ['V3ABFolder2', undefined],
      ['V3Folder', undefined],
      ['Pages', undefined],
    ]))

  test('name a page, a folder, or what is both, with the products of everything below in the order of the catalogue', () =>
    expect(root.folders.find(({ name }) => name === 'V3Folder')?.members).toEqual([
      { name: 'a', page: 'v3/a', folder: 'V3AFolder', tags: ['one', 'two', 'three'] },
      { name: 'aB', page: undefined, folder: 'V3ABFolder', tags: [] },
      { name: 'aB_', page: undefined, folder: 'V3ABFolder2', tags: ['unlisted'] },
    ]))
})

test('a page has the titles of its methods, their deprecation and its products', () =>
  expect(root.pages.find(({ page }) => page === 'v3/a')).toMatchObject({
    titles: [
      { method: 'get', title: 'A', deprecated: undefined },
      { method: 'post', title: 'B', deprecated: 'Gone' },
    ],
    tags: ['one', 'two'],
  }))
