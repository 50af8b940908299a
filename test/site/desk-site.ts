import type { Language } from '../../generator/emit/words/language.js'
import { createDocumentMaker } from '../../site/source/make-documents.js'
import { sources } from '../emit/sdk/emit-model.js'
import { type MemorySite, memorySite } from './fixture-site.js'
import { deskPages } from './operation-pages.js'

/** The repair desk as the site shows it: with what the generator adds to its pages. */
export function deskSite(language: Language = 'zh'): MemorySite {
  const pages = Object.entries(deskPages).map(([file, text]) => ({ file, text }))
  const documents = createDocumentMaker(sources)({ pages }, language)
  return memorySite(
    Object.fromEntries(documents.pages.map(({ file, text }) => [file, text])),
    language === 'zh' ? '/' : '/en/',
    language,
  )
}
