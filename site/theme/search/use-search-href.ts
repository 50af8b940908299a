import { useData, withBase } from 'vitepress'
import { computed, type Ref } from 'vue'
import type { Language } from '../../../generator/emit/words/language.js'
import { languageOfTag } from '../../words/site-words.js'
import { pageHref } from '../page-href.js'

/** Address of a page of the edition that is shown. */
export type SearchHref = (file: string, fragment: string) => string

/** The language of the edition that is shown, and the addresses of its pages. */
export function useSearchHref(): { readonly language: Readonly<Ref<Language>>; readonly href: SearchHref } {
  const { lang } = useData()
  const language = computed(() => languageOfTag(lang.value))
  return {
    language,
    href: (file, fragment) =>
      withBase(`${language.value === 'zh' ? '' : `/${language.value}`}${pageHref(file, fragment)}`),
  }
}
