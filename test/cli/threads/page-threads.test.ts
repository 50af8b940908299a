import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { threadsFor } from '../../../generator/cli/threads/page-threads.js'
import type { SourcePage } from '../../../generator/load/source-page.js'
import { pageText, webhookText } from '../../pages/page-text.js'
import { tempFolder } from '../temp-folder.js'

const built = new URL('../../../dist/', import.meta.url).href

/**
 * Runs each case with several numbers of threads and prints, for each, the digests of the files and what was found. Threads run
 * what is built.
 */
const program = `
  const load = path => import(${JSON.stringify(built)} + path)
  const { createHash } = await import('node:crypto')
  const { readFileSync } = await import('node:fs')
  const { startPageThreads } = await load('cli/threads/page-threads.js')
  const { createSession } = await load('generate.js')
  const { loadOutputs, outputNames } = await load('emit/outputs.js')
  const { loadTemplates } = await load('load/load-templates.js')
  const { textFile } = await load('write/produced-file.js')
  const own = await loadTemplates()
  const makeOutputs = await loadOutputs()
  const digest = file => {
    const { path, content } = textFile(file)
    return { path, content: createHash('sha256').update(content).digest('hex') }
  }
  const shown = ({ result }) => ({ files: result.files.map(digest), diagnostics: result.diagnostics, counts: result.counts })
  const run = async ({ pages, language, template }) => {
    const templates =
      template === undefined
        ? own
        : { ...own, templates: own.templates.map(each => (each.path.endsWith('/operation.hbs') ? { ...each, content: template, shown: 'mine.hbs' } : each)) }
    const input = { pages, templates, packageName: 'library-sdk', packageVersion: '1.0.0', language, keepGoing: true }
    const results = [shown(createSession({ makeOutputs, remember: false }).run(input))]
    for (const count of [0, 1, 3]) {
      const data = { outputs: outputNames, templates, terms: undefined, packageName: 'library-sdk', language, openapi: {} }
      const done = []
      const threads = startPageThreads(count, data, (at, total) => done.push([at, total]))
      results.push(shown(await createSession({ makeOutputs, encode: true }).runWith(input, threads)))
      await threads.close()
      if (done.some(([at, total]) => at > total)) throw new Error('More pages were taken than there are.')
    }
    return results
  }
  const all = []
  for (const each of JSON.parse(readFileSync(process.argv[2], 'utf8'))) all.push(await run(each))
  process.stdout.write(JSON.stringify(all))
`

interface Case {
  readonly pages: readonly SourcePage[]
  readonly language: 'zh' | 'en'
  readonly template?: string
}

/** Pages of all kinds; every seventh has an error, and is left out. */
const pages: readonly SourcePage[] = Array.from({ length: 60 }, (_, at): SourcePage => {
  if (at % 5 === 4) return { file: `webhook/v3/LOAN.EVENT${at}.md`, text: webhookText() }
  const type = at % 7 === 3 ? 'whatever' : 'string'
  const request = `| json {data-required} | object | 请求\n| book${at} {data-required data-indent=1} | ${type} | 书号 ${at}`
  return { file: `openapi/v3/library/loans-${at}.md`, text: pageText({ request }) }
})

const cases = {
  'in Chinese': { pages, language: 'zh' },
  'in English': { pages, language: 'en' },
  'with one page': { pages: pages.slice(0, 1), language: 'zh' },
  'without pages': { pages: [], language: 'zh' },
  'where a template fails': { pages, language: 'zh', template: '{{nothing here}}' },
} as const satisfies Readonly<Record<string, Case>>

type Results = readonly { readonly files: readonly unknown[]; readonly diagnostics: unknown }[]

/** The results of each case: of a run without threads, and of runs with 0, 1 and 3 threads beside the main one. */
function allResults(): readonly Results[] {
  const folder = tempFolder({ 'cases.json': JSON.stringify(Object.values(cases)), 'program.mjs': program })
  const [file, data] = [join(folder, 'program.mjs'), join(folder, 'cases.json')]
  const text = execFileSync(process.execPath, [file, data], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(text)
}

let all: readonly Results[] | undefined

/** One process makes those of all cases: most of its time, it loads the generator. */
function results(name: keyof typeof cases): Results {
  all ??= allResults()
  return all[Object.keys(cases).indexOf(name)] ?? []
}

describe('threads change nothing', () => {
  it.each(['in Chinese', 'in English', 'with one page', 'without pages'] as const)('%s', name => {
    const [plain, ...others] = results(name)
    expect(plain?.files.length).toBeGreaterThan(0)
    expect(others).toHaveLength(3)
    for (const other of others) expect(other).toEqual(plain)
  })

  it('where a template fails: the first page that fails is the one that is told', () => {
    const [plain, ...others] = results('where a template fails')
    expect(plain?.files).toEqual([])
    expect(plain?.diagnostics).toContainEqual(expect.objectContaining({ code: 'PW027', file: 'mine.hbs' }))
    expect(others).toHaveLength(3)
    for (const other of others) expect(other).toEqual(plain)
  })
})

describe('threads beside the main one', () => {
  it.each([
    [0, 2, 0],
    [299, 2, 0],
    [300, 2, 1],
    [1186, 1, 0],
    [1186, 2, 1],
    [1186, 4, 3],
    [450, 16, 2],
    [100_000, 64, 7],
  ])('for %i pages on %i cores', (count, cores, want) => {
    expect(threadsFor(count, cores)).toBe(want)
  })
})
