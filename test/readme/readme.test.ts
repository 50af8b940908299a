import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { tempFolder } from '../cli/temp-folder.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const readmes = ['README.md', 'README.zh-CN.md'].map(name => [name, read(name)] as const)

// The compiler and a process start; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 120_000 })

function read(name: string): string {
  return readFileSync(join(repository, name), 'utf8')
}

/** The code blocks of a language, in the order of the text. */
function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language && code !== undefined ? [code] : [],
  )
}

function run(
  file: string,
  args: readonly string[],
  cwd: string,
): readonly [code: number | null, out: string] {
  const env = { ...process.env, NO_COLOR: '1' }
  const done = spawnSync(process.execPath, [join(repository, file), ...args], { cwd, env, encoding: 'utf8' })
  return [done.status, done.stdout + done.stderr]
}

const options = {
  target: 'ES2022',
  lib: ['ES2023'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noUnusedLocals: true,
  skipLibCheck: false,
}

describe('the example of the readme', () => {
  const [first = ''] = blocks(read('README.md'), 'ts')

  it.each(readmes)('is the same in %s, and the only one', (_, text) => {
    expect(blocks(text, 'ts')).toEqual([first])
  })

  it.each(readmes)('has the other examples in %s, too', (_, text) => {
    expect(blocks(text, 'js')).toEqual(blocks(read('README.md'), 'js'))
  })

  it('compiles strictly against the committed output, and runs', () => {
    const folder = tempFolder({
      'example.ts': first,
      'package.json': '{ "type": "module" }',
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...options, outDir: 'js' },
        files: ['example.ts'],
      }),
    })
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
    // A link would make the compiler look from the repository; the paths of the example are to hold as they stand.
    cpSync(join(repository, 'generated'), join(folder, 'generated'), { recursive: true })
    expect(run('node_modules/typescript/bin/tsc', ['-p', '.'], folder)).toEqual([0, ''])
    const done = spawnSync(process.execPath, ['js/example.js'], { cwd: folder, encoding: 'utf8' })
    expect([done.status, done.stderr]).toEqual([0, ''])
    const [call = '', answer] = done.stdout.trimEnd().split('\n')
    expect(call).toMatch(/^POST \/?v3\/marketing\/busifavor\/coupons\/associate \{"json":\{"stock_id":/)
    expect(answer).toBe('2026-08-01T12:30:00+08:00')
  })
})

describe('the commands of the readme', () => {
  const [, help] = run('dist/cli/main.js', ['generate', '--help'], repository)
  const wanted = [...help.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, name = '']) => name)

  it.each(readmes)('%s has every option of the help, and no other', (_, text) => {
    expect(wanted.length).toBeGreaterThan(8)
    const rows = [...text.matchAll(/^\| `(--[\w-]+)/gm)].map(([, name = '']) => name)
    expect(rows.sort()).toEqual(wanted.filter(name => name !== '--help').sort())
  })

  it.each(readmes)('%s names only scripts that there are', (_, text) => {
    const facts: unknown = JSON.parse(read('package.json'))
    expect(facts).toHaveProperty('scripts')
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named).toEqual(expect.arrayContaining(['generate', 'bench', 'corpus']))
    for (const name of named) expect(facts).toHaveProperty(['scripts', name])
  })

  it.each(readmes)('%s links only files that there are', (_, text) => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
    for (const link of links) expect(() => read(link)).not.toThrow()
  })
})
