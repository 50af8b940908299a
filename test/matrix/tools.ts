import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the tools are installed: a folder of its own, so that the tests' own packages are found everywhere else. */
export const toolsFolder = fileURLToPath(new URL('tools', import.meta.url))

/** The versions of Node that are tried: all that are maintained. */
export const nodeVersions = ['20', '22', '24', '26'] as const
export type NodeVersion = (typeof nodeVersions)[number]

/** The versions of TypeScript that are tried. */
export const typescriptVersions = [
  '5.0',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
  '5.5',
  '5.6',
  '5.7',
  '5.8',
  '5.9',
  '6.0',
  '7.0',
] as const
export type TypescriptVersion = (typeof typescriptVersions)[number]

/** A file of an installed tool. */
export function toolFile(path: string): string {
  return join(toolsFolder, 'node_modules', path)
}

/** The program of a version of Node; undefined if npm has none for this machine. */
export function nodeProgram(version: NodeVersion): string | undefined {
  const folder = `node-${version}-${process.platform}-${process.arch}`
  const file = toolFile(`${folder}/bin/node`)
  return existsSync(file) ? file : undefined
}

/** The folder of a version of TypeScript. The one that other tools use is installed under its own name. */
export function typescriptFolder(version: TypescriptVersion): string {
  return toolFile(version === '6.0' ? 'typescript' : `typescript-${version}`)
}

/** The version of a tool that the lockfile of the matrix names. */
export function toolVersion(name: string): string {
  const lock: { readonly packages: Readonly<Record<string, { readonly version?: string }>> } = JSON.parse(
    readFileSync(join(toolsFolder, 'package-lock.json'), 'utf8'),
  )
  const version = lock.packages[`node_modules/${name}`]?.version
  if (version === undefined)
    throw new Error(`test/matrix/tools/package-lock.json has no ${name}: npm install there.`)
  return version
}

export interface Ran {
  readonly code: number | null
  readonly output: string
}

/** Runs a program to its end, and gives its exit code with all that it printed. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    child.once('error', reject)
    child.once('close', code => resolve({ code, output }))
  })
}
