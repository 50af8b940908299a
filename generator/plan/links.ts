import type { ModulePage } from './page.js'
import type { LinkPlan } from './plan.js'

/** Where every operation and webhook of the pages is, by its id. */
export function linkTargets(
  placed: readonly { readonly page: ModulePage; readonly path: string; readonly access: readonly string[] }[],
): ReadonlyMap<string, LinkPlan> {
  return new Map(
    placed.flatMap(({ page, path, access }): readonly (readonly [string, LinkPlan])[] =>
      page.kind === 'webhook-page'
        ? [[page.webhook.id, { title: page.webhook.title, path, access }]]
        : page.operations.map(({ id, title, method }) => [id, { title, path, access: [...access, method] }]),
    ),
  )
}

/** Those that a page names: notices, what comes before its own, successors. */
export function linksOf(
  page: ModulePage,
  targets: ReadonlyMap<string, LinkPlan>,
): ReadonlyMap<string, LinkPlan> {
  const nodes = page.kind === 'webhook-page' ? [page.webhook] : page.operations
  const ids = nodes.flatMap(node => [
    ...(node.kind === 'webhook'
      ? (node.sentAfter ?? [])
      : (node.notices ?? []).map(({ webhook }) => webhook)),
    ...(node.deprecated?.successors ?? []),
  ])
  return new Map(
    ids.flatMap(id => {
      const target = targets.get(id)
      return target === undefined ? [] : [[id, target]]
    }),
  )
}
