import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runRelease } from '../../release/run-release.js'
import { root } from '../package/packed.js'
import { pageText } from '../pages/page-text.js'

// Two packages are generated, built and packed; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 600_000 })

/** What the packages are made from, and what releases them. */
const sources = [
  '.gitignore',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'CONTRIBUTING.zh-CN.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'docs',
  'examples',
  'generator',
  'package-lock.json',
  'package.json',
  'pagewright.config.ts',
  'release',
  'releases',
  'templates',
  'tsconfig.base.json',
]
const folder = mkdtempSync(join(tmpdir(), 'pagewright-rehearsal-test-'))
const project = join(folder, 'project')
const kept = join(folder, 'kept')
// npm unpacks there what it publishes; the user's own has nothing to do with it.
const cache = join(folder, 'npm')
const page = 'specs/openapi/v3/library/loans.md'
const row = '| book {data-required data-indent=1} | string | 书号'

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { GITHUB_REPOSITORY: _, GITHUB_ACTIONS: __, ...own } = process.env
  const done = spawnSync(command, args, {
    cwd: project,
    env: { ...own, npm_config_cache: cache, npm_config_update_notifier: 'false', NO_COLOR: '1', ...env },
    encoding: 'utf8',
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** The program as `npm run release` starts it. Loading its modules takes it longer than most commands do. */
function releaseProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs')
  return run(process.execPath, [jiti, join(root, 'release/run.ts'), ...args], env)
}

/** What the program runs, in this process. A configuration is loaded once. */
async function release(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const stated = { GITHUB_REPOSITORY: undefined, GITHUB_ACTIONS: undefined, ...env }
  for (const [name, value] of Object.entries(stated)) vi.stubEnv(name, value)
  let out = ''
  let err = ''
  try {
    const code = await runRelease(args, {
      root: project,
      out: text => {
        out += text
      },
      err: text => {
        err += text
      },
    })
    return { code, out, err }
  } finally {
    vi.unstubAllEnvs()
  }
}

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid']
  const { code, out, err } = run('git', [...who, ...args])
  if (code !== 0) throw new Error(err)
  return out
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), text)
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8')
}

function edit(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from)
  write(path, read(path).replace(from, to))
}

beforeAll(() => {
  for (const name of sources) cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  write(page, pageText())
  for (const [name, version] of [
    ['CHANGELOG.md', '0.1.0'],
    ['releases/wechatpay-sdk.md', '0.1.0'],
  ] as const)
    write(
      name,
      `# Changelog\n\n## [Unreleased]\n\n## [${version}] - 2026-08-01\n\n### Added\n\n- Everything\n`,
    )
  // What a folder of work holds besides, and no package may.
  write('docs/.env', 'WECHATPAY_APIV3_KEY=x\n')
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all', '--', ':!node_modules')
  git('commit', '--quiet', '-m', 'First')
  git('tag', 'pagewright@0.1.0')
  git('tag', 'wechatpay-sdk@0.1.0')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a release', () => {
  it('has nothing to do where nothing changed', async () => {
    expect(await release(['plan'])).toEqual({
      code: 0,
      out: 'pagewright: unchanged since 0.1.0\nwechatpay-sdk: unchanged since 0.1.0\n',
      err: '',
    })
  })

  it('asks what a change of the runtime means for users', async () => {
    const runtime = 'templates/runtime/values.ts'
    const before = read(runtime)
    write(runtime, `${before}\n`)
    const { code, out } = await release(['plan'])
    expect(code).toBe(1)
    expect(out).toContain(`wechatpay-sdk: ${runtime} changed since wechatpay-sdk@0.1.0`)
    expect(out).toContain('Write what changed for users below "## [Unreleased]"')
    write(runtime, before)
  })

  it('refuses to pack what is not in a version, and a changelog that it cannot read', async () => {
    const changelog = read('CHANGELOG.md')
    edit('CHANGELOG.md', '## [Unreleased]\n', '## [Unreleased]\n\n### Fixed\n\n- A fault\n')
    expect(await release(['pack'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Run `npm run release -- prepare`'),
    })
    edit('CHANGELOG.md', '### Fixed', '### Repaired')
    expect(await release(['plan'])).toMatchObject({ code: 1, err: expect.stringContaining('"### Repaired"') })
    write('CHANGELOG.md', changelog)
  })

  it.each([[['unknown']], [['--unknown']], [['plan', 'pack']], [['prepare', '--date', 'today']]])(
    '%j is wrong usage',
    async args =>
      expect(await release(args)).toMatchObject({ code: 2, err: expect.stringContaining('Exit codes') }),
  )

  it('ends as a process with the code that it says', () => {
    const wrong = releaseProcess(['--unknown'])
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Exit codes') })
  })
})

describe('a rehearsal', () => {
  let ran: Ran
  let before: string

  beforeAll(() => {
    edit(page, row, row.replace('string', 'integer'))
    edit('CHANGELOG.md', '## [Unreleased]\n', '## [Unreleased]\n\n### Fixed\n\n- A fault of `fmt`\n')
    git('commit', '--quiet', '--all', '-m', 'Second')
    before = git('status', '--porcelain')
    ran = releaseProcess(['--dry-run', '--date', '2026-09-01', '--folder', kept])
  })

  it('computes versions, packs both packages, and would publish them', () => {
    expect(ran.err).toBe('')
    expect(ran).toEqual({
      code: 0,
      out: [
        'pagewright: 0.1.1',
        'wechatpay-sdk: 0.2.0',
        'pagewright@0.1.1 would be published',
        'wechatpay-sdk@0.2.0 would be published',
        '',
      ].join('\n'),
      err: '',
    })
    expect(readdirSync(kept).sort()).toEqual([
      'pagewright-0.1.1.cdx.json',
      'pagewright-0.1.1.tgz',
      'release.json',
      'wechatpay-sdk-0.2.0.cdx.json',
      'wechatpay-sdk-0.2.0.tgz',
    ])
  })

  it('leaves the working folder as it was', () => {
    expect(git('status', '--porcelain')).toBe(before)
    expect(git('tag')).toBe('pagewright@0.1.0\nwechatpay-sdk@0.1.0\n')
    expect(read('package.json')).toContain('"version": "0.1.0"')
  })

  it('packs the changelog with the new section', () => {
    const text = inside('wechatpay-sdk-0.2.0', 'CHANGELOG.md')
    expect(text).toContain(`## [Unreleased]

## [0.2.0] - 2026-09-01

### Changed

- **Other**
  - \`v3/library/loans#post\` 登记借阅
    - **Breaking:** request \`json.book\`: type changed: \`string\` → \`integer\`

## [0.1.0] - 2026-08-01
`)
    expect(inside('pagewright-0.1.1', 'CHANGELOG.md')).toContain('## [0.1.1] - 2026-09-01\n\n### Fixed')
  })

  it.each(['pagewright-0.1.1', 'wechatpay-sdk-0.2.0'])('%s has the facts that npm shows', name => {
    const facts: unknown = JSON.parse(inside(name, 'package.json'))
    expect(facts).toMatchObject({
      license: 'MIT',
      homepage: expect.stringMatching(/^https:\/\/github\.com\/.*#readme$/),
      bugs: { url: expect.stringMatching(/\/issues$/) },
      repository: { type: 'git', url: expect.stringMatching(/^git\+https:\/\/github\.com\/.*\.git$/) },
      engines: { node: expect.stringMatching(/^>=20/) },
      keywords: expect.arrayContaining(['sdk']),
    })
    expect(facts).not.toHaveProperty('funding')
    expect(inside(name, 'LICENSE')).toContain('MIT')
  })

  it.each(['pagewright-0.1.1', 'wechatpay-sdk-0.2.0'])('%s has a valid bill of materials', async name => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
    const text = readFileSync(join(kept, `${name}.cdx.json`), 'utf8')
    expect(await validator.validate(text)).toBeNull()
    const { components }: { readonly components: readonly object[] } = JSON.parse(text)
    expect(components.length > 0).toBe(name.startsWith('pagewright'))
  })

  it('what it packed can be installed, imported and run', () => {
    const user = join(folder, 'user')
    mkdirSync(user)
    writeFileSync(join(user, 'package.json'), '{ "name": "user", "private": true, "type": "module" }')
    const tarball = join(kept, 'wechatpay-sdk-0.2.0.tgz')
    // The only package that it needs is the one in the file.
    const npm = spawnSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
      cwd: user,
      encoding: 'utf8',
    })
    expect(npm.stderr).toBe('')
    writeFileSync(
      join(user, 'main.js'),
      "import { createClient } from 'wechatpay-sdk'\nimport { post } from 'wechatpay-sdk/v3/library/loans'\nimport { createRequire } from 'node:module'\nconst own = createRequire(import.meta.url)\nconsole.log(typeof createClient, typeof post, typeof own('wechatpay-sdk').createClient)\n",
    )
    const node = spawnSync(process.execPath, ['main.js'], { cwd: user, encoding: 'utf8' })
    expect(node).toMatchObject({ stdout: 'function function function\n', stderr: '' })
    const npx = spawnSync('npx', ['--no-install', 'wechatpay-sdk', '--version'], {
      cwd: user,
      encoding: 'utf8',
    })
    expect(npx.stdout).toBe('0.2.0\n')
  })

  function inside(name: string, path: string): string {
    const done = spawnSync('tar', ['-xzOf', join(kept, `${name}.tgz`), `package/${path}`], {
      encoding: 'utf8',
    })
    return done.stdout
  }
})

describe('what was packed', () => {
  const address = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository: { url: string } }
  ).repository.url
  const repository = new URL(address.replace(/^git\+|\.git$/g, '')).pathname.slice(1)
  const here = { GITHUB_REPOSITORY: repository }
  const log = join(folder, 'calls.log')

  /** Programs that note how they were called instead of doing it. */
  function noting(): Readonly<Record<string, string>> {
    const bin = join(folder, 'bin')
    mkdirSync(bin, { recursive: true })
    for (const [name, answer] of [
      ['npm', 'case "$1" in view) echo "npm error code E404" >&2; exit 1;; esac'],
      ['gh', 'case "$2" in list) echo "[{\\"tagName\\":\\"pagewright@0.1.1\\"}]";; esac'],
    ] as const) {
      writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> '${log}'\n${answer}\n`)
      chmodSync(join(bin, name), 0o755)
    }
    return { PATH: `${bin}:${process.env.PATH ?? ''}`, ...here }
  }

  it.each<[name: string, env: Readonly<Record<string, string>>, want: string]>([
    ['outside of a workflow', {}, 'not a workflow of it'],
    [
      'in a workflow of another repository',
      { GITHUB_REPOSITORY: 'somebody/fork' },
      'this is https://github.com/somebody/fork',
    ],
    ['while the documents say that nothing is published', here, 'set `published: true`'],
  ])('is not published %s', async (_, env, want) => {
    for (const command of ['publish', 'announce'])
      expect(await release([command, '--folder', kept], env)).toMatchObject({
        code: 1,
        err: expect.stringContaining(want),
      })
  })

  it('is published with provenance, tagged and attached; what is there already is left alone', () => {
    edit('pagewright.config.ts', 'published: false', 'published: true')
    expect(releaseProcess(['publish', '--folder', kept], { ...noting(), GITHUB_ACTIONS: 'true' })).toEqual({
      code: 0,
      out: 'pagewright@0.1.1\nwechatpay-sdk@0.2.0\n',
      err: '',
    })
    expect(releaseProcess(['announce', '--folder', kept], noting())).toEqual({ code: 0, out: '', err: '' })
    const lines = readFileSync(log, 'utf8').split('\n')
    const tarball = join(kept, 'wechatpay-sdk-0.2.0.tgz')
    expect(lines).toContain(`npm publish ${tarball} --access public --tag latest --provenance`)
    const created = lines.filter(line => line.startsWith('gh release create'))
    expect(created).toHaveLength(1)
    expect(created[0]).toContain(
      `gh release create wechatpay-sdk@0.2.0 ${tarball} ${join(kept, 'wechatpay-sdk-0.2.0.cdx.json')} --target ${git('rev-parse', 'HEAD').trim()} --title wechatpay-sdk@0.2.0`,
    )
    edit('pagewright.config.ts', 'published: true', 'published: false')
  })

  it('is missing where nothing was packed', async () => {
    expect(existsSync(join(project, '.release'))).toBe(false)
    expect(await release(['publish', '--dry-run'], here)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Run `npm run release -- pack` first'),
    })
  })
})
