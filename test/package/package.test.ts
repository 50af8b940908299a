import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { runBin } from '../emit/sdk/output-folder.js'
import { installPackage, type PackedPackage, packPackage, root, run, sharedPackage } from './packed.js'

// A package is generated, built, packed, judged and installed; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 600_000 })

const program = Object.fromEntries(
  ['program.ts', 'main.ts', 'program.jest.cjs'].map(name => [
    name,
    readFileSync(new URL(`../fixtures/package/${name}`, import.meta.url), 'utf8'),
  ]),
)
const folders: string[] = []
let packed: PackedPackage = { home: '', folder: '', tarball: '', projects: '', unpacked: '' }

beforeAll(async () => {
  packed = await sharedPackage()
})
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

function install(files: Readonly<Record<string, string>>, type?: 'module' | 'commonjs'): string {
  const folder = installPackage(packed, files, type)
  folders.push(folder)
  return folder
}

function linkTypes(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'))
}

function installed(path = ''): string {
  return join(packed.unpacked, path)
}

describe('judges of packages find nothing', () => {
  test('publint', async () => {
    const pkg: Record<string, unknown> = JSON.parse(readFileSync(installed('package.json'), 'utf8'))
    const { messages } = await publint({ pkgDir: installed(), strict: true, pack: false })
    expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
  })

  // attw makes a program of every file for each entry: one page of each kind, in a package of some pages, since entries of
  // one kind differ in their path alone. All entries that are no pages or folders are judged.
  const pages = [
    'v2/pay/orderquery',
    'v3/marketing/busifavor/coupons/associate',
    'v3/marketing/busifavor/stocks/_stock_id_',
    'webhooks/v3/COUPON.USE',
  ]
  const folderEntries = ['v2/pay', 'v3/marketing/busifavor/coupons', 'v3/marketing/busifavor/stocks']

  test('attw', async () => {
    const some = await packPackage(file =>
      /^(?:errors|openapi\/v2\/pay\/orderquery|openapi\/v3\/marketing\/busifavor|webhook\/v3\/COUPON)/.test(
        file,
      ),
    )
    folders.push(some.home)
    const entries = [...mainEntries(some.folder), ...folderEntries, ...pages]
    const options = ['--profile', 'strict', '--no-definitely-typed', '--format', 'ascii', '--no-emoji']
    const args = [some.tarball, ...options, '--entrypoints', ...entries]
    const { ok, output } = runBin('attw', args, some.folder)
    expect(ok, output).toBe(true)
    const judged = output
      .split('\n')
      .filter(line => /^(?:node10|node16 \(from (?:ESM|CJS)\)|bundler):/.test(line))
    expect(judged).toHaveLength(4 * entries.length)
    expect(judged.filter(line => !/: OK/.test(line))).toEqual([])
  })

  /** Entries without a slash, as attw takes them. */
  function mainEntries(folder: string): readonly string[] {
    const names = Object.keys(exportsOf(folder)).filter(name => /^\.(?:\/[\w-]+)?$/.test(name))
    expect(names.length).toBeGreaterThan(10)
    return names.map(name => name.replace(/^\.\//, ''))
  }

  // What attw finds file by file, for all of the thousand entries: both forms are there, each with its declaration, and the
  // old resolution leads to the same.
  test('every entry has a program and a declaration in both forms', () => {
    const exports = exportsOf(packed.folder)
    const files = Object.values(exports).flatMap(entry =>
      typeof entry === 'string' ? [] : Object.values(entry),
    )
    expect(files.length).toBeGreaterThan(1000)
    const missing = files
      .filter(file => !file.includes('*'))
      .flatMap(file => [file, file.replace(/\.js$/, '.d.ts')])
      .filter(file => !existsSync(join(packed.folder, file)))
    expect(missing).toEqual([])
    const paths = typesVersionsOf(packed.folder)
    const old = Object.entries(exports).filter(([name]) => !/^\.$|package\.json$/.test(name))
    expect(Object.keys(paths).sort()).toEqual(old.map(([name]) => name.slice(2)).sort())
    const others = old.filter(([name, entry]) => {
      const wanted = typeof entry === 'string' ? entry : (entry.require ?? '')
      return paths[name.slice(2)]?.[0] !== wanted.replace(/\.js$/, '.d.ts')
    })
    expect(others).toEqual([])
  })
})

type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>

function exportsOf(folder: string): Exports {
  const { exports }: { readonly exports: Exports } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  return exports
}

function typesVersionsOf(folder: string): Readonly<Record<string, readonly string[]>> {
  const json: {
    readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return json.typesVersions['*'] ?? {}
}

const strict = {
  target: 'ES2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  // The declarations of the package have to hold by themselves.
  skipLibCheck: false,
}
const modes = [
  ['nodenext', 'module', { module: 'nodenext', moduleResolution: 'nodenext' }],
  ['bundler', 'module', { module: 'esnext', moduleResolution: 'bundler' }],
  ['nodenext', 'commonjs', { module: 'nodenext', verbatimModuleSyntax: false }],
  ['bundler', 'commonjs', { module: 'commonjs', moduleResolution: 'bundler', verbatimModuleSyntax: false }],
] as const
const platforms = [
  ['without the types of Node', { lib: ['ES2022', 'DOM'], types: [] }],
  ['with the types of Node', { lib: ['ES2022'], types: ['node'] }],
] as const
const cases = modes.flatMap(([mode, type, module]) =>
  platforms.map(([platform, types]) => [mode, type, platform, { ...strict, ...module, ...types }] as const),
)

const wanted = {
  answers: ['PARAM_ERROR'],
  sent: ['POST /v3/marketing/busifavor/coupons/associate WECHATPAY2-SHA256-RSA2048'],
  calls: 6,
  same: true,
  id: 'v3/marketing/busifavor/coupons/associate#post',
  pages: true,
  events: ['COUPON.USE', 'COUPON.USE'],
  listed: true,
  functions: ['function', 'function'],
}

describe('a program that has it installed', () => {
  const folders: string[] = []
  let compiled = { ok: false, output: '' }

  // One compiler reads the declarations of the package once for all projects.
  beforeAll(() => {
    folders.push(...cases.map(([, type, , options]) => projectOf(type, options)))
    compiled = runBin('tsc', ['-b', ...folders], packed.projects)
  })

  test.each(cases.map(([mode, type, platform], at) => [mode, type, platform, at] as const))(
    'compiles and runs: %s, %s, %s',
    async (mode, type, _, at) => {
      expect(compiled).toEqual({ ok: true, output: '' })
      const folder = folders[at] ?? ''
      if (mode === 'bundler' && type === 'module') await bundle(folder)
      expect(JSON.parse(run(process.execPath, ['js/main.js'], folder))).toEqual(wanted)
    },
  )

  test('Jest with no setting of the user’s runs it', () => {
    expect(compiled).toEqual({ ok: true, output: '' })
    const at = cases.findIndex(
      ([mode, type, , { types }]) => mode === 'nodenext' && type === 'commonjs' && types.length > 0,
    )
    const { ok, output } = runBin('jest', ['--ci', '--testMatch', '**/program.jest.cjs'], folders[at] ?? '')
    expect(ok, output).toBe(true)
  })

  function projectOf(type: 'module' | 'commonjs', options: { readonly types: readonly string[] }): string {
    const tsconfig = { compilerOptions: { ...options, outDir: 'js' }, files: ['main.ts'] }
    const files = { 'tsconfig.json': JSON.stringify(tsconfig), 'wanted.json': JSON.stringify(wanted) }
    const folder = install({ ...program, ...files }, type)
    if (options.types.length > 0) linkTypes(folder)
    return folder
  }

  async function bundle(folder: string): Promise<void> {
    const file = join(folder, 'js/main.js')
    await build({
      entryPoints: [file],
      outfile: file,
      allowOverwrite: true,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
    })
  }
})

describe('what is loaded', () => {
  /** Files of the package and other packages that a file's static imports lead to. */
  function reach(start: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
    const files = new Set<string>()
    const packages = new Set<string>()
    const visit = (file: string): void => {
      if (files.has(file)) return
      files.add(file)
      for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\b[^;]*?from '([^']+)'/gms,
      )) {
        if (from.startsWith('.')) visit(join(dirname(file), from))
        else packages.add(from)
      }
    }
    visit(join(packed.folder, 'dist', start))
    return {
      files: [...files].map(file => file.slice(packed.folder.length + '/dist/'.length)),
      packages: [...packages],
    }
  }

  test.each([
    ['index.js'],
    ['client.js'],
    ['v3/marketing/busifavor/coupons/associate.js'],
    ['operations.js'],
  ])('with %s: no other page, no XML, and nothing of the command or of the local service', start => {
    const { files, packages } = reach(start)
    expect(files.filter(file => /^runtime\/(?:cli|doctor|environment|local)\//.test(file))).toEqual([])
    expect(files.filter(file => /^(?:v2|v3|webhooks)\//.test(file) && file !== start)).toEqual([])
    expect(packages.filter(name => !name.startsWith('node:'))).toEqual([])
  })

  test('a page of v3 costs itself, the guard of its client and the judge of its requests: what sends and opens is loaded by who makes one', () => {
    const [page, ...loaded] = reach('v3/marketing/busifavor/coupons/associate.js').files
    expect(page).toBe('v3/marketing/busifavor/coupons/associate.js')
    // How requests are grouped, and the paths of their fields: the judge reads them as what sends does.
    const judge = /^runtime\/(?:check\/|v3\/(?:marks-tree|request-groups)\.js$)/
    const guard = loaded.filter(file => !judge.test(file))
    expect(guard).toContain('runtime/client/call.js')
    expect(guard.filter(file => /^runtime\/(?:transport|crypto|v2|v3|webhook)\//.test(file))).toEqual([])
    const size = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + statSync(join(packed.folder, 'dist', file)).size, 0)
    expect(size(guard)).toBeLessThan(50_000)
    expect(size(loaded) - size(guard)).toBeLessThan(35_000)
  })
})

describe('its command', () => {
  const program = (folder: string, ...args: readonly string[]): string =>
    run(process.execPath, [installed('dist/cjs/cli.js'), ...args], folder)

  test('is what npm links: a program of Node with help and a version', () => {
    const folder = install({})
    const json: { readonly bin: unknown; readonly version: string } = JSON.parse(
      readFileSync(installed('package.json'), 'utf8'),
    )
    expect(json.bin).toEqual({ 'wechatpay-sdk': './dist/cjs/cli.js' })
    expect(readFileSync(installed('dist/cjs/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(program(folder, '--version')).toBe(`${json.version}\n`)
    expect(program(folder, '--help')).toContain('doctor')
  })

  test.each([
    ['esm.mjs', 'export const config = {}'],
    ['commonjs.cjs', 'exports.config = {}'],
  ])('doctor reads a configuration from %s', (name, text) => {
    const folder = install({ [name]: text })
    const { ok, output } = attempt(folder, 'doctor', '--json', '--config', name)
    expect(ok).toBe(false)
    expect(output).toContain('"problem": "SETTING_MISSING"')
  })

  function attempt(folder: string, ...args: readonly string[]): { ok: boolean; output: string } {
    try {
      return { ok: true, output: program(folder, ...args) }
    } catch (error) {
      return {
        ok: false,
        output: error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error),
      }
    }
  }
})

describe('what is packed', () => {
  test('the built modules with their declarations; no maps and no sources, which nobody would read', () => {
    expect(readdirSync(installed()).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'model.jsonl',
      'package.json',
    ])
    const names = readdirSync(installed('dist'), { recursive: true, encoding: 'utf8' })
    const scripts = names.filter(name => name.endsWith('.js'))
    expect(scripts.filter(name => name.startsWith('cjs/')).length).toBeGreaterThan(1100)
    expect(scripts.filter(name => /^(?:cli\.js|runtime\/(?:cli|doctor|local)\/)/.test(name))).toEqual([])
    expect(scripts.filter(name => !name.startsWith('cjs/')).length).toBeGreaterThan(1100)
    const declared = new Set(names.filter(name => name.endsWith('.d.ts')))
    expect(scripts.filter(name => !declared.has(name.replace(/\.js$/, '.d.ts')))).toEqual([])
    expect(
      names.filter(name => /\.\w+$/.test(name) && !/\.js$|\.d\.ts$|^cjs.package\.json$/.test(name)),
    ).toEqual([])
    const text = scripts.filter(name =>
      readFileSync(installed(join('dist', name)), 'utf8').includes('sourceMappingURL'),
    )
    expect(text).toEqual([])
  })
})

test('the example of the readme compiles', () => {
  const [, example = ''] =
    /```ts\n([\s\S]*?)```/.exec(readFileSync(join(packed.folder, 'README.md'), 'utf8')) ?? []
  const compilerOptions = { ...strict, module: 'nodenext', lib: ['ES2022'], types: ['node'], noEmit: true }
  const tsconfig = JSON.stringify({ compilerOptions, files: ['example.ts'] })
  const folder = install({ 'example.ts': example, 'tsconfig.json': tsconfig })
  linkTypes(folder)
  expect(example).toContain('post(client')
  expect(runBin('tsc', ['-p', '.'], folder)).toEqual({ ok: true, output: '' })
})
