import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The settings of `nest new`, by the major version of its CLI. */
export const nestVersions = ['11', '12'] as const

const fixture = fileURLToPath(new URL('../fixtures/nest-project', import.meta.url))

/** What a run of a project printed, and how long its steps took. */
export interface NestRun {
  readonly passed: boolean
  readonly output: string
  readonly seconds: Readonly<Record<'install' | 'types' | 'test' | 'e2e', number>>
}

/**
 * Installs the project of docs/nestjs.md with the settings of a version of the CLI and the packed SDK, checks its types, and
 * runs `npm test` and `npm run test:e2e`: Jest with ts-jest and CommonJS for 11, vitest and ES modules for 12. The packages
 * come from the npm registry.
 */
export function runNestProject(version: (typeof nestVersions)[number], tarball: string): NestRun {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-nest-'))
  const seconds = { install: 0, types: 0, test: 0, e2e: 0 }
  let output = ''
  const step = (name: keyof typeof seconds, args: readonly string[]): void => {
    const start = performance.now()
    output += npm(args, folder)
    seconds[name] = Math.round((performance.now() - start) / 100) / 10
  }
  try {
    for (const part of ['src', 'test']) cpSync(join(fixture, part), join(folder, part), { recursive: true })
    cpSync(join(fixture, `cli-${version}`), folder, { recursive: true })
    if (version === '12') nameFiles(folder)
    step('install', ['install', '--no-audit', '--no-fund', tarball])
    step('types', ['exec', '--', 'tsc', '--noEmit', '-p', 'tsconfig.json'])
    step('test', ['test'])
    step('e2e', ['run', 'test:e2e'])
    return { passed: true, output, seconds }
  } catch (error) {
    const { stdout, stderr }: Readonly<Record<string, unknown>> = { ...Object(error) }
    return { passed: false, output: `${output}${stdout ?? ''}${stderr ?? String(error)}`, seconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** ES modules name the file that they import; nothing else differs. */
function nameFiles(folder: string): void {
  for (const part of ['src', 'test']) {
    for (const name of readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue
      const file = join(folder, part, name)
      const text = readFileSync(file, 'utf8').replace(/(from '(?:\.{1,2}|supertest)\/[^']+)'/g, "$1.js'")
      writeFileSync(file, text)
    }
  }
}

function npm(args: readonly string[], cwd: string): string {
  const env = { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' }
  return execFileSync('npm', args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
}
