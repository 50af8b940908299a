import { type Language, languages } from '../../generator/emit/words/language.js'

/** Where an edition stands below the site's base: Chinese at the top. */
const folders: Readonly<Record<Language, string>> = { zh: '', en: 'en/' }

/** A page of an edition. */
export interface EditionRoute {
  readonly language: Language
  /** Relative to the edition: `openapi/v3/….md`. */
  readonly file: string
}

/** The folder of an edition below the base: '' or `en/`. */
export function editionFolder(language: Language): string {
  return folders[language]
}

/** The path of a page among the pages of all editions: `en/openapi/v3/….md`. */
export function routePath({ language, file }: EditionRoute): string {
  return folders[language] + file
}

/** The page at a path among the pages of all editions. */
export function readRoute(path: string): EditionRoute {
  const language = languages.find(one => folders[one] !== '' && path.startsWith(folders[one])) ?? 'zh'
  return { language, file: path.slice(folders[language].length) }
}

/** Whether a word names a language of the editions. */
export function isLanguage(word: string): word is Language {
  return languages.some(language => language === word)
}
