import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { outputNames, outputs } from '../../generator/emit/outputs.js'
import { type Generation, generate } from '../../generator/index.js'
import { runHere, runMain } from './run-main.js'
import { tempFolder } from './temp-folder.js'

const specs = fileURLToPath(new URL('../../specs/', import.meta.url))
const pages = ['openapi/v3/marketing/busifavor/stocks.md', 'webhook/v3/COUPON.USE.md']

// Some tests start processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

/** A folder with two pages, and a configuration if one is given. */
function project(config?: object): string {
  const folder = tempFolder(config && { 'pagewright.config.json': JSON.stringify(config) })
  for (const page of pages) cpSync(join(specs, page), join(folder, 'specs', page))
  return folder
}

/** The files of the output that the manifest lists, with their digests. */
function listed(folder: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(folder, 'generated/manifest.json'), 'utf8')
  const { files }: { files: readonly { path: string; sha256: string }[] } = JSON.parse(text)
  return new Map(files.map(({ path, sha256 }) => [path, sha256]))
}

/** The files on the disk, without the manifest. */
function written(folder: string): readonly string[] {
  return readdirSync(join(folder, 'generated'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + '/generated/'.length))
    .filter(path => path !== 'manifest.json')
    .sort()
}

/** The outputs that paths belong to. */
function outputsOf(paths: Iterable<string>): readonly string[] {
  const all = [...paths]
  const isOf = (reserved: string, path: string): boolean =>
    reserved.endsWith('/') ? path.startsWith(reserved) : path === reserved
  return outputs
    .filter(({ reserves }) => all.some(path => reserves.some(reserved => isOf(reserved, path))))
    .map(({ name }) => name)
}

describe('generate --outputs', () => {
  it('makes these, byte for byte as a run of all does, and removes the others', async () => {
    const cwd = project()
    await runHere(cwd, 'generate')
    const all = listed(cwd)
    expect(outputsOf(all.keys())).toEqual(outputNames)
    const ran = await runHere(cwd, 'generate', '--outputs', 'openapi,sdk')
    expect([ran.code, ran.out]).toEqual([0, ''])
    const some = listed(cwd)
    expect(outputsOf(some.keys())).toEqual(['sdk', 'openapi'])
    expect(written(cwd)).toEqual([...some.keys()].sort())
    for (const [path, sha256] of some) expect(sha256, path).toBe(all.get(path))
    await runHere(cwd, 'generate')
    expect([...listed(cwd)]).toEqual([...all])
  })

  it('counts in --check, whose advice repeats it', async () => {
    const cwd = project()
    await runHere(cwd, 'generate', '--outputs', 'openapi,llms')
    expect((await runHere(cwd, 'generate', '--check', '--outputs', 'llms,openapi')).code).toBe(0)
    const more = await runHere(cwd, 'generate', '--check', '--outputs', 'llms,openapi,api')
    expect([more.code, more.out]).toEqual([
      1,
      expect.stringMatching(/PW030 api\.json[\s\S]*pagewright generate --outputs llms,openapi,api/),
    ])
    const less = await runHere(cwd, 'generate', '--check', '--outputs', 'openapi')
    expect([less.code, less.out]).toEqual([1, expect.stringContaining('PW032')])
    expect((await runHere(cwd, 'generate', '--check')).code).toBe(1)
  })

  it('wins over the configuration', async () => {
    const cwd = project({ outputs: ['llms', 'api', 'llms'] })
    await runHere(cwd, 'generate')
    expect(outputsOf(written(cwd))).toEqual(['api', 'llms'])
    await runHere(cwd, 'generate', '--outputs', 'model', '--outputs', ' api')
    expect(outputsOf(written(cwd))).toEqual(['api', 'model'])
  })

  it('is not answered from the memory of a run of others', async () => {
    const cwd = project()
    const run = (...names: string[]) => runHere(cwd, 'generate', '--verbose', '--outputs', names.join(','))
    await run('api')
    expect((await run('api', 'model')).err).toContain('has no entry for this run')
    expect((await run('model', 'api')).err).toContain('has an entry for this run')
    expect((await run('api')).err).toContain('has no entry for this run')
    expect(outputsOf(written(cwd))).toEqual(['api'])
  })

  it('gives what a cold run gives, also where the list and the pages change between runs', async () => {
    const cwd = project()
    const page = join(cwd, 'specs', pages[0] ?? '')
    const lists = ['sdk,openapi', 'openapi,docs', 'sdk,api,llms', 'openapi', 'docs,openapi', 'sdk,openapi']
    for (const [step, list] of lists.entries()) {
      if (step % 2 === 1)
        writeFileSync(page, readFileSync(page, 'utf8').replace(/^title: .*$/m, `title: 第${step}步`))
      await runHere(cwd, 'generate', '--outputs', list)
      await runHere(cwd, 'generate', '--outputs', list, '--no-cache', '--out', `cold-${step}`)
      const cold = readFileSync(join(cwd, `cold-${step}/manifest.json`), 'utf8')
      expect(readFileSync(join(cwd, 'generated/manifest.json'), 'utf8'), list).toBe(cold)
      expect((await runHere(cwd, 'generate', '--outputs', list, '--no-cache', '--check')).code, list).toBe(0)
    }
  })

  it('with --only removes nothing of the others', async () => {
    const cwd = project()
    await runHere(cwd, 'generate')
    const before = [...listed(cwd)]
    const ran = await runHere(cwd, 'generate', '--only', pages[0] ?? '', '--outputs', 'docs')
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('0 files written, 1 unchanged')])
    expect([...listed(cwd)]).toEqual(before)
  })

  it('keeps a file of a left-out output that was edited', async () => {
    const cwd = project()
    await runHere(cwd, 'generate', '--outputs', 'api,openapi')
    writeFileSync(join(cwd, 'generated/openapi.json'), 'mine')
    const ran = await runHere(cwd, 'generate', '--outputs', 'api')
    expect(ran.out).toMatch(/generated\/openapi\.json[\s\S]*PW037/)
    expect(readFileSync(join(cwd, 'generated/openapi.json'), 'utf8')).toBe('mine')
  })

  const table: readonly [name: string, config: object | undefined, args: readonly string[], want: string][] =
    [
      [
        'a misspelt name',
        undefined,
        ['--outputs', 'openpai'],
        'PW014 There is no output `openpai`. Did you mean',
      ],
      [
        'a name in the configuration',
        { outputs: ['doc'] },
        [],
        'PW014 There is no output `doc`. Did you mean',
      ],
      ['a package without its SDK', undefined, ['--outputs', 'package'], 'PW015'],
      ['an empty list', { outputs: [] }, [], 'PW016'],
      [
        'no list',
        { outputs: 'sdk' },
        [],
        "PW022 `outputs` must be a list of names such as ['sdk', 'openapi']",
      ],
    ]
  it.each(table)('stops for %s and leaves the output as it was', async (_, config, args, want) => {
    const cwd = project(config)
    const ran = await runHere(cwd, 'generate', ...args)
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining(want)])
    expect(readdirSync(cwd)).not.toContain('generated')
  })

  it('loads no module of an output that is left out', () => {
    const cwd = project()
    const coverage = join(cwd, 'coverage')
    const ran = runMain(cwd, ['generate', '--outputs', 'openapi'], {
      variables: { NODE_V8_COVERAGE: coverage },
    })
    expect([ran.code, ran.out]).toEqual([0, ''])
    const scripts = readdirSync(coverage).flatMap(name => {
      const { result }: { result: readonly { url: string }[] } = JSON.parse(
        readFileSync(join(coverage, name), 'utf8'),
      )
      return result.map(({ url }) => url)
    })
    const loaded = outputNames.filter(name => scripts.some(url => url.includes(`/dist/emit/${name}/`)))
    expect(loaded).toEqual(['openapi'])
  })
})

describe('outputs of generate(config)', () => {
  const input = pages.map(file => ({ file, text: readFileSync(join(specs, file), 'utf8') }))
  const emitter = { name: 'names', emit: () => [{ path: 'all.txt', content: '' }] }

  it('are those that it names, beside emitters of your own', async () => {
    const { files, diagnostics } = await generate({ pages: input, outputs: ['llms'], emitters: [emitter] })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const paths = files.map(({ path }) => path)
    expect(outputsOf(paths)).toEqual(['llms'])
    expect(paths).toEqual(expect.arrayContaining(['names/all.txt', 'manifest.json']))
  })

  let among: Promise<Generation> | undefined

  it.each(outputNames.filter(name => name !== 'package'))('%s alone is as it is among all', async name => {
    among ??= generate({ pages: input })
    const all = new Map((await among).files.map(({ path, content }) => [path, content]))
    const { files } = await generate({ pages: input, outputs: [name] })
    const own = files.filter(({ path }) => path !== 'manifest.json')
    expect(outputsOf(own.map(({ path }) => path))).toEqual([name])
    for (const { path, content } of own) expect(content === all.get(path), path).toBe(true)
  })

  it('may be none where emitters of your own remain', async () => {
    const { files } = await generate({ pages: input, outputs: [], emitters: [emitter] })
    expect(files.map(({ path }) => path)).toEqual(['names/all.txt', 'manifest.json'])
  })

  it('must be right, also with keepGoing', async () => {
    const { files, diagnostics } = await generate({ pages: input, outputs: ['package'], keepGoing: true })
    expect(files).toEqual([])
    expect(diagnostics.map(({ code, file }) => [code, file])).toContainEqual(['PW015', 'generate(config)'])
  })
})
