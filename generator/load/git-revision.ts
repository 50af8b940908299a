import { execFileSync } from 'node:child_process'
import { posix, relative, sep } from 'node:path'
import { compareCodeUnits, type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { errorCode } from '../diagnostics/thrown.js'
import type { SourceFile } from './load-pages.js'
import { decodePatches, type LoadedPatches, patchesName } from './load-patches.js'
import { pageFolders } from './page-folders.js'
import type { SourcePage } from './source-page.js'

/** What a revision holds at a path: a folder of pages, one file, or why it cannot be read. */
export type RevisionContent =
  | {
      readonly kind: 'pages'
      /** In code-unit order of their names. */
      readonly files: readonly SourceFile[]
      /** Corrections that stand in the folder. */
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
  const [revision = ''] = name.split(':', 1)
  if (revision === '' || revision.startsWith('-')) return refused(`${name} is not a revision`)
  const inside = textOf(runGit(cwd, ['rev-parse', '--git-dir']))
  if (typeof inside !== 'string') return inside
  if (runGit(cwd, ['rev-parse', '--verify', '--quiet', `${revision}^{tree}`]).kind === 'refused')
    return refused(`unknown revision ${revision}`)
  const object = name.includes(':') ? name : withPath(name, cwd, specs)
  if (typeof object !== 'string') return object
  const found = textOf(runGit(cwd, ['rev-parse', '--verify', '--quiet', object]))
  if (typeof found !== 'string') return refused(`${revision} has no ${object.slice(revision.length + 1)}`)
  const type = textOf(runGit(cwd, ['cat-file', '-t', found]))
  if (typeof type !== 'string') return type
  if (type === 'tree') return readTree(found, name, cwd)
  const content = runGit(cwd, ['cat-file', 'blob', found])
  return content.kind === 'refused' ? content : { kind: 'file', bytes: content.bytes }
}

type Refused = Extract<RevisionContent, { kind: 'refused' }>

function refused(reason: string): Refused {
  return { kind: 'refused', reason }
}

function textOf(output: GitOutput): string | Refused {
  return output.kind === 'refused' ? output : output.bytes.toString('utf8').trim()
}

/** `REV:path` of the folder of pages; the working folder may be anywhere in the repository. */
function withPath(revision: string, cwd: string, specs: string): string | Refused {
  const prefix = textOf(runGit(cwd, ['rev-parse', '--show-prefix']))
  if (typeof prefix !== 'string') return prefix
  const inner = posix.join(prefix, relative(cwd, specs).split(sep).join('/'))
  if (inner.startsWith('..') || posix.isAbsolute(inner))
    return refused(`the folder ${specs} is outside the repository`)
  return `${revision}:${inner === '.' ? '' : inner}`
}

interface Entry {
  readonly mode: string
  readonly hash: string
  readonly path: string
}

function readTree(tree: string, name: string, cwd: string): RevisionContent {
  const listed = runGit(cwd, ['ls-tree', '-r', '-z', '--full-tree', tree])
  if (listed.kind === 'refused') return listed
  const entries = listed.bytes.toString('utf8').split('\0').flatMap(readEntry)
  const root = rootOf(entries.map(({ path }) => path))
  if (root === undefined) return refused(`${name} has no pages in openapi/ or webhook/`)
  const pages = entries
    .filter(({ path }) => path.startsWith(root))
    .map(entry => ({ ...entry, path: entry.path.slice(root.length) }))
    .filter(({ path }) => isPage(path))
    .sort((a, b) => compareCodeUnits(a.path, b.path))
  const files = pages.filter(({ mode }) => mode.startsWith('100'))
  const own = entries.filter(({ path }) => path === patchesName)
  const contents = readBlobs([...files, ...own], cwd)
  if (contents.kind === 'refused') return contents
  const bytes = own.length === 0 ? undefined : contents.blobs.at(-1)
  const { diagnostics, ...patches }: LoadedPatches =
    bytes === undefined ? { diagnostics: [] } : decodePatches(`${name}/${patchesName}`, bytes)
  return {
    kind: 'pages',
    files: files.map(({ path }, at) => ({ file: path, bytes: contents.blobs[at] ?? Buffer.alloc(0) })),
    ...patches,
    diagnostics: [
      ...pages.filter(page => !files.includes(page)).map(({ path }) => noFile(path)),
      ...diagnostics,
    ],
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
    if (pageFolders.some(folder => path.startsWith(`${folder}/`))) return ''
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

type Blobs = { readonly kind: 'blobs'; readonly blobs: readonly Buffer[] } | Refused

/** All blobs through one process: `HASH blob SIZE`, a line end, the bytes, a line end. */
function readBlobs(entries: readonly Entry[], cwd: string): Blobs {
  if (entries.length === 0) return { kind: 'blobs', blobs: [] }
  const output = runGit(cwd, ['cat-file', '--batch'], `${entries.map(({ hash }) => hash).join('\n')}\n`)
  if (output.kind === 'refused') return output
  const { bytes } = output
  const blobs: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at)
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1]
    if (end < 0 || size === undefined) return refused('git did not return the files of the revision')
    blobs.push(bytes.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return blobs.length === entries.length ? { kind: 'blobs', blobs } : refused('git returned unexpected files')
}

/** What git printed. */
type GitOutput = { readonly kind: 'output'; readonly bytes: Buffer } | Refused

/**
 * Runs git as a child process, without a shell, and waits for it. `input` is its standard input. Pass only commands that
 * read: neither the work tree nor the index may change.
 */
function runGit(cwd: string, args: readonly string[], input = ''): GitOutput {
  try {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
    const options = {
      cwd,
      env,
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: 'pipe',
      windowsHide: true,
    } as const
    return { kind: 'output', bytes: execFileSync('git', [...args], options) }
  } catch (error) {
    return refused(failure(error))
  }
}

function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (errorCode(error) === 'ENOENT') return 'git is not installed, or the working folder is gone'
  const told = 'stderr' in error && error.stderr instanceof Buffer ? error.stderr.toString('utf8') : ''
  const [line = ''] = told.split('\n').filter(text => text.trim() !== '')
  return line === '' ? 'git did not find it' : line.replace(/^(?:fatal|error): /, '')
}
