import { execFileSync } from 'node:child_process'

/** What git printed, or why it failed in one line. */
export type GitOutput =
  | { readonly kind: 'output'; readonly bytes: Buffer }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Runs git as a child process, without a shell, and waits for it. `input` is its standard input. Only commands that
 * read are ever given here: neither the work tree nor the index changes.
 */
export function runGit(cwd: string, args: readonly string[], input = ''): GitOutput {
  try {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
    const options = {
      cwd,
      env,
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: 'pipe',
      windowsHide: true,
    } as const
    return { kind: 'output', bytes: execFileSync('git', [...args], options) }
  } catch (error) {
    return { kind: 'failed', reason: failure(error) }
  }
}

function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed, or the working folder is gone'
  const told = 'stderr' in error && error.stderr instanceof Buffer ? error.stderr.toString('utf8') : ''
  const [line = ''] = told.split('\n').filter(text => text.trim() !== '')
  return line === '' ? 'git did not find it' : line.replace(/^(?:fatal|error): /, '')
}
