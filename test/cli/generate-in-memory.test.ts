import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Config, generate } from '../../generator/index.js'
import { sharedSpecs } from '../shared/shared-generation.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const file = 'openapi/v3/marketing/busifavor/coupons/associate.md'
const text = readFileSync(join(repository, 'specs', file), 'utf8')
const bad = { file: 'openapi/v3/bad.md', text: '# bad {#post}\n' }

describe('generate(config)', () => {
  it('returns what the command line writes, manifest included', { timeout: 600_000 }, async () => {
    const made = await sharedSpecs()
    const [files, diagnostics, summary] = [made.allFiles(), made.diagnostics(), made.summary()]
    const folder = join(repository, 'generated')
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
      // What building and installing the package leaves there.
      .filter(name => !/^(?:dist|node_modules)[\\/]/.test(name))
    expect(files.map(({ path }) => path).sort()).toEqual(names.sort())
    for (const { path, content } of files)
      expect([path, content]).toEqual([path, readFileSync(join(folder, path), 'utf8')])
    expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([])
    expect(summary).toMatchObject({ errors: 0, pagesLeftOut: 0 })
  })

  it('takes pages in memory, in any order, with any line ends', async () => {
    const second = { file: 'openapi/v3/a.md', text }
    const one = await generate({ pages: [{ file, text }, second] })
    const other = await generate({
      pages: [second, { file, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }],
    })
    expect(other.files).toEqual(one.files)
    expect(one.model.operations.length).toBe(2)
  })

  const table: readonly [name: string, config: Config, want: readonly [files: boolean, code: string]][] = [
    ['a bad page', { pages: [{ file, text }, bad] }, [false, 'PW106']],
    ['a bad page left out', { pages: [{ file, text }, bad], keepGoing: true }, [true, 'PW106']],
    ['no page', { pages: [] }, [false, 'PW011']],
    ['no page with keepGoing', { pages: [], keepGoing: true }, [false, 'PW011']],
    ['no folder', { specs: join(repository, 'nowhere') }, [false, 'PW010']],
    ['a name that npm refuses', { pages: [{ file, text }], packageName: 'A B' }, [false, 'PW022']],
    ['a bad configuration with keepGoing', { pages: [], packageName: '', keepGoing: true }, [false, 'PW022']],
  ]
  it.each(table)('%s', async (_, config, [hasFiles, code]) => {
    const { files, diagnostics, summary } = await generate(config)
    expect([files.length > 0, diagnostics.map(found => found.code)]).toEqual([
      hasFiles,
      expect.arrayContaining([code]),
    ])
    expect(summary.errors).toBeGreaterThan(0)
  })

  it('follows the rules of the configuration', async () => {
    const pages = [{ file, text: text.replace('data-required', 'data-requird') }]
    const { diagnostics } = await generate({ pages, rules: { PW205: 'off' } })
    expect(diagnostics.map(({ code }) => code)).not.toContain('PW205')
    const strict = await generate({ pages, rules: { PW205: 'error' } })
    expect([strict.files, strict.summary.errors]).toEqual([[], 1])
  })
})
