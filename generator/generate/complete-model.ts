import { completeModel } from '../model/assemble.js'
import type { Model } from '../model/model.js'
import { nodesByFile } from '../model/outline.js'
import type { Plan } from '../plan/plan.js'
import type { DocumentPlan } from '../plan/plan-documents.js'
import { planModel } from '../plan/plan-model.js'
import type { Joined } from './join-outlines.js'
import type { PageEngine } from './page-engine.js'
import type { PatchedSource } from './page-steps.js'
import type { Terms } from './read-terms.js'

/** Everything of all pages, for emitters of your own and for callers of the library. */
export interface Complete {
  readonly model: Model
  readonly plan: Plan
  readonly documents: readonly DocumentPlan[]
}

/** Completes joined outlines with the whole pages. `sources` are in code-unit order of their files. */
export function completeJoined(
  joined: Joined,
  sources: readonly PatchedSource[],
  engine: PageEngine,
  { translator }: Pick<Terms, 'translator'>,
): Complete {
  const pages = sources.filter(({ file }) => joined.files.has(file)).map(engine.modelOf)
  const chinese = completeModel(joined.model, pages)
  const products = Object.fromEntries(joined.products)
  const nodes = nodesByFile(chinese)
  const shown = pages.map(({ file, document }) => {
    const { operations = [], webhooks = [] } = nodes.get(file) ?? {}
    const page = { operations, webhooks, document }
    return translator?.page(page, products) ?? page
  })
  const model: Model = {
    ...joined.shown,
    operations: shown.flatMap(page => page.operations),
    webhooks: shown.flatMap(page => page.webhooks),
  }
  const documents = shown.flatMap(({ document }): readonly DocumentPlan[] => {
    const path = joined.documents.get(document.file)
    return path === undefined ? [] : [{ document, path }]
  })
  return { model, plan: planModel(model).plan, documents }
}
