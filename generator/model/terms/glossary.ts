/** The English of what pages say in Chinese, by the Chinese text. */
export interface Glossary {
  /** Names of fields, titles, meanings of values: what stands before the first comma of a cell. */
  readonly terms: ReadonlyMap<string, string>
  /** The rest of a cell, descriptions, paragraphs, alerts. */
  readonly sentences: ReadonlyMap<string, string>
}

/** The part of a glossary to which a text belongs. */
export type TextKind = 'term' | 'sentence'

/** A glossary without entries. */
export const emptyGlossary: Glossary = { terms: new Map(), sentences: new Map() }

/** The English of a text; undefined without an entry. The part that the text belongs to counts first. */
export function entryOf({ terms, sentences }: Glossary, text: string, kind: TextKind): string | undefined {
  return kind === 'term' ? (terms.get(text) ?? sentences.get(text)) : (sentences.get(text) ?? terms.get(text))
}

/** Whether a text has Chinese signs: ideographs, or the marks and full-width forms around them. */
export function isChinese(text: string): boolean {
  return /[\u2e80-\u2fdf\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(text)
}

/** Whether a text has ideographs, so that it has to be translated. */
export function hasIdeographs(text: string): boolean {
  return /[\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/.test(text)
}
