import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generate } from '../../generator/index.js'
import { sharedCorpus } from '../shared/shared-generation.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'

describe.skipIf(!hasCorpus)(`order of the pages ${corpusNote}`, () => {
  test('shuffled pages give the same bytes and diagnostics', { timeout: 600_000 }, async () => {
    const pages = readFolder(corpusFolder)
    const [shuffled = []] = fc.sample(fc.shuffledSubarray(pages, { minLength: pages.length }), {
      seed: 7,
      numRuns: 1,
    })
    const corpus = await sharedCorpus()
    const one = { files: corpus.allFiles(), diagnostics: corpus.diagnostics() }
    const other = await generate({ pages: shuffled, keepGoing: true })
    expect(shuffled.map(page => page.file)).not.toEqual(pages.map(page => page.file))
    expect(other.files.map(file => file.path)).toEqual(one.files.map(file => file.path))
    const changed = one.files.filter((file, index) => file.content !== other.files[index]?.content)
    expect(changed.map(file => file.path)).toEqual([])
    expect(other.diagnostics).toEqual(one.diagnostics)
  })
  test('line ends and a byte order mark change nothing', { timeout: 600_000 }, async () => {
    const pages = readFolder(corpusFolder)
    const foreign = pages.map(({ file, text }) => ({ file, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }))
    const one = (await sharedCorpus()).allFiles()
    const other = await generate({ pages: foreign, keepGoing: true })
    const isOutput = ({ path }: { readonly path: string }) => path !== 'manifest.json'
    expect(other.files.filter(isOutput)).toEqual(one.filter(isOutput))
  })
})
