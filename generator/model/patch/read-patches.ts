import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { didYouMean } from '../../diagnostics/nearest.js'
import type { Span } from '../../diagnostics/span.js'
import { methods } from '../../dialect/methods.js'
import type { Patch, PatchAction } from './patch.js'
import { readFacts } from './read-facts.js'
import { readYamlList, type YamlReader, type YamlValue } from './yaml-reader.js'

/** The text of a `patches.yaml`, and the name that diagnostics have for it. */
export interface PatchFile {
  readonly file: string
  readonly text: string
}

/** The patches of a file, in its order, and what is wrong with the others. */
export interface ReadPatches {
  readonly patches: readonly Patch[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Patches by the page's file, and what is wrong with the file they come from. */
export interface PagePatches {
  readonly of: (file: string) => readonly Patch[]
  /** Outside of pages: mistakes in the YAML, and patches of pages that are not among `files`. */
  readonly diagnostics: (files: readonly string[]) => readonly Diagnostic[]
}

const none: readonly Patch[] = []

/** Reads a file of patches and sorts them to their pages; without a file there are none. */
export function pagePatches(file: PatchFile | undefined): PagePatches {
  const { patches, diagnostics } = file === undefined ? { patches: [], diagnostics: [] } : readPatches(file)
  const byPage = new Map<string, Patch[]>()
  for (const patch of patches) {
    const own = byPage.get(patch.page)
    if (own === undefined) byPage.set(patch.page, [patch])
    else own.push(patch)
  }
  return {
    of: page => byPage.get(page) ?? none,
    diagnostics: files => {
      const known = new Set(files)
      return [
        ...diagnostics,
        ...patches.filter(({ page }) => !known.has(page)).map(one => noPage(one, files)),
      ]
    },
  }
}

function noPage({ page, file, spans }: Patch, files: readonly string[]): Diagnostic {
  const name = page.slice(page.lastIndexOf('/') + 1)
  const alike = files.filter(each => each.endsWith(`/${name}`))
  const hint = didYouMean(page, alike.length > 0 ? alike : files)
  return diagnostic({ code: 'PW803', message: `There is no page ${page}.${hint}`, file, span: spans.page })
}

/** Reads patches. A malformed one is reported and does not hide the others. */
export function readPatches({ file, text }: PatchFile): ReadPatches {
  const diagnostics: Diagnostic[] = []
  const { items, reader } = readYamlList(text, (kind, message, span) => {
    diagnostics.push(diagnostic({ code: kind === 'unreadable' ? 'PW801' : 'PW802', message, file, span }))
  })
  const patches = items.flatMap(item => readPatch(item, file, reader) ?? [])
  return { patches, diagnostics }
}

const keys = ['page', 'method', 'field', 'reason', 'set', 'add', 'remove'] as const

function readPatch(item: YamlValue, file: string, reader: YamlReader): Patch | undefined {
  const members = reader.map(item, 'a patch', keys)
  if (members === undefined) return undefined
  const text = (key: (typeof keys)[number]): string | undefined => {
    const value = members.get(key)
    if (value === undefined) return reader.problem(`The patch has no \`${key}\`.`, firstLine(item.span))
    const own = reader.text(value, `\`${key}\``)
    return own?.trim() === '' ? reader.problem(`\`${key}\` is empty.`, value.span) : own
  }
  const page = text('page')
  const field = text('field')
  const reason = text('reason')
  const spanOf = (key: string): Span => members.get(key)?.span ?? firstLine(item.span)
  const called = members.has('method') ? text('method') : undefined
  const method = methods.find(name => name === called)
  if (called !== undefined && method === undefined)
    reader.problem(`\`method\` must be one of ${methods.join(', ')}.`, spanOf('method'))
  const action = readAction(members, item, reader)
  const isMethodWrong = members.has('method') && method === undefined
  if (
    page === undefined ||
    field === undefined ||
    reason === undefined ||
    action === undefined ||
    isMethodWrong
  )
    return undefined
  return {
    kind: 'patch',
    page: page.endsWith('.md') ? page : `${page}.md`,
    ...(method === undefined ? {} : { method }),
    field,
    reason: reason.trim(),
    action,
    file,
    spans: { page: spanOf('page'), method: spanOf('method'), field: spanOf('field') },
  }
}

function readAction(
  members: ReadonlyMap<string, YamlValue>,
  item: YamlValue,
  reader: YamlReader,
): PatchAction | undefined {
  const given = (['set', 'add', 'remove'] as const).filter(key => members.has(key))
  const [kind] = given
  const value = kind === undefined ? undefined : members.get(kind)
  if (kind === undefined || value === undefined || given.length > 1)
    return reader.problem('A patch has exactly one of `set`, `add` and `remove`.', firstLine(item.span))
  if (kind === 'remove') {
    const flag = reader.flag(value, '`remove`')
    if (flag === false) return reader.problem('`remove` can only be true.', value.span)
    return flag === undefined ? undefined : { kind }
  }
  return readFacts(kind, value, reader)
}

/** A diagnostic about a whole patch points at its first line. */
function firstLine(span: Span): Span {
  return span.endLine === span.line ? span : { ...span, endLine: span.line, endColumn: span.column + 1 }
}
