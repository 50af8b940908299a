import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { threadsFor } from '../../../generator/cli/threads/page-threads.js'
import type { SourcePage } from '../../../generator/load/source-page.js'
import { pageText, webhookText } from '../../pages/page-text.js'
import { tempFolder } from '../temp-folder.js'

const built = new URL('../../../dist/', import.meta.url).href

/** Runs pages with several numbers of threads and prints, for each, the files and what was found. Threads run what is built. */
const program = `
  const load = path => import(${JSON.stringify(built)} + path)
  const { readFileSync } = await import('node:fs')
  const { startPageThreads } = await load('cli/threads/page-threads.js')
  const { createSession } = await load('generate.js')
  const { loadOutputs, outputNames } = await load('emit/outputs.js')
  const { loadTemplates } = await load('load/load-templates.js')
  const { textFile } = await load('write/produced-file.js')
  const { pages, language, template } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
  const own = await loadTemplates()
  const templates =
    template === undefined
      ? own
      : { ...own, templates: own.templates.map(each => (each.path.endsWith('/operation.hbs') ? { ...each, content: template, shown: 'mine.hbs' } : each)) }
  const makeOutputs = await loadOutputs()
  const input = { pages, templates, packageName: 'library-sdk', packageVersion: '1.0.0', language, keepGoing: true }
  const shown = ({ result }) => ({ files: result.files.map(textFile), diagnostics: result.diagnostics, counts: result.counts })
  const results = [shown(createSession({ makeOutputs, remember: false }).run(input))]
  for (const count of [0, 1, 3]) {
    const data = { outputs: outputNames, templates, terms: undefined, packageName: 'library-sdk', language, openapi: {} }
    const done = []
    const threads = startPageThreads(count, data, (at, total) => done.push([at, total]))
    results.push(shown(await createSession({ makeOutputs, encode: true }).runWith(input, threads)))
    await threads.close()
    if (done.some(([at, total]) => at > total)) throw new Error('More pages were taken than there are.')
  }
  process.stdout.write(JSON.stringify(results))
`

interface Case {
  readonly pages: readonly SourcePage[]
  readonly language: 'zh' | 'en'
  readonly template?: string
}

/** The results of a run without threads, and of runs with 0, 1 and 3 threads beside the main one. */
function results(
  given: Case,
): readonly { readonly files: readonly unknown[]; readonly diagnostics: unknown }[] {
  const folder = tempFolder({ 'case.json': JSON.stringify(given), 'program.mjs': program })
  const [file, data] = [join(folder, 'program.mjs'), join(folder, 'case.json')]
  const text = execFileSync(process.execPath, [file, data], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(text)
}

/** Pages of all kinds; every seventh has an error, and is left out. */
const pages: readonly SourcePage[] = Array.from({ length: 60 }, (_, at): SourcePage => {
  if (at % 5 === 4) return { file: `webhook/v3/LOAN.EVENT${at}.md`, text: webhookText() }
  const type = at % 7 === 3 ? 'whatever' : 'string'
  const request = `| json {data-required} | object | 请求\n| book${at} {data-required data-indent=1} | ${type} | 书号 ${at}`
  return { file: `openapi/v3/library/loans-${at}.md`, text: pageText({ request }) }
})

describe('threads change nothing', () => {
  it.each<readonly [string, Case]>([
    ['in Chinese', { pages, language: 'zh' }],
    ['in English', { pages, language: 'en' }],
    ['with one page', { pages: pages.slice(0, 1), language: 'zh' }],
    ['without pages', { pages: [], language: 'zh' }],
  ])('%s', (_, given) => {
    const [plain, ...others] = results(given)
    expect(plain?.files.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toEqual(plain)
  })

  it('where a template fails: the first page that fails is the one that is told', () => {
    const [plain, ...others] = results({ pages, language: 'zh', template: '{{nothing here}}' })
    expect(plain?.files).toEqual([])
    expect(plain?.diagnostics).toContainEqual(expect.objectContaining({ code: 'PW027', file: 'mine.hbs' }))
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
