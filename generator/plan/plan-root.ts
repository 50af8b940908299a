import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import type { OperationOutline } from '../model/outline.js'
import { NameSet } from './name-set.js'
import type { TreeNode } from './page-tree.js'
import { pascalCase } from './pascal-case.js'
import { segmentExportName } from './path-segment.js'
import type {
  ChainFolderPlan,
  ChainMemberPlan,
  ModulePlace,
  PageEntryPlan,
  RenamedPage,
  RootPlan,
} from './plan.js'

/** The module of a page with operations. */
export interface PlacedOperations {
  readonly place: ModulePlace
  readonly operations: readonly OperationOutline[]
}

/** The SDK's root: the chains of its pages, and the module of each page, loaded when called. `tags` are in the order of the catalogue. */
export function planRoot(
  root: TreeNode,
  modules: readonly PlacedOperations[],
  folder: string,
  tags: readonly string[],
): Omit<RootPlan, 'errors'> {
  const places = new Map(tags.map((name, index) => [name, index]))
  const sorted = [...modules].sort((a, b) => compareCodeUnits(a.place.page, b.place.page))
  const pages = sorted.map(module => pageEntry(module, folder, places))
  const renamed = sorted.flatMap(({ place: { page, access } }): readonly RenamedPage[] => {
    const name = access.join('.')
    return name === page.split('/').map(segmentExportName).join('.') ? [] : [{ page, name }]
  })
  return { kind: 'root', folders: planFolders(root, pages, places), pages, renamed }
}

/** Places in the catalogue by the names of tags. */
type Places = ReadonlyMap<string, number>

function pageEntry(
  { place: { page, path }, operations }: PlacedOperations,
  folder: string,
  places: Places,
): PageEntryPlan {
  return {
    page,
    from: `.${path.slice(folder.length).replace(/\.ts$/, '.js')}`,
    titles: operations.map(({ method, title, deprecated }) => ({
      method,
      title,
      deprecated: deprecated?.reason,
    })),
    tags: inOrder(
      operations.flatMap(({ tags }) => tags),
      places,
    ),
  }
}

/** The folders as chains have them, each behind those that it contains. */
function planFolders(
  root: TreeNode,
  pages: readonly PageEntryPlan[],
  places: Places,
): readonly ChainFolderPlan[] {
  const folders: ChainFolderPlan[] = []
  const names = new NameSet([])
  const tagsOf = new Map(pages.map(({ page, tags }) => [page, tags]))
  const folderOf = (
    children: readonly TreeNode[],
    access: string,
    page: string | undefined,
  ): ChainFolderPlan => {
    const members = children
      .map(child => memberOf(child, `${access} ${child.exportName}`))
      .sort((a, b) => compareCodeUnits(a.name, b.name))
    const folder: ChainFolderPlan = {
      kind: 'chain-folder',
      name: names.take(access === '' ? 'Pages' : `${pascalCase(access)}Folder`),
      page,
      members,
    }
    folders.push(folder)
    return folder
  }
  const memberOf = (node: TreeNode, access: string): ChainMemberPlan => {
    const page = node.page?.page
    const folder = node.children.length === 0 ? undefined : folderOf(node.children, access, page)
    const own = page === undefined ? [] : (tagsOf.get(page) ?? [])
    const tags = inOrder([...own, ...(folder?.members.flatMap(each => each.tags) ?? [])], places)
    return { name: node.exportName, page, folder: folder?.name, tags }
  }
  folderOf(
    root.children.filter(node => node.fileName !== 'webhooks'),
    '',
    undefined,
  )
  return folders
}

function inOrder(names: readonly string[], places: Places): readonly string[] {
  return [...new Set(names)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}
