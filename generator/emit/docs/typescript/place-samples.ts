import type { DocumentBlock } from '../../../model/document/document.js'
import type { ModulePlan, OperationPlan } from '../../../plan/plan.js'
import type { Render } from '../../template/compile-templates.js'
import { siteLine } from '../site/site-text.js'
import type { CallContext } from './call-views.js'
import { callViews, sceneView } from './call-views.js'
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
 * above theirs.
 */
export function placeSamples(
  blocks: readonly DocumentBlock[],
  { module, packageName }: SampleSource,
  renderHead: Render,
): PlacedSamples {
  const from = `${packageName}/${module.path.replace(/^sdk\//, '').replace(/\.ts$/, '')}`
  const php = phpBlocks(blocks, '')
  const placed = new Map<DocumentBlock, readonly SampleView[]>()
  if (module.kind === 'webhook-module') {
    const [first] = php
    if (first !== undefined) placed.set(first.block, [handlerSample(module.webhook, packageName, from)])
    return placed
  }
  for (const plan of module.operations) {
    const own = php.filter(({ method }) => method === plan.operation.method)
    own.forEach(({ block }, at) => {
      const context = { module, from, renderHead }
      const views = [...(at === 0 ? callViews(plan, context) : []), ...sceneViews(block, plan, context)]
      if (views.length > 0) placed.set(block, views)
    })
  }
  return placed
}

interface PhpBlock {
  readonly block: DocumentBlock
  /** Of the heading above. */
  readonly method: string
}

const methods = /(?:^| )#(get|post|put|patch|delete|head|options)(?: |$)/

function phpBlocks(blocks: readonly DocumentBlock[], outer: string): readonly PhpBlock[] {
  let method = outer
  return blocks.flatMap(block => {
    if (block.kind === 'heading') method = methods.exec(block.attributes)?.[1] ?? method
    if (block.kind === 'container') return phpBlocks(block.blocks, method)
    const isPhp = block.kind === 'forms' || (block.kind === 'code-source' && /^php\b/.test(block.info))
    return isPhp ? [{ block, method }] : []
  })
}

function sceneViews(block: DocumentBlock, plan: OperationPlan, context: CallContext): readonly SampleView[] {
  const { operation } = plan
  const label = block.kind === 'code-source' ? /\[(.+)\]\s*$/.exec(block.info)?.[1] : undefined
  const scene = operation.examples.find(({ name }) => name !== 'default' && siteLine(name) === label)
  const example = scene && sceneExample(operation, scene)
  return example === undefined || label === undefined
    ? []
    : [sceneView(`${label} TypeScript`, plan, example, context)]
}
