import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { assembleOutlines } from '../model/assemble.js'
import type { ModelOutline } from '../model/outline.js'
import type { Translator } from '../model/terms/translator.js'
import type { ModulePage, PageNames } from '../plan/page.js'
import type { PlanOutline } from '../plan/plan.js'
import { planDocuments } from '../plan/plan-documents.js'
import { planOutline } from '../plan/plan-model.js'
import { hasError } from './may-write.js'
import type { PageReading } from './page-steps.js'

/** The outlines of pages as one, with the names and paths of everything made from them. */
export interface Joined {
  /** In Chinese. */
  readonly model: ModelOutline
  /** What is shown: the same model, in the language of the output. */
  readonly shown: ModelOutline
  /** The English of the products' names; empty in Chinese. */
  readonly products: ReadonlyMap<string, string>
  readonly plan: PlanOutline
  /** Paths of the documents by the files of the pages. */
  readonly documents: ReadonlyMap<string, string>
  /** What joining found, including errors of pages that it left out. */
  readonly diagnostics: readonly Diagnostic[]
  /** Files of the pages that were joined. */
  readonly files: ReadonlySet<string>
}

/**
 * Joins pages; with `keepGoing` only those without an error, be it their own or one that joining finds. With a translator
 * their words are shown in another language.
 */
export function joinOutlines(
  readings: readonly PageReading[],
  keepGoing: boolean,
  translator: Translator | undefined,
): Joined {
  const join = (own: readonly PageReading[]): Joined => joinAll(own, translator)
  if (!keepGoing) return join(readings)
  const kept = readings.filter(page => !hasError(page.diagnostics))
  const joined = join(kept)
  const lost = joined.diagnostics.filter(({ severity }) => severity === 'error')
  if (lost.length === 0) return joined
  const files = new Set(lost.map(({ file }) => file))
  const sound = join(kept.filter(({ outline }) => !files.has(outline.file)))
  return { ...sound, diagnostics: [...lost, ...sound.diagnostics] }
}

function joinAll(readings: readonly PageReading[], translator: Translator | undefined): Joined {
  const { model, diagnostics } = assembleOutlines(readings.map(({ outline }) => outline))
  const products = translator?.products(model.tags) ?? new Map<string, string>()
  const shown = translator?.outline(model, products) ?? model
  const names = new Map(readings.map(({ outline, names }) => [outline.file, names]))
  const { plan, diagnostics: planned } = planOutline(shown, page => names.get(page.file) ?? nameless(page))
  const files = readings.map(({ outline }) => outline.file)
  const documents = planDocuments(files, shown)
  return {
    model,
    shown,
    products,
    plan,
    documents: documents.paths,
    diagnostics: [...diagnostics, ...planned, ...documents.diagnostics],
    files: new Set(files),
  }
}

/** Throws: a page with operations or a webhook has names. */
function nameless({ file }: ModulePage): PageNames {
  throw new Error(`${file} was read without the names of its module.`)
}
