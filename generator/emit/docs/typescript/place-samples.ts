import type { DocumentBlock } from '../../../model/document/document.js'
import type { ModulePlan, OperationPlan } from '../../../plan/plan.js'
import type { Render } from '../../template/compile-templates.js'
import { subpathOf } from '../../words/subpath.js'
import { siteLine } from '../site/site-text.js'
import { type CallContext, callViews, sceneView } from './call-views.js'
import { handlerSample } from './handler-view.js'
import { sceneExample } from './scene-example.js'
import type { SampleView } from './views.js'

/** What the TypeScript of a page is made of. */
export interface SampleSource {
  readonly module: ModulePlan
  readonly packageName: string
}

/** The samples that stand above a block. */
export type PlacedSamples = ReadonlyMap<DocumentBlock, readonly SampleView[]>

/**
 * Places the samples of a page above its first PHP block, where a code group shows them first, and those of scenes
 * above theirs. TypeScript that a page has already, under the same label, stays alone.
 */
export function placeSamples(
  blocks: readonly DocumentBlock[],
  { module, packageName }: SampleSource,
  renderHead: Render,
): PlacedSamples {
  const from = `${packageName}/${subpathOf(module.path)}`
  const code = codeBlocks(blocks, '')
  if (module.kind === 'webhook-module')
    return above(code, (_, isFirst) => (isFirst ? [handlerSample(module.webhook, packageName, from)] : []))
  const context = { module, from, renderHead }
  return new Map(
    module.operations.flatMap(plan => {
      const own = code.filter(({ method }) => method === plan.operation.method)
      return [...above(own, (block, isFirst) => viewsOf(block, isFirst, plan, context))]
    }),
  )
}

function viewsOf(
  block: DocumentBlock,
  isFirst: boolean,
  plan: OperationPlan,
  context: CallContext,
): readonly SampleView[] {
  return [...(isFirst ? callViews(plan, context) : []), ...sceneViews(block, plan, context)]
}

/** What `views` gives for each PHP block, without the labels that the page has itself. */
function above(
  code: readonly CodeBlock[],
  views: (block: DocumentBlock, isFirst: boolean) => readonly SampleView[],
): PlacedSamples {
  const own = new Set(code.map(({ info }) => info))
  const php = code.filter(({ info }) => /^php\b/.test(info))
  return new Map(
    php.map(({ block }, at) => [
      block,
      views(block, at === 0).filter(({ label }) => !own.has(`ts [${label}]`)),
    ]),
  )
}

interface CodeBlock {
  readonly block: DocumentBlock
  /** Behind its fence; of the six forms, `php`. */
  readonly info: string
  /** Of the heading above. */
  readonly method: string
}

const methods = /(?:^| )#(get|post|put|patch|delete|head|options)(?: |$)/

function codeBlocks(blocks: readonly DocumentBlock[], outer: string): readonly CodeBlock[] {
  let method = outer
  return blocks.flatMap(block => {
    if (block.kind === 'heading') method = methods.exec(block.attributes)?.[1] ?? method
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
