import { shallowReactive } from 'vue'
import type { Language } from '../../generator/emit/words/language.js'
import type { NavigationSection } from '../navigation/navigation.js'

const loaded = shallowReactive(new Map<Language, readonly NavigationSection[]>())

const loaders: Readonly<
  Record<Language, () => Promise<{ readonly navigation: readonly NavigationSection[] }>>
> = {
  zh: () => import('virtual:pagewright-navigation/zh'),
  en: () => import('virtual:pagewright-navigation/en'),
}

/** Loads the sidebar's data of an edition, once. Pages do not carry it: it lists all of them. */
export async function loadNavigation(language: Language): Promise<void> {
  if (loaded.has(language)) return
  const { navigation } = await loaders[language]()
  loaded.set(language, navigation)
}

/** The sidebar's data of an edition; none before it is loaded. */
export function navigationOf(language: Language): readonly NavigationSection[] {
  return loaded.get(language) ?? []
}
