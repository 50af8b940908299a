import process from 'node:process'
import { declared } from '../client/declared.js'
import type { CommandPackage } from './command.js'
import { commands } from './commands.js'
import type { Io } from './io.js'
import { runCli } from './run-cli.js'
import { untilInterrupted } from './until-interrupted.js'

/** Runs the command for this process and sets its exit code. */
export function runProcess(own: CommandPackage): void {
  const io: Io = {
    env: process.env,
    cwd: process.cwd(),
    out: content => process.stdout.write(content),
    err: text => process.stderr.write(text),
    stdin: readStdin,
    importModule,
    untilInterrupted,
  }
  const finish = (code: number): void => {
    process.exitCode = code
  }
  runCli(process.argv.slice(2), io, own, commands).then(finish, (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    finish(70)
  })
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** `import()` itself: in the CommonJS build the compiler would make `require` of it, which takes no ES modules. */
const importModule = declared<(url: string) => Promise<unknown>>(new Function('url', 'return import(url)'))
