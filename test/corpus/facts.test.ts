import { beforeAll, describe, expect, test } from 'vitest'
import type { Model } from '../../generator/index.js'
import { sharedCorpus } from '../shared/shared-generation.js'
import { type Difference, differences, report } from './compare-facts.js'
import { markDifferences } from './compare-marks.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'
import { explainedMarks, explanations, unexplained } from './explained-differences.js'
import { openApiOf } from './generate-pages.js'
import { readPages } from './independent-reader/read-folder.js'

describe.skipIf(!hasCorpus)(`facts ${corpusNote}`, () => {
  const facts = readPages(readFolder(corpusFolder))
  let found: readonly Difference[]
  let model: Model
  beforeAll(async () => {
    const corpus = await sharedCorpus()
    found = differences(openApiOf({ files: corpus.files('openapi.json') }), facts)
    model = corpus.model()
  })

  test('openapi.json says what an independent reading of the pages says', () => {
    expect(report(unexplained(found))).toBe('')
  })

  test('every explanation is still needed', () => {
    const needed = explanations.filter(({ file, key }) =>
      found.some(item => item.file === file && key.test(item.key)),
    )
    expect(needed).toEqual(explanations)
  })

  test('the model has the marks, options, badges and titles that the pages have', () => {
    const marks = markDifferences(model, facts).map(line => line.replace(/^(.*?:) page <.*$/, '$1'))
    expect(marks).toEqual(Object.keys(explainedMarks))
  })
})
