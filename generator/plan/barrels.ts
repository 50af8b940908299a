import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import type { TreeNode } from './page-tree.js'
import type { BarrelPlan, EventUnionPlan, NamespacePlan } from './plan.js'

/** The index files of all folders below the SDK's root. The root itself has none, because it would load every page. */
export function planBarrels(root: TreeNode, folder: string): readonly BarrelPlan[] {
  const barrels: BarrelPlan[] = []
  const visit = (node: TreeNode, path: string, depth: number): void => {
    const isWebhooks = depth === 1 && node.fileName === 'webhooks'
    if (depth > 0)
      barrels.push({
        kind: 'barrel',
        path: `${path}/index.ts`,
        spreads: node.page ? [`../${node.fileName}.js`] : [],
        namespaces: node.children.map(namespaceOf).sort((a, b) => compareCodeUnits(a.name, b.name)),
        unions: isWebhooks ? node.children.map(unionOf) : [],
      })
    for (const child of node.children)
      if (child.children.length > 0) visit(child, `${path}/${child.fileName}`, depth + 1)
  }
  visit(root, folder, 0)
  return barrels
}

/** How the folder above names a node. */
function namespaceOf(node: TreeNode): NamespacePlan {
  const file = node.children.length > 0 ? `${node.fileName}/index` : node.fileName
  return { name: node.exportName, from: `./${file}.js` }
}

function unionOf(node: TreeNode): EventUnionPlan {
  const members: (readonly string[])[] = []
  const visit = (inner: TreeNode, access: readonly string[]): void => {
    if (inner.page) members.push(access)
    for (const child of inner.children) visit(child, [...access, child.exportName])
  }
  visit(node, [])
  const prefix = node.exportName
  return {
    name: `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}WebhookEvent`,
    listName: `${prefix}Webhooks`,
    namespace: prefix,
    members,
  }
}
