import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import picomatch from 'picomatch'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { parseManifest, sha256 } from '../../generator/write/manifest.js'
import { tempFolder } from '../cli/temp-folder.js'
import { pageText, webhookText } from '../pages/page-text.js'
import { filesIn, installPagewright, project, recipe, repository, run } from './recipes.js'

// Each test starts several processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

const recorder = fileURLToPath(new URL('record-reads.mjs', import.meta.url))
const turbo: unknown = JSON.parse(recipe('In a monorepo, with a shared cache', 'json'))

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of globs of the task, as a test of a path relative to the package. */
function globs(name: 'inputs' | 'outputs'): (file: string) => boolean {
  const tasks = isRecord(turbo) ? turbo.tasks : undefined
  const task = isRecord(tasks) ? tasks['api#generate'] : undefined
  const list = isRecord(task) ? task[name] : undefined
  const all = (Array.isArray(list) ? list : []).map(String)
  const matches = picomatch(
    all.filter(glob => !glob.startsWith('!')),
    { dot: true, ignore: all.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1)) },
  )
  return file => matches(file)
}

const isInput = globs('inputs')
const isOutput = globs('outputs')

const inputs: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "api", "type": "module", "scripts": { "generate": "pagewright generate" } }\n',
  'pagewright.config.ts': [
    "import { defineConfig } from 'pagewright'",
    "import { pathsEmitter } from './emitters/paths.ts'",
    "export default defineConfig({ packageVersion: '1.2.3', templates: 'templates', emitters: [pathsEmitter] })",
    '',
  ].join('\n'),
  'emitters/paths.ts': [
    "import { defineEmitter } from 'pagewright'",
    'export const pathsEmitter = defineEmitter({',
    "  name: 'paths',",
    "  emit: ({ model }) => [{ path: 'paths.txt', content: model.operations.map(({ path }) => path).join(' ') }],",
    '})',
    '',
  ].join('\n'),
  'templates/sdk/barrel.hbs': `// ours\n${readFileSync(join(repository, 'templates/sdk/barrel.hbs'), 'utf8')}`,
  'specs/openapi/v3/library/loans.md': pageText(),
  'specs/openapi/v3/library/loans/{loan_id}.md': pageText({
    request: '| loan_id {data-required} | string | 借阅单号',
  }),
  'specs/webhook/v3/LOAN.OVERDUE.md': webhookText(),
  'specs/patches.yaml':
    '- page: openapi/v3/library/loans\n  field: json.book\n  reason: a number\n  set: { type: integer }\n',
}

const others: Readonly<Record<string, string>> = {
  'README.md': '# api\n',
  'src/index.ts': "export * from '../generated/sdk/index.js'\n",
  'docs/notes.md': '# notes\n',
}

function generate(cwd: string, more: Readonly<Record<string, string>> = {}): void {
  const { code, text } = run(cwd, 'npm', ['run', '--silent', 'generate'], more)
  expect([code, text]).toEqual([0, expect.stringContaining('written')])
}

/** The same without npm, which takes nearly as long as the program. */
function generateDirectly(cwd: string): void {
  const { code, text } = run(cwd, join(cwd, 'node_modules/.bin/pagewright'), ['generate'])
  expect([code, text]).toEqual([0, expect.stringContaining('written')])
}

/** The files of a run by their paths, with the digests of their bytes. */
function written(cwd: string): Readonly<Record<string, string>> {
  const files = filesIn(cwd).filter(file => !Object.keys({ ...inputs, ...others }).includes(file))
  return Object.fromEntries(files.map(file => [file, sha256(readFileSync(join(cwd, file)))]))
}

describe('the task of the monorepo', () => {
  let cwd = ''
  let record = ''

  beforeAll(() => {
    const removals: (() => void)[] = []
    const atEnd = (remove: () => void): void => void removals.push(remove)
    cwd = project({ ...inputs, ...others }, atEnd)
    record = join(tempFolder({ reads: '' }, atEnd), 'reads')
    generate(cwd, { NODE_OPTIONS: `--import=${recorder}`, RECORD_READS: record })
    return () => {
      for (const remove of removals) remove()
    }
  })

  it('has all as input that a run reads of the package', () => {
    const read = [...new Set(readFileSync(record, 'utf8').split('\n'))]
      .filter(path => path.startsWith(cwd + sep))
      .map(path => relative(cwd, path).split(sep).join('/'))
      .filter(path => !path.startsWith('node_modules/') && !isOutput(path) && !path.startsWith('.'))
    expect(read.filter(path => !isInput(path))).toEqual([])
    expect(read.sort()).toEqual(Object.keys(inputs).sort())
  })

  it('has all as output that a run writes, which is what the manifest lists', () => {
    const files = Object.keys(written(cwd))
    expect(files.filter(file => !isOutput(file))).toEqual([])
    const manifest = parseManifest(readFileSync(join(cwd, 'generated/manifest.json'), 'utf8'))
    const listed = (manifest?.files ?? []).map(({ path }) => `generated/${path}`)
    expect(files).toEqual([...listed, 'generated/manifest.json'].sort())
    expect(files).toEqual(expect.arrayContaining(['generated/paths/paths.txt', 'generated/llms.txt']))
    expect(manifest?.generator).toMatch(/^pagewright \d/)
    for (const [path, want] of [
      ['generated/dist/index.js', false],
      ['generated/sdk/index.ts', true],
    ] as const)
      expect(isOutput(path)).toBe(want)
  })

  it('gives the same bytes in another folder that has the inputs alone, for another user and place', () => {
    const other = tempFolder()
    for (const file of filesIn(cwd).filter(isInput)) cpSync(join(cwd, file), join(other, file))
    installPagewright(other)
    generate(other, { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8', USER: 'somebody' })
    expect(filesIn(other)).not.toContain('README.md')
    expect(written(other)).toEqual(written(cwd))
    // What came from a cache is taken for up to date.
    rmSync(join(other, 'generated'), { recursive: true })
    cpSync(join(cwd, 'generated'), join(other, 'generated'), { recursive: true })
    expect(run(other, 'npx', ['pagewright', 'generate', '--check', '--no-cache']).code).toBe(0)
  })

  it('has nothing as input that changes nothing', () => {
    const own = project(inputs)
    generateDirectly(own)
    let before = written(own)
    const edits: readonly (readonly [file: string, from: string, to: string])[] = [
      ['specs/openapi/v3/library/loans.md', '书号', '编号'],
      ['specs/webhook/v3/LOAN.OVERDUE.md', '序列号', '编号'],
      ['specs/patches.yaml', 'a number', 'digits'],
      ['templates/sdk/barrel.hbs', '// ours', '// mine'],
      ['emitters/paths.ts', "' '", "','"],
      ['pagewright.config.ts', '1.2.3', '1.2.4'],
    ]
    for (const [file, from, to] of edits) {
      const path = join(own, file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
      generateDirectly(own)
      const after = written(own)
      expect([file, after]).not.toEqual([file, before])
      before = after
    }
    appendFileSync(join(own, 'README.md'), 'x\n')
    writeFileSync(
      join(own, 'specs/openapi/v3/library/loans.md'),
      readFileSync(join(own, 'specs/openapi/v3/library/loans.md'), 'utf8').replaceAll('\n', '\r\n'),
    )
    generateDirectly(own)
    rmSync(join(own, 'README.md'))
    expect(written(own)).toEqual(before)
  })
})
