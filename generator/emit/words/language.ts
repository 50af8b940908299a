/** The languages in which the generator words what it adds to the pages' own text. */
export const languages = ['zh', 'en'] as const

/** A language of the outputs. */
export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'en'
