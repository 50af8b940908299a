import { join } from 'node:path'
import { compareCodeUnits, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import { compareOutput, folderGuard } from './compare-output.js'
import { type Disk, nodeDisk } from './disk.js'
import { type ManifestFacts, makeManifest, manifestName, printManifest } from './manifest.js'
import { outputProblem, writeFailure } from './output-problem.js'
import { readPrevious } from './previous-output.js'

export interface CheckOptions {
  readonly facts: ManifestFacts
  /** The command that mends what is found, for the diagnostics' help. */
  readonly command: string
  /** The files are not all that there are: only they are compared. */
  readonly partial?: boolean
  readonly disk?: Disk
}

/** What `--check` found; without diagnostics the output is up to date. */
export interface CheckReport {
  readonly missing: number
  readonly changed: number
  readonly extra: number
  readonly unchanged: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Compares the output folder with what would be written (PW030 to PW033), and writes nothing. */
export async function checkOutput(
  out: string,
  files: readonly OutputFile[],
  options: CheckOptions,
): Promise<CheckReport> {
  const disk = options.disk ?? nodeDisk
  try {
    // Without an output folder, everything is missing.
    if (disk.entry(out) === undefined)
      return checkAgainst({ ...disk, entry: () => undefined }, out, files, options)
    return checkAgainst(disk, disk.realPath(out), files, options)
  } catch (error) {
    return { missing: 0, changed: 0, extra: 0, unchanged: 0, diagnostics: [writeFailure(out, error)] }
  }
}

function checkAgainst(
  disk: Disk,
  root: string,
  files: readonly OutputFile[],
  options: CheckOptions,
): CheckReport {
  const help = `Run \`${options.command}\`.`
  const compared = compareOutput(disk, root, files)
  const diagnostics = [...compared.diagnostics]
  const manifest = printManifest(makeManifest(options.facts, compared.entries))
  const all = options.partial ? files : [...files, { path: manifestName, content: manifest }]
  const whole = options.partial ? compared : compareOutput(disk, root, all)
  const contents = new Map(all.map(file => [file.path, file.content]))
  for (const { path } of whole.missing) {
    diagnostics.push(outputProblem('PW030', path, `${path} is missing.`, 1, help))
  }
  for (const { path } of whole.changed) {
    diagnostics.push(changedProblem(disk, root, path, contents.get(path) ?? '', help))
  }
  const extra = options.partial ? [] : findExtra(disk, root, new Set(contents.keys()), help)
  diagnostics.push(...extra)
  const [missing, changed] = [whole.missing.length, whole.changed.length]
  return { missing, changed, extra: extra.length, unchanged: all.length - missing - changed, diagnostics }
}

function changedProblem(disk: Disk, root: string, path: string, wanted: string, help: string): Diagnostic {
  const full = join(root, path)
  const kind = disk.entry(full)?.kind
  if (kind !== 'file')
    return outputProblem(
      'PW031',
      path,
      `${path} is ${kind === undefined ? 'missing' : `a ${kind}, not a file`}.`,
      1,
      help,
    )
  const difference = firstDifference(disk.read(full).toString('utf8'), wanted)
  const lines = [...difference.found.map(line => `- ${line}`), ...difference.wanted.map(line => `+ ${line}`)]
  const message = `${path} is stale from line ${difference.line} on:\n${lines.join('\n')}`
  return outputProblem('PW031', path, message, difference.line, help)
}

const shownLines = 3
const shownWidth = 160

/** The first differing line (from 1), and up to three lines from there on as found and as wanted. */
export function firstDifference(
  found: string,
  wanted: string,
): { readonly line: number; readonly found: readonly string[]; readonly wanted: readonly string[] } {
  const a = found.split('\n')
  const b = wanted.split('\n')
  let line = 0
  while (line < a.length && a[line] === b[line]) line++
  return { line: line + 1, found: excerpt(a, b, line), wanted: excerpt(b, a, line) }
}

/** Up to three lines, ending where the two texts agree again; what cannot be seen is made visible. */
function excerpt(lines: readonly string[], others: readonly string[], start: number): readonly string[] {
  const shown: string[] = []
  for (let at = start; at < lines.length && shown.length < shownLines; at++) {
    const line = lines[at] ?? ''
    if (at > start && line === others[at]) break
    const visible = line.replaceAll('\r', '␍').replaceAll('\t', '  ')
    shown.push(visible.length > shownWidth ? `${visible.slice(0, shownWidth)}…` : visible)
  }
  return shown.length > 0 ? shown : ['(end of file)']
}

function findExtra(
  disk: Disk,
  root: string,
  produced: ReadonlySet<string>,
  help: string,
): readonly Diagnostic[] {
  const guard = folderGuard(disk, root)
  const listed = (readPrevious(disk, root).manifest?.files ?? [])
    .map(file => file.path)
    .filter(
      path => !produced.has(path) && guard(path) === undefined && disk.entry(join(root, path)) !== undefined,
    )
  const known = new Set(listed)
  const foreign = findForeign(disk, root, path => produced.has(path) || known.has(path))
  return [
    ...listed.map(path => outputProblem('PW032', path, `${path} is no longer generated.`, 1, help)),
    ...foreign,
  ]
}

/** Files in the output's `sdk` folder that are not known (PW033). */
export function findForeign(
  disk: Disk,
  root: string,
  isKnown: (path: string) => boolean,
): readonly Diagnostic[] {
  return filesBelow(disk, root, 'sdk')
    .filter(path => !isKnown(path))
    .map(path => outputProblem('PW033', path, `${path} was not generated: no manifest lists it.`))
}

/** All files of a folder in the output, without what package managers and editors put there. */
function filesBelow(disk: Disk, root: string, folder: string): readonly string[] {
  if (disk.entry(join(root, folder))?.kind !== 'folder') return []
  const names = [...disk.list(join(root, folder))].sort(compareCodeUnits)
  return names.flatMap(name => {
    if (name === 'node_modules' || name.startsWith('.')) return []
    const path = `${folder}/${name}`
    return disk.entry(join(root, path))?.kind === 'folder' ? filesBelow(disk, root, path) : [path]
  })
}
