import type { StringSchema } from '../../model/schema.js'
import type { ModulePlan, OperationModulePlan, WebhookModulePlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { OutputFile } from '../output-file.js'
import { writeDeclarations } from './declaration.js'
import { columnsOf, lineWidth } from './line-width.js'
import { nestedDeclarations, operationTypes } from './operation-types.js'
import { operationView } from './operation-view.js'
import type { TypeContext } from './schema-type.js'
import type { Render } from './template-set.js'
import { webhookTypes } from './webhook-types.js'
import { webhookView } from './webhook-view.js'

/** Templates by name. */
export type Templates = (name: string) => Render

/** The module of one page. */
export function moduleFile(plan: ModulePlan, templates: Templates): OutputFile {
  return plan.kind === 'operation-module' ? operationModule(plan, templates) : webhookModule(plan, templates)
}

function operationModule(plan: OperationModulePlan, templates: Templates): OutputFile {
  const context = contextOf(plan, undefined)
  for (const name of ['ApiPromise', 'CallOptions', 'Caller', 'OperationDescriptor'])
    context.runtimeNames.add(name)
  const types = plan.operations.map(operation => operationTypes(operation, context))
  const declarations = [...types.flatMap(each => each.declarations), ...nestedDeclarations(context)]
  const code = plan.operations.map((operation, index) =>
    templates('operation')(operationView(operation, types[index]?.requestOptional ?? false)),
  )
  const content = `${head(plan, context, templates)}${writeDeclarations(declarations)}${code.join('')}`
  return { path: plan.path, content }
}

function webhookModule(plan: WebhookModulePlan, templates: Templates): OutputFile {
  const { ciphertext } = plan
  const context = contextOf(plan, ciphertext)
  context.runtimeNames.add('WebhookDescriptor')
  const declarations = [...webhookTypes(plan.webhook, ciphertext, context), ...nestedDeclarations(context)]
  const code = templates('webhook')(webhookView(plan.webhook, ciphertext))
  const content = `${head(plan, context, templates)}${writeDeclarations(declarations)}${code}`
  return { path: plan.path, content }
}

function contextOf(plan: ModulePlan, opaque: StringSchema | undefined): TypeContext {
  return { types: plan.types, opaque, runtimeNames: new Set() }
}

/** Needs the names that writing the types has collected. */
function head(plan: ModulePlan, context: TypeContext, templates: Templates): string {
  const runtime = runtimeFrom(plan.path)
  const imports = [...context.runtimeNames].sort()
  const line = `import type { ${imports.join(', ')} } from ${stringLiteral(runtime)}`
  return templates('module-head')({
    notice: `Generated from ${plan.file}. Changes are lost: edit the page.`,
    imports,
    importBroken: columnsOf(line) > lineWidth,
    runtime,
  })
}

/** The runtime as a module at `path` imports it: `../../runtime/index.js`. */
export function runtimeFrom(path: string): string {
  const depth = path.split('/').length - 2
  return `${depth === 0 ? './' : '../'.repeat(depth)}runtime/index.js`
}
