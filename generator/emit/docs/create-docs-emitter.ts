import { marksAsTags } from '../../dialect/untranslated.js'
import type { OutputEmitter, OutputTools } from '../emitter.js'
import { wordsOf } from '../words/words.js'
import { createPageWriter } from './create-page-writer.js'
import { withNotices } from './site/notice-blocks.js'
import { siteDocument } from './site/site-document.js'
import { siteIncludes } from './site/site-text.js'

/**
 * Makes the emitter of the documents: each page, below `docs/` at its own path, with samples of the SDK beside those of PHP,
 * by the templates `docs/*.hbs`.
 */
export function createDocsEmitter({
  templates,
  language,
}: Pick<OutputTools, 'templates' | 'language'>): OutputEmitter {
  const words = wordsOf(language).docs
  const write = createPageWriter(templates.docs)
  return {
    emitPage: ({ document: plan, module, packageName }) => {
      if (plan === undefined) return { files: [], parts: [] }
      const source = module && { module, packageName, labels: words.labels, curl: words.curl }
      const shown = withNotices(siteDocument(plan.document, words), module, words)
      const content = siteIncludes(write(shown, source))
      const file = { path: plan.path, content: language === 'en' ? marksAsTags(content) : content }
      return { files: [file], parts: [] }
    },
    emitShared: () => [],
  }
}
