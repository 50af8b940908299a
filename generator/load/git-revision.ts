import { execFileSync } from 'node:child_process'
import { posix, relative, sep } from 'node:path'
import { compareCodeUnits, type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { errorCode } from '../diagnostics/thrown.js'
import type { SourceFile } from './load-pages.js'
import { decodePatches, type LoadedPatches, patchesName } from './load-patches.js'
import { apiFolders, pageFolders } from './page-folders.js'
import type { SourcePage } from './source-page.js'

/** What a revision holds at a path: a folder of pages, one file, or why it cannot be read. */
export type RevisionContent =
  | {
      readonly kind: 'pages'
      /** In code-unit order of their names. */
      readonly files: readonly SourceFile[]
      /** The patches in the folder. */
      readonly patches?: SourcePage
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Reads pages, or a file, from a git revision: `v1.2:specs`, `HEAD~3:generated/api.json`, or `HEAD~3` alone for the
 * folder `specs` of the settings. A path is relative to the top of the repository, or with `./` to the working folder.
 */
export function readRevision(name: string, cwd: string, specs: string): RevisionContent {
  try {
    return readObject(name, cwd, specs)
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.message }
    throw error
  }
}

/** Why a revision cannot be read, in words. */
class Refusal extends Error {}

function readObject(name: string, cwd: string, specs: string): RevisionContent {
  const [revision = ''] = name.split(':', 1)
  if (revision === '' || revision.startsWith('-')) throw new Refusal(`${name} is not a revision`)
  gitText(cwd, ['rev-parse', '--git-dir'])
  const verify = ['rev-parse', '--verify', '--quiet']
  gitText(cwd, [...verify, `${revision}^{tree}`], `unknown revision ${revision}`)
  const object = name.includes(':') ? name : withPath(name, cwd, specs)
  const missing = `${revision} has no ${object.slice(revision.length + 1)}`
  const found = gitText(cwd, [...verify, object], missing)
  if (gitText(cwd, ['cat-file', '-t', found]) === 'tree') return readTree(found, name, cwd)
  return { kind: 'file', bytes: runGit(cwd, ['cat-file', 'blob', found]) }
}

/** `REV:path` of the folder of pages; the working folder may be anywhere in the repository. */
function withPath(revision: string, cwd: string, specs: string): string {
  const prefix = gitText(cwd, ['rev-parse', '--show-prefix'])
  const inner = posix.join(prefix, relative(cwd, specs).split(sep).join('/'))
  if (inner.startsWith('..') || posix.isAbsolute(inner))
    throw new Refusal(`the folder ${specs} is outside the repository`)
  return `${revision}:${inner === '.' ? '' : inner}`
}

interface Entry {
  readonly mode: string
  readonly hash: string
  readonly path: string
}

function readTree(tree: string, name: string, cwd: string): RevisionContent {
  const listed = runGit(cwd, ['ls-tree', '-r', '-z', '--full-tree', tree])
  const entries = listed.toString('utf8').split('\0').flatMap(readEntry)
  const root = rootOf(entries.map(({ path }) => path))
  if (root === undefined) throw new Refusal(`${name} has no pages in openapi/ or webhook/`)
  const pages = entries
    .filter(({ path }) => path.startsWith(root))
    .map(entry => ({ ...entry, path: entry.path.slice(root.length) }))
    .filter(({ path }) => isPage(path))
    .sort((a, b) => compareCodeUnits(a.path, b.path))
  const files = pages.filter(({ mode }) => mode.startsWith('100'))
  const own = entries.filter(({ path }) => path === patchesName)
  const blobs = readBlobs([...files, ...own], cwd)
  const bytes = own.length === 0 ? undefined : blobs.at(-1)
  const { diagnostics, ...patches }: LoadedPatches =
    bytes === undefined ? { diagnostics: [] } : decodePatches(`${name}/${patchesName}`, bytes)
  const links = pages.filter(page => !files.includes(page))
  return {
    kind: 'pages',
    files: files.map(({ path }, at) => ({ file: path, bytes: blobs[at] ?? Buffer.alloc(0) })),
    ...patches,
    diagnostics: [...links.map(({ path }) => noFile(path)), ...diagnostics],
  }
}

/** `100644 blob HASH<TAB>path`. */
function readEntry(line: string): readonly Entry[] {
  const found = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line)
  return found === null ? [] : [{ mode: found[1] ?? '', hash: found[2] ?? '', path: found[3] ?? '' }]
}

/** The folder before the pages' paths, as on the disk: '' or the only one that holds pages; undefined without pages. */
function rootOf(paths: readonly string[]): string | undefined {
  const roots = new Set<string>()
  for (const path of paths) {
    const found = /^(?:([^/]+)\/)?(?:openapi|webhook)\/[\s\S]*\.md$/.exec(path)
    if (found === null) continue
    if (apiFolders.some(folder => path.startsWith(`${folder}/`))) return ''
    const [, folder = ''] = found
    if (!folder.startsWith('.') && folder !== 'node_modules') roots.add(`${folder}/`)
  }
  const [only] = roots
  return roots.size === 1 ? only : undefined
}

function isPage(path: string): boolean {
  const segments = path.split('/')
  return (
    path.endsWith('.md') &&
    pageFolders.some(folder => segments[0] === folder) &&
    !segments.some(segment => segment === 'node_modules' || segment.startsWith('.'))
  )
}

function noFile(file: string): Diagnostic {
  const message = 'This is a symbolic link or a submodule in the git revision. It is not followed.'
  return fileDiagnostic('PW007', file, message)
}

/** All blobs through one process: `HASH blob SIZE`, a line end, the bytes, a line end. */
function readBlobs(entries: readonly Entry[], cwd: string): readonly Buffer[] {
  if (entries.length === 0) return []
  const bytes = runGit(cwd, ['cat-file', '--batch'], `${entries.map(({ hash }) => hash).join('\n')}\n`)
  const blobs: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at)
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1]
    if (end < 0 || size === undefined) throw new Refusal('git did not return the files of the revision')
    blobs.push(bytes.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  if (blobs.length !== entries.length) throw new Refusal('git returned unexpected files')
  return blobs
}

/** What git prints, as text. `reason` is that of the refusal, instead of git's own. */
function gitText(cwd: string, args: readonly string[], reason?: string): string {
  return runGit(cwd, args, '', reason).toString('utf8').trim()
}

/**
 * Runs git as a child process, without a shell, and waits for it. `input` is its standard input. Pass only commands that
 * read: neither the work tree nor the index may change. Throws Refusal.
 */
function runGit(cwd: string, args: readonly string[], input = '', reason?: string): Buffer {
  try {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
    const maxBuffer = Number.POSITIVE_INFINITY
    return execFileSync('git', [...args], { cwd, env, input, maxBuffer, stdio: 'pipe', windowsHide: true })
  } catch (error) {
    throw new Refusal(reason ?? failure(error))
  }
}

function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (errorCode(error) === 'ENOENT') return 'git is not installed, or the working folder is gone'
  const told = 'stderr' in error && error.stderr instanceof Buffer ? error.stderr.toString('utf8') : ''
  const [line = ''] = told.split('\n').filter(text => text.trim() !== '')
  return line === '' ? 'git did not find it' : line.replace(/^(?:fatal|error): /, '')
}
