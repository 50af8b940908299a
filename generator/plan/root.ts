import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import { namespaceOf } from './barrels.js'
import type { TreeNode } from './page-tree.js'
import { segmentExportName } from './path-segment.js'
import type { ModulePlan, PageEntryPlan, RenamedPage, RootPlan } from './plan.js'

/** The SDK's root: what is loaded from it when it is called. */
export function planRoot(root: TreeNode, modules: readonly ModulePlan[], folder: string): RootPlan {
  const pages: PageEntryPlan[] = []
  const renamed: RenamedPage[] = []
  const operations = modules.filter(module => module.kind === 'operation-module')
  for (const { page, path, access } of [...operations].sort((a, b) => compareCodeUnits(a.page, b.page))) {
    pages.push({ page, from: `.${path.slice(folder.length).replace(/\.ts$/, '.js')}` })
    const name = access.join('.')
    if (name !== page.split('/').map(segmentExportName).join('.')) renamed.push({ page, name })
  }
  const namespaces = root.children.filter(node => node.fileName !== 'webhooks').map(namespaceOf)
  return { kind: 'root', namespaces, pages, renamed }
}
