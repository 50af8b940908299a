import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tempFolder } from '../cli/temp-folder.js'

/** The repository's own folder. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

const text = readFileSync(join(repository, 'docs/recipes.md'), 'utf8')

/** The one code block of a language below a heading of docs/recipes.md. Throws where there is not exactly one. */
export function recipe(heading: string, language: string): string {
  const section = text.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? ''
  const found = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language)
  const [code, second] = found.map(([, , block = '']) => block)
  if (code === undefined || second !== undefined)
    throw new Error(`docs/recipes.md has ${found.length} blocks of ${language} below "${heading}".`)
  return code
}

/** Puts the built package into a folder's node_modules, as an installation would. */
export function installPagewright(folder: string): void {
  const bin = join(folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(repository, join(folder, 'node_modules/pagewright'))
  const main = join(repository, 'dist/cli/main.js')
  writeFileSync(join(bin, 'pagewright'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`)
  chmodSync(join(bin, 'pagewright'), 0o755)
}

/** A folder with the given files and the built package, removed by the hook that is given, or when the test ends. */
export function project(
  files: Readonly<Record<string, string>>,
  finished?: (remove: () => void) => void,
): string {
  const all = { 'package.json': '{ "name": "api", "private": true }\n', ...files }
  const folder = tempFolder(all, finished)
  installPagewright(folder)
  return folder
}

/**
 * Variables with which `npx --no-install` starts what is in the folder's node_modules and does nothing else: npx itself takes
 * longer than the program. For tests that show what the program does, beside one that shows that npx starts it.
 */
export function quickNpx(folder: string): Readonly<Record<string, string>> {
  const bin = join(folder, 'node_modules/.quick')
  mkdirSync(bin)
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\nexec '${join(folder, 'node_modules/.bin')}'/"$@"\n`)
  chmodSync(join(bin, 'npx'), 0o755)
  return { PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
}

/** What a program did. */
export interface Ran {
  readonly code: number | null
  /** What it printed, on both streams. */
  readonly text: string
}

/** Runs a program in a folder, as far as possible untouched by the settings of whoever runs the tests. */
export function run(
  cwd: string,
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Ran {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    // A package that is not there must not be looked for elsewhere.
    npm_config_offline: 'true',
    ...more,
  }
  const done = spawnSync(program, args, { cwd, env, encoding: 'utf8' })
  return { code: done.status, text: done.stdout + done.stderr }
}

/** Files below a folder, without node_modules and .git, with `/`, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(file => !/(?:^|\/)(?:node_modules|\.git)\//.test(file))
    .sort()
}
