import { compareCodeUnits, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { CommonErrors } from '../model/errors.js'
import type { Model } from '../model/model.js'
import type { ModelOutline } from '../model/outline.js'
import { planBarrels } from './barrels.js'
import { linksOf, linkTargets } from './links.js'
import { completeModule, type ModuleNodes, planNames, planTypes } from './module-plan.js'
import { NameSet } from './name-set.js'
import { collectPages, type ModulePage, type NamesOf, type PageNames } from './page.js'
import { buildPageTree, type TreeNode } from './page-tree.js'
import { pascalCase } from './pascal-case.js'
import type { CommonErrorsPlan, ModulePlace, Plan, PlanOutline, TypeNames } from './plan.js'
import { type PlacedOperations, planRoot } from './plan-root.js'

/** The folder of the SDK inside the output folder. */
const sdkFolder = 'sdk'

/** A plan and what was found while planning. */
interface Planned<Planning> {
  readonly plan: Planning
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Decides every exported name and every file path of the SDK for the outlines of all pages. Pages whose path cannot be a
 * file are left out and reported.
 */
export function planOutline(model: ModelOutline, namesOf: NamesOf): Planned<PlanOutline> {
  const collected = collectPages(model, namesOf)
  const tree = buildPageTree(collected.pages, namesOf)
  const errors = planCommonErrors(model.commonErrors ?? [])
  const placed = placeModules(tree.root, new Map(errors.map(own => [own.common.scope, own.typeName])))
  const barrels = [...planBarrels(tree.root, sdkFolder)].sort((a, b) => compareCodeUnits(a.path, b.path))
  const tags = model.tags.map(({ name }) => name)
  const operations = placed.flatMap(({ page, place }): readonly PlacedOperations[] =>
    page.kind === 'operation-page' ? [{ place, operations: page.operations }] : [],
  )
  const root = { ...planRoot(tree.root, operations, sdkFolder, tags), errors }
  return {
    plan: { kind: 'plan', modules: placed.map(({ place }) => place), barrels, root },
    diagnostics: [...collected.diagnostics, ...tree.diagnostics],
  }
}

/** The same for a whole model, with what is in the modules. */
export function planModel(model: Model): Planned<Plan> {
  const types = new Map<string, TypeNames>()
  const names = new Map<string, PageNames>()
  const nodesOf = nodesByPage(model)
  for (const [key, nodes] of nodesOf) {
    const own = planTypes(nodes)
    if (own === undefined) continue
    types.set(key, own)
    names.set(key, planNames(nodes, own))
  }
  const { plan, diagnostics } = planOutline(
    model,
    ({ kind, page }) => names.get(pageKey(kind, page)) ?? { exports: [], problems: [] },
  )
  const modules = plan.modules.flatMap(place => {
    const key = pageKey(place.kind === 'webhook-module' ? 'webhook-page' : 'operation-page', place.page)
    const [nodes, own] = [nodesOf.get(key), types.get(key)]
    return nodes === undefined || own === undefined ? [] : [completeModule(place, nodes, own)]
  })
  return { plan: { ...plan, modules }, diagnostics }
}

/** An operation and a webhook may have pages of one path. */
function pageKey(kind: ModulePage['kind'], page: string): string {
  return `${kind} ${page}`
}

function nodesByPage(model: Model): ReadonlyMap<string, ModuleNodes> {
  const nodes = new Map<string, ModuleNodes>()
  for (const operation of model.operations) {
    const key = pageKey('operation-page', operation.page)
    nodes.set(key, { operations: [...(nodes.get(key)?.operations ?? []), operation], webhooks: [] })
  }
  for (const webhook of model.webhooks) {
    const key = pageKey('webhook-page', webhook.page)
    if (!nodes.has(key)) nodes.set(key, { operations: [], webhooks: [webhook] })
  }
  return nodes
}

/** `V3ErrorCode` for `v3`; a second scope that asks for a name gets a number. */
function planCommonErrors(all: readonly CommonErrors[]): readonly CommonErrorsPlan[] {
  const names = new NameSet([])
  return all.map(common => ({ common, typeName: names.take(`${pascalCase(common.scope)}ErrorCode`) }))
}

/** Names of types of shared codes, by scope. */
type ErrorNames = ReadonlyMap<string, string>

/** A page and the place of its module. */
interface PlacedPage {
  readonly page: ModulePage
  readonly place: ModulePlace
}

function placeModules(root: TreeNode, errors: ErrorNames): readonly PlacedPage[] {
  const placed: { readonly page: ModulePage; readonly path: string; readonly access: readonly string[] }[] =
    []
  const visit = (node: TreeNode, folder: string, access: readonly string[]): void => {
    for (const child of node.children) {
      const base = `${folder}/${child.fileName}`
      const names = [...access, child.exportName]
      if (child.page) placed.push({ page: child.page, path: `${base}.ts`, access: names })
      visit(child, base, names)
    }
  }
  visit(root, sdkFolder, [])
  const targets = linkTargets(placed)
  return placed
    .map(({ page, path, access }): PlacedPage => {
      const base = { page: page.page, file: page.file, path, access, links: linksOf(page, targets) }
      if (page.kind === 'webhook-page')
        return { page, place: { kind: 'webhook-module', ...base, commonErrorsName: undefined } }
      const scope = page.operations[0]?.commonErrors
      const commonErrorsName = scope === undefined ? undefined : errors.get(scope)
      return { page, place: { kind: 'operation-module', ...base, commonErrorsName } }
    })
    .sort((a, b) => compareCodeUnits(a.place.path, b.place.path))
}
