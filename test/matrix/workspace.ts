import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../package/packed.js'
import type { ModuleType } from './cell.js'
import { runProgram, toolFile, toolsFolder } from './tools.js'

/** Projects lie here: the tools are found one folder up, as in a repository with several packages. */
const folder = join(toolsFolder, 'work')

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await runProgram('npm', [...args, '--no-audit', '--no-fund', '--silent'], { cwd })
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${output}`)
}

/** Installs the tools that the lockfile of the matrix names. */
export function installTools(): Promise<void> {
  return npm(['ci'], toolsFolder)
}

/** Packs the built package as npm would publish it, and installs it into an empty workspace. */
export async function makeWorkspace(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'types'), { recursive: true })
  // Scripts would build once more.
  await npm(['pack', '--ignore-scripts', '--offline', '--pack-destination', folder], join(root, 'generated'))
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  // Bundlers and Bun would take the paths of this repository's own tests.
  writeFileSync(join(folder, 'tsconfig.json'), '{}')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'matrix-work', private: true }))
  await npm(['install', '--no-package-lock', '--offline', `./${tarball}`], folder)
  // The compilers of five years ago read these types of Node, and not the latest.
  symlinkSync(toolFile('types-node-20'), join(folder, 'types/node'))
}

/** Makes a project in the workspace, and gives its folder. */
export function makeProject(
  name: string,
  files: Readonly<Record<string, string>>,
  type: ModuleType = 'module',
): string {
  const project = join(folder, name)
  rmSync(project, { recursive: true, force: true })
  const dependencies = { 'wechatpay-sdk': '*' }
  const manifest = { name: `matrix-${name}`, version: '1.0.0', private: true, type, dependencies }
  for (const [path, content] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), content)
  }
  return project
}
