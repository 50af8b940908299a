import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'

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

describe('the example of the readme', () => {
  const [first = ''] = blocks(read('README.md'), 'ts')

  it.each(readmes)('is the same in %s, and the only one', (_, text) => {
    expect(blocks(text, 'ts')).toEqual([first])
  })

  it.each(readmes)('has the other examples in %s, too', (_, text) => {
    expect(blocks(text, 'js')).toEqual(blocks(read('README.md'), 'js'))
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
