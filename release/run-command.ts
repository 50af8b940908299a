import { spawnSync } from 'node:child_process'
import { ReleaseError } from './release-error.js'

/** How a command is run. */
export interface CommandOptions {
  readonly cwd: string
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a command without a shell and returns what it prints. Throws ReleaseError with what it said. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: CommandOptions,
): string {
  const done = spawnSync(command, [...args], {
    cwd,
    env: { ...process.env, npm_config_update_notifier: 'false', NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  if (done.status === 0) return done.stdout
  const said = done.error?.message ?? `${done.stderr}${done.stdout}`.trim().split('\n').slice(-20).join('\n')
  throw new ReleaseError(
    `\`${[command, ...args].join(' ')}\` failed: ${said}`,
    'Mend what it reports, and start again.',
  )
}
