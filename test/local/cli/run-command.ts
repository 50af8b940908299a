import type { CommandPackage } from '../../../templates/runtime/cli/command.js'
import { commands } from '../../../templates/runtime/cli/commands.js'
import type { Io } from '../../../templates/runtime/cli/io.js'
import { runCli } from '../../../templates/runtime/cli/run-cli.js'

/** What a run of the command printed, and its exit code. */
export interface CommandOutput {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** How a run differs from the usual one. */
export interface CommandScene {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  readonly stdin?: string
  readonly own?: Partial<CommandPackage>
  readonly untilInterrupted?: () => Promise<void>
  /** Holds what was printed so far. */
  readonly live?: { out: string; err: string }
}

/** Runs the command of the package without a process. */
export async function runCommand(args: readonly string[], scene: CommandScene = {}): Promise<CommandOutput> {
  const text = scene.live ?? { out: '', err: '' }
  const io: Io = {
    env: scene.env ?? {},
    cwd: scene.cwd ?? process.cwd(),
    out: more => {
      text.out += typeof more === 'string' ? more : Buffer.from(more).toString('latin1')
    },
    err: more => {
      text.err += more
    },
    stdin: async () => Buffer.from(scene.stdin ?? ''),
    importModule: (url: string) => import(url),
    untilInterrupted: scene.untilInterrupted ?? (async () => {}),
  }
  const own: CommandPackage = {
    command: 'wechatpay-sdk',
    packageName: 'wechatpay-sdk',
    version: '1.2.3',
    operations: {},
    model: 'model.jsonl',
    ...scene.own,
  }
  const code = await runCli(args, io, own, commands)
  return { code, out: text.out, err: text.err }
}
