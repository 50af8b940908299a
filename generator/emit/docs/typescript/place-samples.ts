import { headingMethod } from '../../../dialect/methods.js'
import type { DocumentBlock } from '../../../model/document/document.js'
import type { Example, ExampleMap } from '../../../model/example.js'
import type { Operation } from '../../../model/model.js'
import { choicesOf } from '../../../model/nodes/choices.js'
import type { ObjectSchema } from '../../../model/schema.js'
import type { ModulePlan, OperationPlan } from '../../../plan/plan.js'
import { exampleMember } from '../../samples/fit-example.js'
import { defaultExample } from '../../samples/request-sample.js'
import type { Render } from '../../template/compile-templates.js'
import { type DocsWords, formOf, labelsLike } from '../../words/docs-words.js'
import { subpathOf } from '../../words/subpath.js'
import { siteLine } from '../site/site-text.js'
import { type CallContext, callViews, sceneView, webhookView } from './sample-views.js'
import type { SampleView } from './views.js'

/** The source of a page's TypeScript. */
export interface SampleSource {
  readonly module: ModulePlan
  readonly packageName: string
  readonly labels: DocsWords['labels']
  /** What the command of a call does. */
  readonly curl: DocsWords['curl']
}

/** The samples above each block. */
export type PlacedSamples = ReadonlyMap<DocumentBlock, readonly SampleView[]>

/**
 * Places the samples of a page above its first PHP block, where a code group shows them first, and those of scenes above
 * their own. TypeScript that the page already has under the same label wins.
 */
export function placeSamples(
  blocks: readonly DocumentBlock[],
  { module, packageName, labels }: SampleSource,
  renderHead: Render,
): PlacedSamples {
  const from = `${packageName}/${subpathOf(module.path)}`
  const code = codeBlocks(blocks, '')
  if (module.kind === 'webhook-module')
    return above(code, (_, isFirst) =>
      isFirst ? [webhookView(module.webhook, packageName, from, labels)] : [],
    )
  const context = { module, from, packageName, renderHead, labels }
  return new Map(
    module.operations.flatMap(plan => {
      const own = code.filter(({ method }) => method === plan.operation.method)
      const views = above(own, (block, isFirst) => [
        ...(isFirst ? callViews(plan, context) : []),
        ...sceneViews(block, plan, context),
      ])
      return [...views]
    }),
  )
}

/** Calls `views` for each PHP block and leaves out the labels that the page has itself. */
function above(
  code: readonly DocumentCode[],
  views: (block: DocumentBlock, isFirst: boolean) => readonly SampleView[],
): PlacedSamples {
  const own = new Set(code.map(({ info }) => info))
  const php = code.filter(({ info }) => /^php\b/.test(info))
  return new Map(
    php.map(({ block }, at) => [
      block,
      views(block, at === 0).filter(
        ({ label }) => !labelsLike(formOf(label).form).some(each => own.has(`ts [${each}]`)),
      ),
    ]),
  )
}

/** A block of code of the page. */
export interface DocumentCode {
  readonly block: DocumentBlock
  /** The text behind the fence; `php` for the six forms. */
  readonly info: string
  /** The method of the heading above. */
  readonly method: string
}

/** The blocks of code of a page, also those in containers, with the method that they belong to; `outer` above the first. */
export function codeBlocks(blocks: readonly DocumentBlock[], outer: string): readonly DocumentCode[] {
  let method = outer
  return blocks.flatMap(block => {
    if (block.kind === 'heading') method = headingMethod(block.attributes) ?? method
    if (block.kind === 'container') return codeBlocks(block.blocks, method)
    if (block.kind === 'forms') return [{ block, method, info: 'php' }]
    return block.kind === 'code-source' ? [{ block, method, info: block.info }] : []
  })
}

function sceneViews(block: DocumentBlock, plan: OperationPlan, context: CallContext): readonly SampleView[] {
  const { operation } = plan
  const label = block.kind === 'code-source' ? /\[(.+)\]\s*$/.exec(block.info)?.[1] : undefined
  const scene = operation.examples.find(
    ({ name }) => name !== 'default' && siteLine(name, 'lines', false) === label,
  )
  const example = scene && sceneExample(operation, scene)
  return example === undefined || label === undefined
    ? []
    : [sceneView(`${label} TypeScript`, plan, example, context)]
}

/**
 * The arguments of a scene. A scene with a part of the body becomes the call's own sample with that part replaced.
 * Undefined for anything else.
 */
function sceneExample(operation: Operation, { value }: Example): ExampleMap | undefined {
  const inPath = operation.parameters.filter(each => each.in === 'path')
  const roots = new Set([...operation.roots, ...inPath].map(({ name }) => name))
  const keys = value.entries.map(({ key }) => key)
  if (keys.length === 0) return undefined
  if (keys.every(key => roots.has(key))) return value
  const { requestBody } = operation
  const whole = defaultExample(operation)
  if (whole === undefined || requestBody === undefined || requestBody.kind === 'multipart') return undefined
  const { kind, schema } = requestBody
  const body = exampleMember(whole, kind)
  if (body?.kind !== 'map' || schema.kind !== 'object') return undefined
  if (!keys.every(key => schema.properties.some(({ name }) => name === key))) return undefined
  const changed = withParts(withoutReplaced(body, keys, schema), value)
  const entries = whole.entries.map(entry => (entry.key === kind ? { ...entry, value: changed } : entry))
  return { ...whole, entries }
}

/** Without the members in whose place a scene gives others of their group. */
function withoutReplaced(body: ExampleMap, keys: readonly string[], schema: ObjectSchema): ExampleMap {
  const replaced = choicesOf(schema.properties)
    .filter(({ rule, members }) => rule === 'exactly-one' && members.some(({ name }) => keys.includes(name)))
    .flatMap(({ members }) => members.map(({ name }) => name))
  return { ...body, entries: body.entries.filter(({ key }) => !replaced.includes(key)) }
}

/** Puts every member of `parts` in its place in the body, or at the end. */
function withParts(body: ExampleMap, parts: ExampleMap): ExampleMap {
  const kept = body.entries.map(entry => parts.entries.find(({ key }) => key === entry.key) ?? entry)
  const added = parts.entries.filter(({ key }) => exampleMember(body, key) === undefined)
  return { ...body, entries: [...kept, ...added] }
}
