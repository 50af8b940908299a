import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { compareOutput } from './compare-output.js'
import { contentText } from './content.js'
import { type Disk, nodeDisk } from './disk.js'
import { foreignFiles } from './foreign-files.js'
import {
  type EncodedFile,
  type ManifestFacts,
  makeManifest,
  manifestName,
  printManifest,
} from './manifest.js'
import { outputFolders } from './output-folders.js'
import { outputProblem, writeFailure } from './output-problem.js'
import { readPrevious } from './previous-output.js'
import type { ProducedFile } from './produced-file.js'

export interface CheckOptions {
  readonly facts: ManifestFacts
  /** The command that mends what is found, for the diagnostics' help. */
  readonly command: string
  /** The files are only part of the output: nothing else is compared. */
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
  files: readonly ProducedFile[],
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
  files: readonly ProducedFile[],
  { facts, command, partial = false }: CheckOptions,
): CheckReport {
  const help = `Run \`${command}\`.`
  const compared = compareOutput(disk, root, files)
  const manifest = { path: manifestName, content: printManifest(makeManifest(facts, compared.entries)) }
  const others = partial ? [] : [manifest]
  const listed = compareOutput(disk, root, others)
  const missing = [...compared.missing, ...listed.missing]
  const changed = [...compared.changed, ...listed.changed]
  const all = [...files, ...others]
  const extra = partial ? [] : findExtra(disk, root, new Set(all.map(({ path }) => path)), help)
  return {
    missing: missing.length,
    changed: changed.length,
    extra: extra.length,
    unchanged: all.length - missing.length - changed.length,
    diagnostics: [
      ...compared.diagnostics,
      ...missing.map(({ path }) => outputProblem('PW030', path, `${path} is missing.`, help)),
      ...changed.map(file => changedProblem(disk, root, file, help)),
      ...extra,
    ],
  }
}

function changedProblem(disk: Disk, root: string, { path, content }: EncodedFile, help: string): Diagnostic {
  const full = join(root, path)
  const kind = disk.entry(full)?.kind ?? 'missing file'
  if (kind !== 'file') return outputProblem('PW031', path, `${path} is a ${kind}, not a file.`, help)
  const difference = firstDifference(disk.read(full).toString('utf8'), contentText(content))
  const lines = [...difference.found.map(line => `- ${line}`), ...difference.wanted.map(line => `+ ${line}`)]
  const message = `${path} is stale from line ${difference.line} on:\n${lines.join('\n')}`
  return outputProblem('PW031', path, message, help, difference.line)
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
  const { guard } = outputFolders(disk, root)
  const isThere = (path: string): boolean =>
    guard(path) === undefined && disk.entry(join(root, path)) !== undefined
  const listed = readPrevious(disk, root).manifest?.files ?? []
  const left = listed.map(({ path }) => path).filter(path => !produced.has(path) && isThere(path))
  const foreign = findForeign(disk, root, new Set([...produced, ...left]))
  return [
    ...left.map(path => outputProblem('PW032', path, `${path} is no longer generated.`, help)),
    ...foreign,
  ]
}

/** Files in the output's `sdk` folder that are not known (PW033). */
function findForeign(disk: Disk, root: string, known: ReadonlySet<string>): readonly Diagnostic[] {
  return foreignFiles(disk, root, known).map(path =>
    outputProblem('PW033', path, `${path} was not generated: no manifest lists it.`),
  )
}
