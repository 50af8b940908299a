import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pc from 'picocolors'
import type { Io } from '../../generator/cli/io.js'
import { runProgram } from '../../generator/cli/program.js'

/** The built program. */
export const builtMain = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** What a command did. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program as a process, with a memory of runs in the folder itself. */
export function runMain(
  cwd: string,
  args: readonly string[],
  {
    main = builtMain,
    preload,
    variables = {},
  }: {
    readonly main?: string
    readonly preload?: string
    readonly variables?: Readonly<Record<string, string>>
  } = {},
): Ran {
  const own = { NO_COLOR: '1', GITHUB_ACTIONS: '', XDG_CACHE_HOME: join(cwd, 'cache') }
  const env = { ...process.env, ...own, ...variables }
  const options = preload === undefined ? [] : ['--import', preload]
  const done = spawnSync(process.execPath, [...options, main, ...args], { cwd, env, encoding: 'utf8' })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** Runs a command in this process: what is tested is the command, not how Node starts. */
export async function runHere(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const texts = { out: '', err: '' }
  const io: Io = {
    cwd,
    out: text => {
      texts.out += text
    },
    err: text => {
      texts.err += text
    },
    isTerminal: false,
    colors: pc.createColors(false),
  }
  const cacheHome = process.env.XDG_CACHE_HOME
  process.env.XDG_CACHE_HOME = join(cwd, 'cache')
  try {
    return { code: await runProgram(args, io, performance.now()), ...texts }
  } finally {
    if (cacheHome === undefined) delete process.env.XDG_CACHE_HOME
    else process.env.XDG_CACHE_HOME = cacheHome
  }
}
