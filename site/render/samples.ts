import type { CodeBlock } from '../../generator/parse/page.js'
import type { PageWords } from '../words/page-words.js'
import { highlight } from './highlight.js'
import { escapeHtml } from './html.js'
import type { Ids } from './ids.js'

const names: ReadonlyMap<string, string> = new Map([
  ['ts', 'TypeScript'],
  ['typescript', 'TypeScript'],
  ['php', 'PHP'],
  ['json', 'JSON'],
  ['xml', 'XML'],
  ['bash', 'Shell'],
  ['sh', 'Shell'],
])

interface LanguageSamples {
  readonly name: string
  readonly blocks: readonly CodeBlock[]
}

/** One block of code with its copy button. */
export function renderCode(block: CodeBlock, words: PageWords): string {
  const language = escapeHtml(block.language === '' ? 'text' : block.language)
  const label = escapeHtml(block.label === '' ? (names.get(block.language) ?? words.code) : block.label)
  return (
    `<div class="language-${language.replace(/[^\w-]/g, '')} sample-code">` +
    `<button type="button" title="${words.copyCode}" aria-label="${words.copyCodeOf(label)}" class="copy"></button><span class="lang">${language}</span>` +
    `<pre tabindex="0" role="group" aria-label="${label}"><code>${highlight(block.code.trimEnd(), block.language)}</code></pre></div>`
  )
}

/**
 * A code group: tabs for the languages in the page's order, and below them tabs for the forms of each language. The page
 * contains everything; the theme's script only switches tabs.
 */
export function renderSamples(blocks: readonly CodeBlock[], ids: Ids, words: PageWords): string {
  const languages = byLanguage(blocks)
  const [first] = languages
  if (first === undefined) return ''
  const group = ids.take('sample-group')
  const only = languages.length === 1
  const tabs = only
    ? ''
    : tabList(
        words.languages,
        'samples-languages',
        languages.map(({ name }, index) => tab(`${group}-${index}`, name, index === 0)),
      )
  const panels = languages.map((language, index) => {
    const id = `${group}-${index}`
    const inner = renderForms(language, id, words)
    if (only) return inner
    const hidden = index === 0 ? '' : ' hidden'
    return `<div id="${id}" role="tabpanel" aria-labelledby="${id}-tab"${hidden}>${inner}</div>`
  })
  return `<div class="samples">${tabs}${panels.join('')}</div>`
}

function byLanguage(blocks: readonly CodeBlock[]): readonly LanguageSamples[] {
  const found = new Map<string, CodeBlock[]>()
  for (const block of blocks) {
    const name = names.get(block.language) ?? block.language
    const own = found.get(name)
    if (own === undefined) found.set(name, [block])
    else own.push(block)
  }
  return [...found].map(([name, own]) => ({ name, blocks: own }))
}

function renderForms({ name, blocks }: LanguageSamples, id: string, words: PageWords): string {
  const tabs = blocks.map((block, index) => {
    // A scene in both languages names its language, which the row above shows already.
    const own = block.label.endsWith(` ${name}`) ? block.label.slice(0, -name.length - 1) : block.label
    const label = own === '' ? `${name} ${index + 1}` : own
    return tab(`${id}-${index}`, label, index === 0)
  })
  const panels = blocks.map((block, index) => {
    const own = `${id}-${index}`
    return `<div id="${own}" role="tabpanel" aria-labelledby="${own}-tab"${index === 0 ? '' : ' hidden'}>${renderCode(block, words)}</div>`
  })
  return tabList(words.forms(name), 'samples-forms', tabs) + panels.join('')
}

function tabList(label: string, className: string, tabs: readonly string[]): string {
  return `<div class="${className}" role="tablist" aria-label="${escapeHtml(label)}">${tabs.join('')}</div>`
}

function tab(id: string, label: string, chosen: boolean): string {
  return (
    `<button type="button" role="tab" id="${id}-tab" aria-controls="${id}" aria-selected="${chosen}"` +
    `${chosen ? '' : ' tabindex="-1"'}>${escapeHtml(label)}</button>`
  )
}
