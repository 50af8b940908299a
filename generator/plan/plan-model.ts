import { compareCodeUnits, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { CommonErrors } from '../model/errors.js'
import type { Model, Operation, Webhook } from '../model/model.js'
import { planBarrels } from './barrels.js'
import { linksOf, linkTargets, sameLinks } from './links.js'
import { NameSet } from './name-set.js'
import { ownNamesOf, planOperation, planOperationTypes } from './operation-module.js'
import { collectPages, type ModulePage } from './page.js'
import { buildPageTree, type TreeNode } from './page-tree.js'
import { pascalCase } from './pascal-case.js'
import type {
  CommonErrorsPlan,
  LinkPlan,
  ModulePlan,
  OperationPlan,
  Plan,
  TypeNames,
  VariantPlan,
} from './plan.js'
import { planRoot } from './plan-root.js'
import { ciphertextOf, planVariants, planWebhookTypes, webhookOwnNames } from './webhook-module.js'

/** The folder of the SDK inside the output folder. */
const sdkFolder = 'sdk'

/**
 * Decides every exported name and every file path of the SDK for the whole model.
 *
 * Pages whose path cannot be a file are left out and reported. The plan of a page is remembered by the identity of
 * its operations, so that planning again after an edit costs what was edited.
 */
export function planModel(model: Model): {
  readonly plan: Plan
  readonly diagnostics: readonly Diagnostic[]
} {
  const collected = collectPages(model)
  const tree = buildPageTree(collected.pages, exportsOf)
  const errors = planCommonErrors(model.commonErrors ?? [])
  const modules = planModules(tree.root, new Map(errors.map(own => [own.common.scope, own.typeName])))
  const barrels = [...planBarrels(tree.root, sdkFolder)].sort((a, b) => compareCodeUnits(a.path, b.path))
  const tags = model.tags.map(({ name }) => name)
  const root = { ...planRoot(tree.root, modules, sdkFolder, tags), errors }
  return {
    plan: { kind: 'plan', modules, barrels, root },
    diagnostics: [...collected.diagnostics, ...tree.diagnostics],
  }
}

function exportsOf(page: ModulePage): readonly string[] {
  if (page.kind === 'webhook-page') {
    const { types, variants } = webhookNamesOf(page.webhook)
    return [
      ...webhookOwnNames,
      ...types.interfaces.map(each => each.name),
      ...variants.flatMap(each => [each.typeName, each.guardName]),
    ]
  }
  const { plans, types } = namesOf(page.operations)
  return [...ownNamesOf(plans), ...types.interfaces.map(each => each.name)]
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
  readonly path: string
  readonly access: readonly string[]
}

function planModules(root: TreeNode, errors: ErrorNames): readonly ModulePlan[] {
  const placed: PlacedPage[] = []
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
  return placed.map(own => planModule(own, targets, errors)).sort((a, b) => compareCodeUnits(a.path, b.path))
}

const knownModules = new WeakMap<Operation | Webhook, ModulePlan>()

function planModule(
  placed: PlacedPage,
  targets: ReadonlyMap<string, LinkPlan>,
  errors: ErrorNames,
): ModulePlan {
  const { page, path, access } = placed
  const links = linksOf(page, targets)
  const key = page.kind === 'webhook-page' ? page.webhook : page.operations[0]
  const known = key && knownModules.get(key)
  const scope = page.kind === 'webhook-page' ? undefined : page.operations[0]?.commonErrors
  const name = scope === undefined ? undefined : errors.get(scope)
  if (
    known &&
    isPlanOf(known, page) &&
    known.path === path &&
    sameItems(known.access, access) &&
    sameLinks(known.links, links) &&
    (known.kind === 'webhook-module' || known.commonErrorsName === name)
  )
    return known
  const plan = newModule(placed, links, name)
  if (key) knownModules.set(key, plan)
  return plan
}

function newModule(
  { page, path, access }: PlacedPage,
  links: ModulePlan['links'],
  commonErrorsName: string | undefined,
): ModulePlan {
  const base = { page: page.page, file: page.file, path, access, links }
  if (page.kind === 'webhook-page') {
    const { webhook } = page
    const ciphertext = ciphertextOf(webhook)
    return { kind: 'webhook-module', ...base, webhook, ciphertext, ...webhookNamesOf(webhook) }
  }
  const { plans, types } = namesOf(page.operations)
  return { kind: 'operation-module', ...base, operations: plans, types, commonErrorsName }
}

function isPlanOf(plan: ModulePlan, page: ModulePage): boolean {
  if (plan.kind === 'webhook-module') return page.kind === 'webhook-page' && plan.webhook === page.webhook
  if (page.kind === 'webhook-page') return false
  return sameItems(
    plan.operations.map(each => each.operation),
    page.operations,
  )
}

interface WebhookNames {
  readonly types: TypeNames
  readonly variants: readonly VariantPlan[]
}

const knownWebhookNames = new WeakMap<Webhook, WebhookNames>()

function webhookNamesOf(webhook: Webhook): WebhookNames {
  const known = knownWebhookNames.get(webhook)
  if (known) return known
  const types = planWebhookTypes(webhook)
  const names = { types, variants: planVariants(webhook, types) }
  knownWebhookNames.set(webhook, names)
  return names
}

interface OperationNames {
  readonly operations: readonly Operation[]
  readonly plans: readonly OperationPlan[]
  readonly types: TypeNames
}

const knownNames = new WeakMap<Operation, OperationNames>()

function namesOf(operations: readonly Operation[]): OperationNames {
  const [first] = operations
  const known = first && knownNames.get(first)
  if (known && sameItems(known.operations, operations)) return known
  const plans = operations.map(planOperation)
  const names = { operations, plans, types: planOperationTypes(plans) }
  if (first) knownNames.set(first, names)
  return names
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
