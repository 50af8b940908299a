import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The guides whose programs are compiled, and whose two languages are compared. */
export const guides = [
  'overview',
  'getting-started',
  'keys-and-certificates',
  'signing',
  'webhooks',
  'failures',
  'testing',
  'going-live',
  'apiv2',
  'partner-mode',
  'several-merchants',
  'client',
  'troubleshooting',
  'faq',
  'writing-pages',
] as const

/** The reference for those who write pages, and more that has no programs to compile: only its two languages are compared. */
export const references = [
  'page-format',
  'patches',
  'diff',
  'emitters',
  'specs',
  'recipes',
  'openapi',
  'local-checks',
] as const

export type Language = 'zh' | 'en'
export const languages: readonly Language[] = ['zh', 'en']

/** A code block of a guide. */
export interface CodeBlock {
  readonly language: string
  readonly code: string
}

/** Path of a guide in the repository. */
export function guideFile(name: string, language: Language): string {
  return `docs/${name}${language === 'zh' ? '.zh-CN' : ''}.md`
}

/** Text of a guide. */
export function guideText(name: string, language: Language): string {
  return readFileSync(join(root, guideFile(name, language)), 'utf8')
}

/** The code blocks of a text, in its order. */
export function codeBlocks(text: string): readonly CodeBlock[] {
  return [...text.matchAll(/^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm)].map(([, , language = '', code = '']) => ({
    language,
    code,
  }))
}

/** Code without its comments, which are in the language of the guide. */
export function withoutComments(code: string): string {
  return code.replace(/(?:^|[ \t]+)(?:#|\/\/) .*$/gm, '')
}

/** A text without its code blocks. */
export function prose(text: string): string {
  return text.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, '')
}

/** A text without code in backticks, in which nothing is a link. */
export function withoutSpans(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
}

/** Headings, rows of tables, items of lists and figures, in their order. */
export function shape(text: string): readonly string[] {
  return prose(text)
    .split('\n')
    .filter(line => line !== '')
    .map(line =>
      /^\|/.test(line) ? `|${line.split('|').length}` : (/^(?:#+ |- |\d+\. |!\[)/.exec(line)?.[0] ?? 'text'),
    )
}
