import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Assembler } from '../model/assemble.js'
import type { PageModel } from '../model/from-page/page-model.js'
import type { Model } from '../model/model.js'
import type { Plan } from '../plan/plan.js'
import { type DocumentPlan, planDocuments } from '../plan/plan-documents.js'
import { planModel } from '../plan/plan-model.js'
import { hasError } from './may-write.js'

/** The pages as one model, with the names and paths of everything made from them. */
export interface Joined {
  readonly model: Model
  readonly plan: Plan
  readonly documents: readonly DocumentPlan[]
  /** What joining found, including errors of pages that it left out. */
  readonly diagnostics: readonly Diagnostic[]
  /** Files of the pages that were joined. */
  readonly files: ReadonlySet<string>
}

/** Joins pages; with `keepGoing` only those without an error, be it their own or one that joining finds. */
export function joinPages(pages: readonly PageModel[], assembler: Assembler, keepGoing: boolean): Joined {
  if (!keepGoing) return join(pages, assembler)
  const kept = pages.filter(page => !hasError(page.diagnostics))
  const joined = join(kept, assembler)
  const lost = joined.diagnostics.filter(({ severity }) => severity === 'error')
  if (lost.length === 0) return joined
  const files = new Set(lost.map(({ file }) => file))
  const sound = join(
    kept.filter(({ file }) => !files.has(file)),
    assembler,
  )
  return { ...sound, diagnostics: [...lost, ...sound.diagnostics] }
}

function join(pages: readonly PageModel[], assembler: Assembler): Joined {
  const { model, documents, diagnostics } = assembler.assemble(pages)
  const { plan, diagnostics: planned } = planModel(model)
  const docs = planDocuments(documents, model)
  return {
    model,
    plan,
    documents: docs.plans,
    diagnostics: [...diagnostics, ...planned, ...docs.diagnostics],
    files: new Set(pages.map(({ file }) => file)),
  }
}
