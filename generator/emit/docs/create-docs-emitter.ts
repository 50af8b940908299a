import { marksAsTags } from '../../dialect/untranslated.js'
import type { Document } from '../../model/document/document.js'
import type { ModulePlan } from '../../plan/plan.js'
import type { Emitter, OutputTools } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { wordsOf } from '../words/words.js'
import { createPageWriter } from './create-page-writer.js'
import { withNotices } from './site/notice-blocks.js'
import { siteDocument } from './site/site-document.js'
import { siteIncludes } from './site/site-text.js'

/**
 * Makes the emitter of the documents: each page, below `docs/` at its own path, with samples of the SDK beside those of PHP,
 * by the templates `docs/*.hbs`. With `remember`, a document's file is reused while its module's plan and the package's name
 * are the same: its text depends on nothing else.
 */
export function createDocsEmitter({
  templates,
  language,
  remember,
}: Pick<OutputTools, 'templates' | 'language' | 'remember'>): Emitter['emit'] {
  const words = wordsOf(language).docs
  const write = createPageWriter(templates.docs)
  const memory = new WeakMap<
    Document,
    { readonly module: ModulePlan | undefined; readonly packageName: string; readonly file: OutputFile }
  >()
  return ({ plan, documents, packageName }) => {
    const moduleOf = new Map(plan.modules.map(module => [module.file, module]))
    return documents.map(({ document, path }) => {
      const module = moduleOf.get(document.file)
      const known = memory.get(document)
      if (known?.module === module && known?.packageName === packageName) return known.file
      const source = module && { module, packageName, labels: words.labels, curl: words.curl }
      const shown = withNotices(siteDocument(document, words), module, words)
      const content = siteIncludes(write(shown, source))
      const file = { path, content: language === 'en' ? marksAsTags(content) : content }
      if (remember) memory.set(document, { module, packageName, file })
      return file
    })
  }
}
