import { describe, expect, test } from 'vitest'
import { diffModels } from '../../generator/diff/diff-models.js'
import { readModel } from '../../generator/generate/read-pages.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'

describe.skipIf(!hasCorpus)(`comparing states ${corpusNote}`, () => {
  test('nothing differs from itself, and a renamed field is found on every page', {
    timeout: 240_000,
  }, () => {
    const pages = readFolder(corpusFolder)
    const { model } = readModel({ pages })
    expect(diffModels(model, readModel({ pages: [...pages].reverse() }).model).changes).toEqual([])
    const renamed = pages.map(page => ({
      ...page,
      text: page.text.replaceAll('| out_trade_no ', '| order_no '),
    }))
    const touched = pages.filter(({ text }) => text.includes('| out_trade_no ')).map(({ file }) => file)
    const changes = diffModels(model, readModel({ pages: renamed }).model).changes
    const found = new Set(changes.map(({ oldPlace, newPlace }) => newPlace?.file ?? oldPlace?.file))
    expect([...found].sort()).toEqual(touched)
    expect(changes.filter(({ rule }) => rule === 'member-removed').length).toBeGreaterThan(100)
  })
})
