import { vi } from 'vitest'
import { runRelease } from '../../release/run-release.js'

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/**
 * What `npm run release` does in a repository, without a process of its own, which loads its modules for longer than most
 * commands take. A configuration is loaded once: a test that changes it needs the process.
 */
export async function releaseInProcess(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const stated = { GITHUB_REPOSITORY: undefined, GITHUB_ACTIONS: undefined, ...env }
  for (const [name, value] of Object.entries(stated)) vi.stubEnv(name, value)
  const printed = { out: '', err: '' }
  const print = (stream: 'out' | 'err') => (text: string) => {
    printed[stream] += text
  }
  try {
    const code = await runRelease(args, { root, out: print('out'), err: print('err') })
    return { code, ...printed }
  } finally {
    vi.unstubAllEnvs()
  }
}
