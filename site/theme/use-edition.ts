import { useData, withBase } from 'vitepress'
import { computed, type Ref } from 'vue'
import type { Language } from '../../generator/emit/words/language.js'
import { editionFolder, readRoute } from '../editions/edition-routes.js'
import { pageHref } from './page-href.js'

/** The address of a file of an edition, with the base. */
export type EditionHref = (file: string, fragment?: string) => string

/** The edition that is shown, for components. It changes with the page. */
export interface ShownEdition {
  readonly language: Readonly<Ref<Language>>
  /** The page's file in the edition: the same in all of them. */
  readonly file: Readonly<Ref<string>>
  /** The address of a file of the edition, with the base. */
  readonly href: EditionHref
}

/** The edition of the page that is shown. */
export function useEdition(): ShownEdition {
  const { page } = useData()
  const route = computed(() => readRoute(page.value.relativePath))
  const language = computed(() => route.value.language)
  return {
    language,
    file: computed(() => route.value.file),
    href: (file, fragment = '') => withBase(pageHref(editionFolder(language.value) + file, fragment)),
  }
}
