import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generate } from '../../generator/index.js'
import { sharedCorpus } from '../shared/shared-generation.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'

describe.skipIf(!hasCorpus)(`order of the pages ${corpusNote}`, () => {
  test('shuffled pages with other line ends and a byte order mark give the same bytes and diagnostics', {
    timeout: 600_000,
  }, async () => {
    const pages = readFolder(corpusFolder)
    const [shuffled = []] = fc.sample(fc.shuffledSubarray(pages, { minLength: pages.length }), {
      seed: 7,
      numRuns: 1,
    })
    expect(shuffled.map(page => page.file)).not.toEqual(pages.map(page => page.file))
    const foreign = shuffled.map(({ file, text }) => ({
      file,
      text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }))
    const corpus = await sharedCorpus()
    const one = corpus.allFiles()
    const other = await generate({ pages: foreign, keepGoing: true })
    expect(other.files.map(file => file.path)).toEqual(one.map(file => file.path))
    const changed = one.filter((file, index) => file.content !== other.files[index]?.content)
    expect(changed.map(file => file.path)).toEqual([])
    expect(other.diagnostics).toEqual(corpus.diagnostics())
  })
})
