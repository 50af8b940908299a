import { beforeAll, describe, expect, test } from 'vitest'
import type { Model } from '../../generator/model/model.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from '../corpus/corpus-folder.js'
import { sharedCorpus, sharedSpecs } from '../shared/shared-generation.js'
import { compareTwins, type Difference, pagesWithTwin } from './compare-twins.js'
import { borrowedPieces, sentenceRuns } from './sentences.js'
import { specsFolder } from './specs-folder.js'
import { deliberate, isDeliberate } from './twin-differences.js'

function show({ id, place, own = '-', twin = '-' }: Difference): string {
  return `${id} ${place}\n  own:  ${own}\n  twin: ${twin}`
}

describe.skipIf(!hasCorpus)(`own pages and their public twins ${corpusNote}`, () => {
  const pages = readFolder(specsFolder)
  const publicPages = readFolder(corpusFolder)
  let found: readonly Difference[] = []
  let own: Model
  let twins: Model

  beforeAll(async () => {
    own = (await sharedSpecs()).model()
    twins = (await sharedCorpus()).model()
    found = compareTwins(own, twins)
  })

  test('state the same facts, but for the differences that are listed', () => {
    expect(found.filter(difference => !isDeliberate(difference)).map(show)).toEqual([])
  })

  test('are compared at all', () => {
    expect(pagesWithTwin(own, twins).length).toBeGreaterThan(1100)
  })

  test('every listed difference is still there', () => {
    const there = new Set(found.map(({ id, place }) => `${id} ${place}`))
    const listed = deliberate.flatMap(({ id, places }) => places.map(place => `${id} ${place}`))
    expect(listed.filter(entry => !there.has(entry))).toEqual([])
  })

  test('have no sentence of any public page', () => {
    const runs = sentenceRuns(publicPages.map(({ text }) => text))
    const borrowed = pages.flatMap(({ file, text }) =>
      borrowedPieces(text, runs).map(piece => `${file}: ${piece}`),
    )
    expect(borrowed).toEqual([])
  })
})
