import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { compareCodeUnits, type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { pageFolders } from './page-folders.js'
import { reasonOf } from './reason-of.js'

/** The pages of a specs folder by name, and what could not be read. */
export interface FoundPageFiles {
  /** Relative to the root, with `/`, in code-unit order. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

type InputCode = 'PW001' | 'PW004' | 'PW005' | 'PW006' | 'PW007'

interface Walk {
  readonly root: string
  readonly files: string[]
  readonly diagnostics: Diagnostic[]
}

/** Whether a file is named like a page, here or in other tools. Skipping it silently would surprise. */
export function looksLikePage(name: string): boolean {
  return /\.(?:md|mdx|markdown|mdown)$/i.test(name)
}

/** Finds every `.md` file in the folders of pages below `root`, which is a real path. */
export function findPageFiles(root: string): FoundPageFiles {
  const walk: Walk = { root, files: [], diagnostics: [] }
  for (const folder of pageFolders) {
    const real = statSync(join(root, folder), { throwIfNoEntry: false })
    if (real?.isDirectory()) enterFolder(walk, folder, [root])
  }
  return { files: walk.files.sort(compareCodeUnits), diagnostics: walk.diagnostics }
}

/** `ancestors` are the real paths of the folders that this one lies in. */
function enterFolder(walk: Walk, folder: string, ancestors: readonly string[]): void {
  const real = realPathInside(walk, folder)
  if (real === undefined) return
  if (ancestors.includes(real)) {
    report(walk, 'PW004', folder, 'The link points back to a folder that contains it. It is not followed.')
    return
  }
  for (const entry of entriesOf(walk, folder)) {
    visitEntry(walk, `${folder}/${entry}`, [...ancestors, real])
  }
}

function visitEntry(walk: Walk, file: string, ancestors: readonly string[]): void {
  const isPage = file.endsWith('.md')
  const stats = statOrReport(walk, file, isPage)
  if (stats === undefined) return
  if (stats.isDirectory() && !isPage) enterFolder(walk, file, ancestors)
  else if (isPage && !stats.isFile()) report(walk, 'PW007', file, `This is ${kindOf(stats)}, not a page.`)
  else if (isPage && realPathInside(walk, file) !== undefined) walk.files.push(file)
  else if (!isPage && looksLikePage(file))
    report(walk, 'PW006', file, 'The name does not end with `.md`, so the file is not read.')
}

function statOrReport(walk: Walk, file: string, isPage: boolean): Stats | undefined {
  try {
    return statSync(join(walk.root, file))
  } catch (error) {
    // A dangling link named like a page is a lost page. Other dangling links do not matter.
    if (isPage) report(walk, 'PW001', file, `The page cannot be read: ${reasonOf(error)}.`)
    return undefined
  }
}

function realPathInside(walk: Walk, file: string): string | undefined {
  try {
    const real = realpathSync(join(walk.root, file))
    if (real === walk.root || real.startsWith(walk.root.endsWith(sep) ? walk.root : walk.root + sep))
      return real
    report(walk, 'PW005', file, 'The link points outside the specs folder. It is not followed.')
  } catch (error) {
    report(walk, 'PW001', file, `This cannot be read: ${reasonOf(error)}.`)
  }
  return undefined
}

function entriesOf(walk: Walk, folder: string): readonly string[] {
  try {
    return readdirSync(join(walk.root, folder))
      .filter(name => name !== 'node_modules' && !name.startsWith('.'))
      .sort(compareCodeUnits)
  } catch (error) {
    report(walk, 'PW001', folder, `The folder cannot be read: ${reasonOf(error)}.`)
    return []
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

function report(walk: Walk, code: InputCode, file: string, message: string): void {
  walk.diagnostics.push(fileDiagnostic(code, file, message))
}
