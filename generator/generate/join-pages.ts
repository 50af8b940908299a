import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Assembler } from '../model/assemble.js'
import type { PageModel } from '../model/from-page/page-model.js'
import type { Model } from '../model/model.js'
import type { Translator } from '../model/terms/translator.js'
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

/**
 * Joins pages; with `keepGoing` only those without an error, be it their own or one that joining finds. With `translate`
 * their words are in another language.
 */
export function joinPages(
  pages: readonly PageModel[],
  assembler: Assembler,
  keepGoing: boolean,
  translate: Translator = own => own,
): Joined {
  const join = (own: readonly PageModel[]): Joined => joinAll(own, assembler, translate)
  if (!keepGoing) return join(pages)
  const kept = pages.filter(page => !hasError(page.diagnostics))
  const joined = join(kept)
  const lost = joined.diagnostics.filter(({ severity }) => severity === 'error')
  if (lost.length === 0) return joined
  const files = new Set(lost.map(({ file }) => file))
  const sound = join(kept.filter(({ file }) => !files.has(file)))
  return { ...sound, diagnostics: [...lost, ...sound.diagnostics] }
}

function joinAll(pages: readonly PageModel[], assembler: Assembler, translate: Translator): Joined {
  const { diagnostics, ...assembled } = assembler.assemble(pages)
  const { model, documents } = translate(assembled)
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
