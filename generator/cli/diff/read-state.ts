import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { readApiDocument } from '../../emit/api/read-api-document.js'
import { isBesidePages } from '../../generate/may-write.js'
import { readModel } from '../../generate/read-pages.js'
import { readRevision } from '../../load/git-revision.js'
import { decodeFiles, type LoadedFiles, loadFiles } from '../../load/load-pages.js'
import { patchesName, withPatches } from '../../load/load-patches.js'
import { reasonOf } from '../../load/reason-of.js'
import type { Model } from '../../model/model.js'

/** One state of an API, or why it cannot be read. */
export type ApiState =
  | {
      readonly kind: 'read'
      readonly model: Model
      /** Errors only; their pages cannot be compared. */
      readonly errors: readonly Diagnostic[]
      readonly textOf: (file: string) => string | undefined
    }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Reads what an argument of `pagewright diff` names: a folder of pages, an `api.json`, or, if no such file or folder
 * exists, a git revision. `specs` is the folder of pages that a revision without a path means.
 */
export function readState(name: string, cwd: string, specs: string): ApiState {
  const path = resolve(cwd, name)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory() === true) return readFolder(path, name)
  if (stats !== undefined) return readFile(path)
  const content = readRevision(name, cwd, specs)
  if (content.kind === 'refused')
    return {
      kind: 'refused',
      reason: `there is no such file or folder, and reading it as a git revision failed: ${content.reason}`,
    }
  if (content.kind === 'file') return readDocument(content.bytes)
  return readPages({ root: name, ...content })
}

function readFolder(path: string, name: string): ApiState {
  const loaded = loadFiles(path, name)
  const place = { path: join(path, patchesName), shown: `${name}/${patchesName}`, isStated: false }
  return readPages(withPatches(loaded, place))
}

function readFile(path: string): ApiState {
  try {
    return readDocument(readFileSync(path))
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) }
  }
}

function readDocument(bytes: Buffer): ApiState {
  const document = readApiDocument(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  if (document.kind === 'refused') return document
  return { kind: 'read', model: document.model, errors: [], textOf: () => undefined }
}

function readPages(loaded: LoadedFiles): ApiState {
  const { pages, patches, diagnostics } = decodeFiles(loaded)
  const [problem] = diagnostics
  if (pages.length === 0) return { kind: 'refused', reason: problem?.message ?? 'it has no pages' }
  const read = readModel({ pages, patches })
  const all = [...diagnostics, ...read.diagnostics]
  const uncorrected = all.find(isBesidePages)
  if (uncorrected !== undefined)
    return { kind: 'refused', reason: `${uncorrected.file}: ${uncorrected.message.replace(/\.$/, '')}` }
  const texts = new Map(
    [...pages, ...(patches === undefined ? [] : [patches])].map(({ file, text }) => [file, text]),
  )
  return {
    kind: 'read',
    model: read.model,
    errors: all.filter(({ severity }) => severity === 'error'),
    textOf: file => texts.get(file),
  }
}
