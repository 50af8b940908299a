import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageText } from '../../pages/page-text.js'
import { type Ran, runHere } from '../run-main.js'
import { tempFolder } from '../temp-folder.js'

const loans = 'specs/openapi/v3/library/loans.md'
const other = 'specs/openapi/v3/library/other.md'
const glossary = 'specs/terms.en.yaml'
const untouched = 'no input was touched'
const same = 'has an entry for this run'
/** Without the SDK, whose runtime is many files. */
const config = { outputs: ['docs', 'api', 'openapi'] }
const configFile = { 'pagewright.config.json': JSON.stringify(config) }

/** Makes files as old as they are after a coffee: any edit gives them another stamp. */
function age(cwd: string, ...files: readonly string[]): void {
  for (const file of files) utimesSync(join(cwd, file), 1, 1)
}

/** Waits until no file was changed in this tick of the disk's clock, which ends within 20 ms. */
async function tick(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 40))
}

/** A project after its first run. */
async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = tempFolder({ [loans]: pageText(), ...configFile, ...files })
  age(cwd, loans)
  await tick()
  const first = await runHere(cwd, 'generate', '--verbose')
  expect([first.code, first.err]).toEqual([0, expect.stringContaining('written to')])
  await tick()
  return cwd
}

/** The files that were written, and what was said of the cache. */
function told({
  code,
  err,
}: Ran): readonly [code: number | null, written: string | undefined, cache: string] {
  const cache = err.includes(untouched) ? untouched : err.includes(same) ? same : 'other'
  return [code, /(\d+) files? written/.exec(err)?.[1], cache]
}

describe('a run over inputs that nobody touched', { timeout: 120_000 }, () => {
  it('says what the last run said, in every form and with every option that only changes what is shown', async () => {
    const cwd = await project({ 'specs/openapi/v3/library/odd.mdx': '# no page' })
    const [first, fresh] = [await runHere(cwd, 'generate'), await runHere(cwd, 'generate', '--no-cache')]
    expect([first.code, first.out]).toEqual([fresh.code, fresh.out])
    for (const args of [
      ['--hints'],
      ['--format', 'json', '--hints'],
      ['--max-diagnostics', '1', '--hints'],
    ]) {
      const again = await runHere(cwd, 'generate', '--verbose', ...args)
      expect(again.err).toContain(untouched)
      expect(again.out).toBe((await runHere(cwd, 'generate', '--no-cache', ...args)).out)
    }
  })

  it('shows the lines of pages, patches and glossary that are complained about', async () => {
    const cwd = tempFolder({
      [loans]: pageText(),
      [glossary]: 'words:\n  - { zh: 借阅, en: loan }\n',
      'specs/patches.yaml': '- page: openapi/v3/library/none.md\n  replace: a\n  with: b\n  because: c\n',
    })
    await tick()
    await runHere(cwd, 'lint', '--hints')
    const again = await runHere(cwd, 'lint', '--hints', '--verbose')
    expect(again.err).toContain(untouched)
    const fresh = await runHere(cwd, 'lint', '--hints', '--no-cache')
    expect([again.code, again.out]).toEqual([fresh.code, fresh.out])
    expect(again.out).toContain('specs/patches.yaml')
  })

  it.each<readonly [string, (cwd: string) => void, ...ReturnType<typeof told>]>([
    ['nothing', () => undefined, 0, '0', untouched],
    ['a page was touched', cwd => utimesSync(join(cwd, loans), 2, 2), 0, '0', same],
    ['a page was written anew', cwd => writeFileSync(join(cwd, loans), pageText()), 0, '0', same],
    ['a file of the output was touched', cwd => age(cwd, 'generated/openapi.json'), 0, '0', untouched],
    [
      'a file of the output was edited',
      cwd => writeFileSync(join(cwd, 'generated/openapi.json'), ''),
      0,
      '1',
      untouched,
    ],
    ['a file of the output is gone', cwd => rmSync(join(cwd, 'generated/openapi.json')), 0, '1', untouched],
    ['the manifest is gone', cwd => rmSync(join(cwd, 'generated/manifest.json')), 0, '0', untouched],
    [
      'a page was edited in the same length',
      cwd => writeFileSync(join(cwd, loans), pageText().replace('# ', '#\t')),
      0,
      '0',
      'other',
    ],
  ])('when %s', async (_, act, ...want) => {
    const cwd = await project()
    act(cwd)
    await tick()
    expect(told(await runHere(cwd, 'generate', '--verbose'))).toEqual(want)
    expect((await runHere(cwd, 'generate', '--check', '--no-cache')).code).toBe(0)
  })

  it('reads what was touched once, and not the next time', async () => {
    const cwd = await project()
    age(cwd, loans, 'generated/openapi.json')
    utimesSync(join(cwd, loans), 3, 3)
    await tick()
    expect(told(await runHere(cwd, 'generate', '--verbose'))).toEqual([0, '0', same])
    expect(told(await runHere(cwd, 'generate', '--verbose'))).toEqual([0, '0', untouched])
  })

  it.each<readonly [string, (cwd: string) => void]>([
    ['a page comes', cwd => writeFileSync(join(cwd, other), pageText())],
    ['a page goes', cwd => rmSync(join(cwd, other))],
    [
      'a page has another name',
      cwd => renameSync(join(cwd, other), join(cwd, other.replace('other', 'new'))),
    ],
    ['a folder has another name', cwd => renameSync(join(cwd, other, '..'), join(cwd, other, '../../shelf'))],
    ['a glossary comes', cwd => writeFileSync(join(cwd, glossary), 'words: []\n')],
    ['patches come', cwd => writeFileSync(join(cwd, 'specs/patches.yaml'), '[]\n')],
    ['a file that is named like a page comes', cwd => writeFileSync(join(cwd, `${other}x`), '')],
    ['a lock file comes', cwd => writeFileSync(join(cwd, 'yarn.lock'), 'x')],
    [
      'the configuration changes',
      cwd =>
        writeFileSync(join(cwd, 'pagewright.config.json'), JSON.stringify({ ...config, language: 'zh' })),
    ],
    [
      'a link takes the place of a page',
      cwd => {
        renameSync(join(cwd, other), join(cwd, 'specs/moved.md'))
        symlinkSync('../../../moved.md', join(cwd, other))
      },
    ],
  ])('is another once %s', async (_, act) => {
    const cwd = await project({ [other]: pageText().replaceAll('loans', 'other') })
    expect(told(await runHere(cwd, 'generate', '--verbose'))[2]).toBe(untouched)
    act(cwd)
    await tick()
    expect(told(await runHere(cwd, 'generate', '--verbose'))[2]).not.toBe(untouched)
  })

  it('looks for files of others with --check alone, and follows no link in the output', async () => {
    const cwd = await project({ 'pagewright.config.json': '{ "outputs": ["sdk"] }' })
    writeFileSync(join(cwd, 'generated/sdk/foreign.ts'), '')
    expect(told(await runHere(cwd, 'generate', '--verbose'))).toEqual([0, '0', untouched])
    expect((await runHere(cwd, 'generate', '--check')).out).toContain('PW033')
    rmSync(join(cwd, 'generated/sdk/foreign.ts'))
    renameSync(join(cwd, 'generated/sdk'), join(cwd, 'moved'))
    symlinkSync('../moved', join(cwd, 'generated/sdk'))
    const linked = await runHere(cwd, 'generate')
    expect([linked.code, linked.out]).toEqual([1, expect.stringContaining('PW036')])
  })

  it('is not told without pages, or with the output among them', async () => {
    const cwd = await project()
    mkdirSync(join(cwd, 'specs/openapi/out'))
    const among = await runHere(cwd, 'generate', '--out', 'specs/openapi/out')
    expect([among.code, among.out]).toEqual([1, expect.stringContaining('PW038')])
    rmSync(join(cwd, 'specs'), { recursive: true })
    const none = await runHere(cwd, 'generate')
    expect([none.code, none.out]).toEqual([1, expect.stringContaining('PW010')])
  })

  it('is not remembered by stamps while a page is in the tick of its last change', async () => {
    const cwd = tempFolder({ [loans]: pageText(), ...configFile })
    // As if the page had been changed a moment from now, whatever the machine's load.
    utimesSync(join(cwd, loans), new Date(), new Date(Date.now() + 3_600_000))
    await runHere(cwd, 'generate')
    expect(existsSync(join(cwd, 'generated'))).toBe(true)
    expect(told(await runHere(cwd, 'generate', '--verbose'))).toEqual([0, '0', same])
  })
})
