import { compareCodeUnits, type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js'
import type { ModulePage, NamesOf } from './page.js'
import { segmentExportName, segmentFileName } from './path-segment.js'

/** A segment of the URL tree with its page, its folder, or both; file and export name are final. */
export interface TreeNode {
  readonly fileName: string
  readonly exportName: string
  readonly page: ModulePage | undefined
  /** In code-unit order of their segments. */
  readonly children: readonly TreeNode[]
}

interface Sprout {
  page: ModulePage | undefined
  readonly children: Map<string, Sprout>
}

/** Arranges pages as the tree of their URLs and names every file and export in it. */
export function buildPageTree(
  pages: readonly ModulePage[],
  namesOf: NamesOf,
): { readonly root: TreeNode; readonly diagnostics: readonly Diagnostic[] } {
  const root: Sprout = { page: undefined, children: new Map() }
  const diagnostics: Diagnostic[] = []
  for (const page of pages) {
    const place = page.segments.reduce(descend, root)
    if (place.page) diagnostics.push(samePath(page, place.page))
    else place.page = page
  }
  return { root: nameNode(root, '', '', namesOf, diagnostics), diagnostics }
}

function descend(parent: Sprout, segment: string): Sprout {
  const known = parent.children.get(segment)
  if (known) return known
  const child: Sprout = { page: undefined, children: new Map() }
  parent.children.set(segment, child)
  return child
}

function samePath(page: ModulePage, first: ModulePage): Diagnostic {
  return diagnostic({
    code: 'PW703',
    severity: 'error',
    message: `The page ${page.page} exists twice; the second is left out.`,
    file: page.file,
    span: page.span,
    related: [{ message: 'The first one.', file: first.file, span: first.span }],
  })
}

function nameNode(
  sprout: Sprout,
  fileName: string,
  exportName: string,
  namesOf: NamesOf,
  diagnostics: Diagnostic[],
): TreeNode {
  const files = new Map<string, ModulePage>()
  const names = new Map<string, ModulePage>()
  const own = sprout.page
  // A page's own names only matter beside those of pages below it.
  if (own && sprout.children.size > 0) for (const name of namesOf(own).exports) names.set(name, own)
  const segments = [...sprout.children].sort(([a], [b]) => compareCodeUnits(a, b))
  const children = segments.map(([segment, child]) => {
    const page = firstPage(child)
    const file = takeKey(files, segmentFileName(segment), fileKey, page, 'PW703', diagnostics)
    const name = takeKey(names, segmentExportName(segment), key => key, page, 'PW704', diagnostics)
    return nameNode(child, file, name, namesOf, diagnostics)
  })
  return { fileName, exportName, page: own, children }
}

/** Some file systems tell neither capitals from small letters nor composed from decomposed characters. */
function fileKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function takeKey(
  taken: Map<string, ModulePage>,
  wanted: string,
  keyOf: (name: string) => string,
  page: ModulePage | undefined,
  code: 'PW703' | 'PW704',
  diagnostics: Diagnostic[],
): string {
  const first = taken.get(keyOf(wanted))
  let name = wanted
  while (taken.has(keyOf(name))) name = `${name}_`
  if (page === undefined) return name
  taken.set(keyOf(name), page)
  if (first === undefined) return name
  const what = code === 'PW703' ? 'file' : 'export'
  diagnostics.push(
    diagnostic({
      code,
      message: `The pages ${page.page} and ${first.page} both need the ${what} name \`${wanted}\`; the former gets \`${name}\`.`,
      file: page.file,
      span: page.span,
      related: [{ message: 'The page that keeps the name.', file: first.file, span: first.span }],
    }),
  )
  return name
}

/** Any page that stands for the node in a message. */
function firstPage({ page, children }: Sprout): ModulePage | undefined {
  const [child] = children.values()
  return page ?? (child && firstPage(child))
}
