/** Words for people in both languages of the command. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** A language of the command. */
export type Language = keyof Words

/** The language of `--lang`, or that of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`): Chinese for `zh…`. */
export function languageOf(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const named = given ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  return /^zh/i.test(named) ? 'zh' : 'en'
}

/** The same words in both languages, for names and codes. */
export function same(text: string): Words {
  return { en: text, zh: text }
}

/** Words with the colon of their language, and what they announce: `Usage: …`, `用法：…`. */
export function labelled(words: Words, language: Language, text = ''): string {
  return language === 'en' ? `${words.en}: ${text}`.trimEnd() : `${words.zh}：${text}`
}
