import type { ModulePlan, OperationModulePlan, WebhookModulePlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { OutputFile } from '../output-file.js'
import { suppliedProperties } from '../supplied/file-facts.js'
import type { Render } from '../template/compile-templates.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { Words } from '../words/words.js'
import { writeDeclarations } from './declaration.js'
import { errorCodeTypes, hasErrorCodes } from './error-types.js'
import { nestedDeclarations, operationTypes } from './operation-types.js'
import { operationView } from './operation-view.js'
import { pageMethodsView } from './page-methods-view.js'
import { promiseOf } from './paging-view.js'
import { requestSchemaCode } from './request-schema.js'
import type { TypeContext } from './schema-type.js'
import { variantProperties } from './variant-fields.js'
import { variantViews } from './variant-view.js'
import { webhookTypes } from './webhook-types.js'
import { webhookView } from './webhook-view.js'

/** Templates by name. */
export type Templates = (name: string) => Render

/** The module of one page. */
export function moduleFile(plan: ModulePlan, templates: Templates, words: Words): OutputFile {
  return plan.kind === 'operation-module'
    ? operationModule(plan, templates, words)
    : webhookModule(plan, templates, words)
}

function operationModule(plan: OperationModulePlan, templates: Templates, words: Words): OutputFile {
  const notes = plan.operations.flatMap(({ operation }) =>
    [...suppliedProperties(operation.requestBody)].map(property => [property, words.field.supplied] as const),
  )
  const context = contextOf(plan, new Map(notes), words)
  const promises = plan.operations.map(({ operation }) => promiseOf(operation).type)
  for (const name of [...promises, 'CallOptions', 'Caller', 'OperationDescriptor'])
    context.runtimeNames.add(name)
  const { commonErrorsName } = plan
  const types = plan.operations.map(operation => ({
    operation,
    ...operationTypes(operation, context),
    hasCodes: hasErrorCodes(operation, commonErrorsName),
  }))
  const declarations = [
    ...types.flatMap(({ operation, declarations }) => [
      ...declarations,
      ...errorCodeTypes(operation, commonErrorsName, words.sdk),
    ]),
    ...nestedDeclarations(context),
  ]
  const code = types.map(({ operation, requestOptional, hasCodes }) => {
    const view = operationView(operation, plan.links, requestOptional, hasCodes, words)
    return templates('operation')(view) + requestSchemaCode(operation, words)
  })
  const methods = templates('page-methods')(pageMethodsView(plan, types, words))
  const isV2 = plan.operations.some(({ operation }) => operation.protocol === 'v2')
  const values = isV2 ? [schemaHelper, callHelper, v2Handler] : [schemaHelper, callHelper]
  const content = `${head(plan, context, values, templates)}${writeDeclarations(declarations)}${code.join('')}${methods}`
  return { path: plan.path, content }
}

function webhookModule(plan: WebhookModulePlan, templates: Templates, words: Words): OutputFile {
  const sometimes = variantProperties(plan)
  const notes = [...sometimes].map(property => [property, words.field.notInEveryVariant] as const)
  const context = contextOf(plan, new Map(notes), words)
  context.runtimeNames.add('WebhookDescriptor')
  const declarations = [...webhookTypes(plan, context), ...nestedDeclarations(context)]
  const code = templates('webhook')(
    webhookView(plan.webhook, plan.ciphertext, sometimes, words.sdk.webhookDescriptor),
  )
  const guards = variantViews(plan, words.sdk).map(templates('variant')).join('')
  const values = guards === '' ? [] : [variantHelper]
  const content = `${head(plan, context, values, templates)}${writeDeclarations(declarations)}${code}${guards}`
  return { path: plan.path, content }
}

/** A value of the runtime that a module imports, and the file below the runtime's folder that exports it. */
interface RuntimeValue {
  readonly name: string
  readonly file: string
}

const schemaHelper: RuntimeValue = { name: 'requestSchema', file: 'check/request-schema.js' }
const callHelper: RuntimeValue = { name: 'call', file: 'client/call.js' }
const v2Handler: RuntimeValue = { name: 'v2', file: 'v2/index.js' }
const variantHelper: RuntimeValue = { name: 'fitsVariant', file: 'webhook/variant.js' }

function contextOf(plan: ModulePlan, optional: TypeContext['optional'], words: Words): TypeContext {
  const opaque = plan.kind === 'webhook-module' ? plan.ciphertext : undefined
  return { types: plan.types, opaque, optional, runtimeNames: new Set(), words }
}

/** Needs the names that writing the types has collected. */
function head(
  plan: ModulePlan,
  context: TypeContext,
  values: readonly RuntimeValue[],
  templates: Templates,
): string {
  const runtime = runtimeFrom(plan.path)
  const imports = [...context.runtimeNames].sort()
  const line = `import type { ${imports.join(', ')} } from ${stringLiteral(runtime)}`
  return templates('module-head')({
    notice: context.words.sdk.generatedFrom(plan.file),
    imports,
    importBroken: columnsOf(line) > lineWidth,
    runtime,
    commonErrors: plan.kind === 'operation-module' ? plan.commonErrorsName : undefined,
    commonErrorsFrom: moduleFrom(plan.path, 'error-codes.js'),
    values: values.map(({ name, file }) => ({ name, from: runtimeFrom(plan.path, file) })),
  })
}

/** A file of the runtime as a module at `path` imports it: `../../runtime/index.js`. */
export function runtimeFrom(path: string, file = 'index.js'): string {
  return moduleFrom(path, `runtime/${file}`)
}

/** A file at the SDK's root as a module at `path` imports it. */
function moduleFrom(path: string, file: string): string {
  const depth = path.split('/').length - 2
  return `${depth === 0 ? './' : '../'.repeat(depth)}${file}`
}
