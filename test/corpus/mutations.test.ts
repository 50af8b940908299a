import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Generation, generate } from '../../generator/index.js'
import { type Difference, differences, report } from './compare-facts.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'
import { diagnosedLines, openApiOf } from './generate-pages.js'
import { type PageText, readPages } from './independent-reader/read-folder.js'
import { type Mutant, mutate, mutations, picker } from './mutations.js'

/** What both readings say of a page differently, one line for each place. */
async function readTwice(
  page: PageText,
): Promise<{ readonly found: readonly Difference[]; readonly generation: Generation }> {
  const generation = await generate({ pages: [page], keepGoing: true })
  return { found: differences(openApiOf(generation), readPages([page])), generation }
}

/** A diagnostic may be on the row below, if the change makes that one wrong. */
function isNamed(mutant: Mutant, generation: Generation): boolean {
  const loud = generation.diagnostics.filter(({ severity }) => severity !== 'hint')
  const diagnosed = diagnosedLines({ ...generation, diagnostics: loud })
  return mutant.changed.some(line => [line, line + 1].some(near => diagnosed.has(`${mutant.file}:${near}`)))
}

/** What is wrong with the generator's reading of a mutant; '' where it agrees or names the changed lines. */
async function complaint(original: PageText, mutant: Mutant): Promise<string> {
  const { found, generation } = await readTwice(mutant)
  if (found.length === 0 || isNamed(mutant, generation)) return ''
  const before = new Set((await readTwice(original)).found.map(({ key }) => key))
  const fresh = found.filter(({ key }) => !before.has(key))
  if (fresh.length === 0) return ''
  const lines = mutant.text.split('\n')
  const changed = mutant.changed.map(line => `${mutant.file}:${line} ${lines[line - 1]}`)
  return [mutant.mutation, ...changed, report(fresh.slice(0, 5))].join('\n')
}

interface Trial {
  readonly original: PageText
  readonly mutant: Mutant
}

describe.skipIf(!hasCorpus)(`mutated pages ${corpusNote}`, () => {
  const pages = readFolder(corpusFolder).filter(page => !/^(?:openapi|webhook)\/index\.md$/.test(page.file))

  /** A few pages for each mutation; pages without a row that fits are passed over. */
  function trialsOf(mutation: (typeof mutations)[number], count: number): Trial[] {
    const seeds = fc.sample(fc.tuple(fc.nat(pages.length - 1), fc.nat()), { seed: 42, numRuns: count * 12 })
    const trials: Trial[] = []
    for (const [index, seed] of seeds) {
      if (trials.length === count) break
      const original = pages[index]
      const mutant = original && mutate(original, mutation, picker(seed))
      if (original && mutant) trials.push({ original, mutant })
    }
    return trials
  }

  test.each(mutations.map(mutation => [mutation.name, mutation] as const))(
    '%s: both readings agree, or a diagnostic names the line',
    { timeout: 120_000 },
    async (_, mutation) => {
      const complaints: string[] = []
      for (const { original, mutant } of trialsOf(mutation, 8))
        complaints.push(await complaint(original, mutant))
      expect(complaints.filter(text => text !== '').join('\n\n')).toBe('')
    },
  )
})
