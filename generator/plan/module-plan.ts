import type { Operation, Webhook } from '../model/model.js'
import { ownNamesOf, planOperation, planOperationTypes } from './operation-module.js'
import { groupDiagnostics, type PageNames } from './page.js'
import type { ModulePlace, ModulePlan, TypeNames } from './plan.js'
import { ciphertextOf, planVariants, planWebhookTypes, webhookOwnNames } from './webhook-module.js'

/** What the module of a page is made from. */
export interface ModuleNodes {
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
}

/** The names of the types of a page's module; undefined for a page without one. They depend on the page alone. */
export function planTypes({ operations, webhooks: [webhook] }: ModuleNodes): TypeNames | undefined {
  if (webhook !== undefined) return planWebhookTypes(webhook)
  return operations.length === 0 ? undefined : planOperationTypes(firstOfEach(operations).map(planOperation))
}

/** All names that the module of a page declares. `types` are those of the same nodes. */
export function planNames({ operations, webhooks: [webhook] }: ModuleNodes, types: TypeNames): PageNames {
  const interfaces = types.interfaces.map(({ name }) => name)
  if (webhook !== undefined) {
    const variants = planVariants(webhook, types).flatMap(({ typeName, guardName }) => [typeName, guardName])
    return { exports: [...webhookOwnNames, ...interfaces, ...variants], problems: [] }
  }
  const own = firstOfEach(operations)
  return {
    exports: [...ownNamesOf(own.map(planOperation)), ...interfaces],
    problems: own.flatMap(groupDiagnostics),
  }
}

/** The module at a place. `types` are the names of the nodes' types. */
export function completeModule(place: ModulePlace, nodes: ModuleNodes, types: TypeNames): ModulePlan {
  const { page, file, path, access, links, commonErrorsName } = place
  const base = { page, file, path, access, links, types, commonErrorsName }
  const [webhook] = nodes.webhooks
  if (place.kind === 'webhook-module' && webhook !== undefined)
    return {
      ...base,
      kind: 'webhook-module',
      webhook,
      ciphertext: ciphertextOf(webhook),
      variants: planVariants(webhook, types),
    }
  return { ...base, kind: 'operation-module', operations: firstOfEach(nodes.operations).map(planOperation) }
}

/** Of two operations with one method the first: the other is reported (PW706) and has no function. */
function firstOfEach(operations: readonly Operation[]): readonly Operation[] {
  const known = new Map<string, Operation>()
  for (const operation of operations) if (!known.has(operation.method)) known.set(operation.method, operation)
  return [...known.values()]
}
