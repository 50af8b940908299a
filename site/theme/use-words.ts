import { useData } from 'vitepress'
import { computed, type Ref } from 'vue'
import { languageOfTag, type SiteWords, siteWords } from '../words/site-words.js'

/** The words of the edition that is shown, for components. They change with the page. */
export function useWords(): Readonly<Ref<SiteWords>> {
  const { lang } = useData()
  return computed(() => siteWords(languageOfTag(lang.value)))
}

/** The words of the edition that is shown, for behaviours outside of components. */
export function documentWords(): SiteWords {
  return siteWords(languageOfTag(document.documentElement.lang))
}
