import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { compareCodeUnits, type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { type FileStats, fileStats } from './file-stats.js'
import { pageFolders } from './page-folders.js'
import { reasonOf } from './reason-of.js'

/** The pages of a specs folder by name, and what could not be read. */
export interface FoundPageFiles {
  /** Relative to the root, with `/`, in code-unit order. */
  readonly files: readonly string[]
  /** What the disk says about each of the files; behind a link, about what it leads to. */
  readonly stats: ReadonlyMap<string, FileStats>
  readonly diagnostics: readonly Diagnostic[]
}

type InputCode = 'PW001' | 'PW004' | 'PW005' | 'PW006' | 'PW007'

interface Walk {
  readonly root: string
  readonly stats: Map<string, FileStats>
  readonly diagnostics: Diagnostic[]
}

/** Whether a file is named like a page, here or in other tools. Skipping it silently would surprise. */
export function looksLikePage(name: string): boolean {
  return /\.(?:md|mdx|markdown|mdown)$/i.test(name)
}

/** Finds every `.md` file in the folders of pages below `root`, which is a real path. */
export function findPageFiles(root: string): FoundPageFiles {
  const walk: Walk = { root, stats: new Map(), diagnostics: [] }
  for (const folder of pageFolders) {
    const real = statSync(join(root, folder), { throwIfNoEntry: false })
    if (real?.isDirectory()) enterFolder(walk, folder, realPathInside(walk, folder), [root])
  }
  return {
    files: [...walk.stats.keys()].sort(compareCodeUnits),
    stats: walk.stats,
    diagnostics: walk.diagnostics,
  }
}

/** `ancestors` are the real paths of the folders that this one lies in; without a `real` path it is not entered. */
function enterFolder(
  walk: Walk,
  folder: string,
  real: string | undefined,
  ancestors: readonly string[],
): void {
  if (real === undefined) return
  if (ancestors.includes(real)) {
    report(walk, 'PW004', folder, 'The link points back to a folder that contains it. It is not followed.')
    return
  }
  const own = [...ancestors, real]
  for (const name of entriesOf(walk, folder)) visitEntry(walk, `${folder}/${name}`, below(real, name), own)
}

/** `place` is the real path, unless a link is there. */
function visitEntry(walk: Walk, file: string, place: string, ancestors: readonly string[]): void {
  const isPage = file.endsWith('.md')
  const found = statOrReport(walk, file, isPage)
  if (found === undefined) return
  const { stats, isLink } = found
  const real = (): string | undefined => (isLink ? realPathInside(walk, file) : place)
  if (stats.isDirectory() && !isPage) enterFolder(walk, file, real(), ancestors)
  else if (isPage && !stats.isFile()) report(walk, 'PW007', file, `This is ${kindOf(stats)}, not a page.`)
  else if (isPage && real() !== undefined) walk.stats.set(file, fileStats(stats))
  else if (!isPage && looksLikePage(file))
    report(walk, 'PW006', file, 'The name does not end with `.md`, so the file is not read.')
}

interface FoundEntry {
  /** Of what a link leads to. */
  readonly stats: Stats
  readonly isLink: boolean
}

function statOrReport(walk: Walk, file: string, isPage: boolean): FoundEntry | undefined {
  const path = below(walk.root, file)
  try {
    const stats = lstatSync(path)
    return stats.isSymbolicLink() ? { stats: statSync(path), isLink: true } : { stats, isLink: false }
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
    return readdirSync(below(walk.root, folder))
      .filter(name => name !== 'node_modules' && !name.startsWith('.'))
      .sort(compareCodeUnits)
  } catch (error) {
    report(walk, 'PW001', folder, `The folder cannot be read: ${reasonOf(error)}.`)
    return []
  }
}

/** The paths of thousands of entries are joined in each run; they are clean, so nothing is to be normalised. */
function below(folder: string, path: string): string {
  return folder.endsWith(sep) ? folder + path : folder + sep + path
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
