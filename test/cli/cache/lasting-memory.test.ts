import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentsBelow, filesBelow } from '../files-below.js'
import { type Ran, runHere } from '../run-main.js'
import { tempFolder } from '../temp-folder.js'
import { type Change, fileTexts, type Step, settingValues, step } from './changing-project.js'

/** A project and its configuration. */
interface Project {
  readonly cwd: string
  readonly settings: Map<string, unknown>
}

/** A project as it begins. */
function begin(): Project {
  const cwd = tempFolder()
  for (const [path, [text]] of Object.entries(fileTexts)) put(join(cwd, path), text)
  const project = { cwd, settings: new Map<string, unknown>() }
  for (const [name, [value]] of Object.entries(settingValues)) set(project, name, value)
  return project
}

function set({ cwd, settings }: Project, name: string, value: unknown): void {
  settings.set(name, value)
  put(join(cwd, 'pagewright.config.json'), JSON.stringify(Object.fromEntries(settings)))
}

function put(path: string, text: string | undefined): void {
  rmSync(path, { recursive: true, force: true })
  if (text === undefined) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function apply(project: Project, change: Change): void {
  const { cwd } = project
  if (change.kind === 'file') put(join(cwd, change.path), change.text)
  else if (change.kind === 'setting') set(project, change.name, change.value)
  else {
    const folders = change.kind === 'output' ? ['generated', 'cold'] : ['cache']
    for (const folder of folders) {
      const files = filesBelow(join(cwd, folder))
      const path = files[change.pick % files.length]
      if (path !== undefined) harm(path, change.harm, change.kind === 'cache' ? change.at : change.pick)
    }
  }
}

function harm(path: string, how: Extract<Change, { harm: unknown }>['harm'], at: number): void {
  const { atime, mtime } = statSync(path)
  const bytes = readFileSync(path)
  if (how === 'delete' || how === 'replace by a folder') rmSync(path)
  if (how === 'replace by a folder') mkdirSync(path)
  if (how === 'append') writeFileSync(path, Buffer.concat([bytes, Buffer.from('x')]))
  if (how === 'empty') writeFileSync(path, '')
  if (how === 'flip a byte' && bytes.length > 0) {
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1
    writeFileSync(path, bytes)
    // An edit that hides itself as well as it can.
    utimesSync(path, atime, mtime)
  }
}

const shown = ['--hints', '--format', 'json']

/** What a command said, as if its output folder were `generated`. The time that it took is left out. */
function said({ code, out, err }: Ran): readonly unknown[] {
  const plain = (text: string): string => text.replaceAll('cold', 'generated').replace(/; \d+\.\d+ s$/m, '')
  return [code, plain(out), plain(err)]
}

/** Runs a step with the cache, and without it over an output that the same steps made. */
async function expectSame(project: Project, { changes, command }: Step): Promise<void> {
  for (const each of changes) apply(project, each)
  const { cwd } = project
  const [warm, cold] = [join(cwd, 'generated'), join(cwd, 'cold')]
  // What writes nothing needs no copy, and names the output as it is.
  const out = command[0] === 'lint' || command.includes('--check') ? [] : ['--out', 'cold']
  const without = await runHere(cwd, ...command, ...out, '--no-cache', ...shown)
  const withCache = await runHere(cwd, ...command, ...shown)
  expect(said(withCache)).toEqual(said(without))
  expect(contentsBelow(warm)).toEqual(contentsBelow(cold))
}

/** With the cache, but without any output, a run writes what a first run does. */
async function expectWhole({ cwd }: Project): Promise<void> {
  const [warm, cold] = [join(cwd, 'generated'), join(cwd, 'cold')]
  for (const folder of [warm, cold]) rmSync(folder, { recursive: true, force: true })
  const first = await runHere(cwd, 'generate', '--keep-going', '--out', 'cold', '--no-cache')
  const again = await runHere(cwd, 'generate', '--keep-going')
  expect(again.code).toBe(first.code)
  expect(contentsBelow(warm)).toEqual(contentsBelow(cold))
}

describe('a run with a cache gives what one without it gives', { timeout: 600_000 }, () => {
  it('after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 20 }), async steps => {
        const project = begin()
        for (const each of steps) await expectSame(project, each)
        await expectWhole(project)
        rmSync(project.cwd, { recursive: true })
      }),
      // Shrinking would take minutes; the steps are told.
      { numRuns: 6, endOnFailure: true },
    )
  })
})
