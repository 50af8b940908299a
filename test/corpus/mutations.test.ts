import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import { createSession } from '../generate/create-session.js'
import { type Difference, differences, report } from './compare-facts.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'
import { diagnosedLines, openApiOf } from './generate-pages.js'
import { type PageText, readPages } from './independent-reader/read-folder.js'
import { type Mutant, mutate, mutations, picker } from './mutations.js'

const templates = await loadTemplates()
const names = { packageName: 'wechatpay-sdk', packageVersion: '0.0.0' }
/** A call of `generate` would read and compile all templates for each page. */
const session = createSession({ outputs: ['openapi'], remember: false })

/** What both readings say of a page differently, one line for each place. */
function readTwice(page: PageText): {
  readonly found: readonly Difference[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const { files, diagnostics } = session.run({
    pages: [page],
    templates,
    ...names,
    keepGoing: true,
    language: 'en',
  })
  return { found: differences(openApiOf({ files }), readPages([page])), diagnostics }
}

/** A diagnostic may be on the row below, if the change makes that one wrong. */
function isNamed(mutant: Mutant, diagnostics: readonly Diagnostic[]): boolean {
  const loud = diagnostics.filter(({ severity }) => severity !== 'hint')
  const diagnosed = diagnosedLines({ diagnostics: loud })
  return mutant.changed.some(line => [line, line + 1].some(near => diagnosed.has(`${mutant.file}:${near}`)))
}

/** What is wrong with the generator's reading of a mutant; '' where it agrees or names the changed lines. */
function complaint(original: PageText, mutant: Mutant): string {
  const { found, diagnostics } = readTwice(mutant)
  if (found.length === 0 || isNamed(mutant, diagnostics)) return ''
  const before = new Set(readTwice(original).found.map(({ key }) => key))
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
    (_, mutation) => {
      const complaints = trialsOf(mutation, 8).map(({ original, mutant }) => complaint(original, mutant))
      expect(complaints.filter(text => text !== '').join('\n\n')).toBe('')
    },
  )
})
