import type { Language } from '../../generator/emit/words/language.js'
import { enFrameWords, type FrameWords, zhFrameWords } from './frame-words.js'
import { enFrontWords, type FrontWords, zhFrontWords } from './front-words.js'
import { enFurnitureWords, type FurnitureWords, zhFurnitureWords } from './furniture-words.js'
import { enGuideWords, type GuideWords, zhGuideWords } from './guide-words.js'
import { enLostWords, type LostWords, zhLostWords } from './lost-words.js'
import { enNavigationWords, type NavigationWords, zhNavigationWords } from './navigation-words.js'
import { enOperationWords, type OperationWords, zhOperationWords } from './operation-words.js'
import { enPageWords, type PageWords, zhPageWords } from './page-words.js'
import { enSearchWords, type SearchWords, zhSearchWords } from './search-words.js'
import { enTryWords, type TryWords, zhTryWords } from './try-words.js'

/** Everything that the site says itself, in one language. Texts of pages and guides are not part of it. */
export interface SiteWords {
  readonly language: Language
  readonly frame: FrameWords
  readonly front: FrontWords
  readonly guide: GuideWords
  readonly lost: LostWords
  readonly furniture: FurnitureWords
  readonly navigation: NavigationWords
  readonly page: PageWords
  readonly operation: OperationWords
  readonly search: SearchWords
  readonly try: TryWords
}

const words: Readonly<Record<Language, SiteWords>> = {
  zh: {
    language: 'zh',
    frame: zhFrameWords,
    front: zhFrontWords,
    guide: zhGuideWords,
    lost: zhLostWords,
    furniture: zhFurnitureWords,
    navigation: zhNavigationWords,
    page: zhPageWords,
    operation: zhOperationWords,
    search: zhSearchWords,
    try: zhTryWords,
  },
  en: {
    language: 'en',
    frame: enFrameWords,
    front: enFrontWords,
    guide: enGuideWords,
    lost: enLostWords,
    furniture: enFurnitureWords,
    navigation: enNavigationWords,
    page: enPageWords,
    operation: enOperationWords,
    search: enSearchWords,
    try: enTryWords,
  },
}

/** What an edition of the site says. */
export function siteWords(language: Language): SiteWords {
  return words[language]
}

/** The language of an edition for the attribute `lang` and for `hreflang`. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/** The edition that a value of the attribute `lang` stands for. */
export function languageOfTag(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'zh'
}
