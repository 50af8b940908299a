import { sampleForms } from '../../generator/dialect/sample-forms.js'
import { docsWords, formOf } from '../../generator/emit/words/docs-words.js'
import type { CodeBlock } from '../../generator/parse/page.js'
import type { PageWords } from '../words/page-words.js'
import type { SiteWords } from '../words/site-words.js'
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
  ['js', 'JavaScript'],
  ['yaml', 'YAML'],
  ['md', 'Markdown'],
])

/** The order of the languages; others stand behind them as the page has them. */
const order: readonly string[] = ['TypeScript', 'curl', 'PHP']

/** The labels of forms: other blocks are scenes, whose names tell more than a menu shows. */
const formLabels: ReadonlySet<string> = new Set([
  ...sampleForms.map(({ label }) => label),
  ...Object.values(docsWords).flatMap(({ labels }) => [
    labels.function,
    labels.chain,
    labels.declaration,
    labels.property,
    labels.promise,
    labels.pages,
  ]),
])

interface LanguageSamples {
  readonly name: string
  readonly blocks: readonly CodeBlock[]
}

/** What samples are rendered with. */
export interface SamplesContext {
  readonly ids: Ids
  readonly words: SiteWords
}

/** One block of code with its copy button. */
export function renderCode(block: Pick<CodeBlock, 'code' | 'label' | 'language'>, words: PageWords): string {
  const language = escapeHtml(block.language === '' ? 'text' : block.language)
  const name = block.label === '' ? names.get(block.language) : block.label
  const label = escapeHtml(name ?? words.code)
  const copy = name === undefined ? words.copyCode : words.copyCodeOf(label)
  return (
    `<div class="language-${language.replace(/[^\w-]/g, '')} sample-code">` +
    `<button type="button" title="${words.copyCode}" aria-label="${copy}" class="copy"></button><span class="lang">${language}</span>` +
    `<pre tabindex="0" role="group" aria-label="${label}"><code>${highlight(block.code.trimEnd(), block.language)}</code></pre></div>`
  )
}

/**
 * A code group: tabs for the languages, and in each a menu of its forms with a switch between the fields that the call needs
 * and all fields, or tabs for its scenes. The page contains everything; the theme's script only switches.
 */
export function renderSamples(blocks: readonly CodeBlock[], context: SamplesContext): string {
  const languages = byLanguage(blocks)
  const [first] = languages
  if (first === undefined) return ''
  const { page } = context.words
  const group = context.ids.take('sample-group')
  const only = languages.length === 1
  const tabs = only
    ? ''
    : tabList(
        page.languages,
        'samples-languages',
        languages.map(({ name }, index) => tab(`${group}-${index}`, name, index === 0)),
      )
  const panels = languages.map((language, index) => {
    const id = `${group}-${index}`
    const inner = renderLanguage(language, id, context.words)
    if (only) return inner
    const hidden = index === 0 ? '' : ' hidden'
    return `<div id="${id}" class="sample-language" role="tabpanel" aria-labelledby="${id}-tab"${hidden}>${inner}</div>`
  })
  return `<div class="samples">${tabs}${panels.join('')}</div>`
}

function byLanguage(blocks: readonly CodeBlock[]): readonly LanguageSamples[] {
  const found = new Map<string, CodeBlock[]>()
  for (const block of blocks) {
    const name = languageOf(block)
    const own = found.get(name)
    if (own === undefined) found.set(name, [block])
    else own.push(block)
  }
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...found]
    .map(([name, own]) => ({ name, blocks: own }))
    .sort((one, other) => rank(one.name) - rank(other.name))
}

/** A command of curl is a language of its own. */
function languageOf({ language, label }: CodeBlock): string {
  return /^curl\b/.test(label) ? 'curl' : (names.get(language) ?? language)
}

function renderLanguage({ name, blocks }: LanguageSamples, id: string, words: SiteWords): string {
  const named = blocks.map((block, index) => ({ block, ...shownLabel(block, index, name) }))
  const forms = [...new Set(named.map(({ form }) => form))]
  if (named.some(({ hasAllFields }) => hasAllFields) || (forms.length > 1 && forms.every(isForm)))
    return renderForms(name, named, forms, words)
  const [only] = named
  if (only !== undefined && named.length === 1)
    return `<p class="samples-caption">${escapeHtml(only.form)}</p>${renderCode(only.block, words.page)}`
  const tabs = named.map(({ form }, index) => tab(`${id}-${index}`, form, index === 0))
  const panels = named.map(({ block }, index) => {
    const own = `${id}-${index}`
    return `<div id="${own}" role="tabpanel" aria-labelledby="${own}-tab"${index === 0 ? '' : ' hidden'}>${renderCode(block, words.page)}</div>`
  })
  return tabList(words.page.forms(name), 'samples-forms', tabs) + panels.join('')
}

function isForm(label: string): boolean {
  return formLabels.has(label)
}

interface NamedBlock {
  readonly block: CodeBlock
  readonly form: string
  readonly hasAllFields: boolean
}

/** A scene in both languages names its language, which the row above shows already. */
function shownLabel(block: CodeBlock, index: number, language: string): Omit<NamedBlock, 'block'> {
  const { form, hasAllFields } = formOf(block.label)
  const own = form.endsWith(` ${language}`) ? form.slice(0, -language.length - 1) : form
  return { form: own === '' ? `${language} ${index + 1}` : own, hasAllFields }
}

/** A menu of forms, and the switch for those that have a call with all fields as well. */
function renderForms(
  language: string,
  blocks: readonly NamedBlock[],
  forms: readonly string[],
  { page, operation }: SiteWords,
): string {
  const whole = new Set(blocks.flatMap(({ form, hasAllFields }) => (hasAllFields ? [form] : [])))
  const options = forms.map(form => `<option>${escapeHtml(form)}</option>`)
  const menu =
    forms.length === 1
      ? `<span class="samples-form">${escapeHtml(forms[0] ?? '')}</span>`
      : `<select class="samples-form" aria-label="${escapeHtml(operation.form(language))}" data-language="${escapeHtml(language)}">${options.join('')}</select>`
  const switcher =
    whole.size === 0
      ? ''
      : `<span class="samples-fields" role="group" aria-label="${operation.fields}"${whole.has(forms[0] ?? '') ? '' : ' hidden'}>` +
        `<button type="button" data-fields="smallest" aria-pressed="true">${operation.smallest}</button>` +
        `<button type="button" data-fields="all" aria-pressed="false">${operation.allFields}</button></span>`
  const panels = blocks.map(({ block, form, hasAllFields }) => {
    const fields = hasAllFields ? 'all' : whole.has(form) ? 'smallest' : 'any'
    const hidden = form === forms[0] && !hasAllFields ? '' : ' hidden'
    return `<div class="sample-panel" data-form="${escapeHtml(form)}" data-fields="${fields}"${hidden}>${renderCode(block, page)}</div>`
  })
  return `<div class="samples-bar">${menu}${switcher}</div>${panels.join('')}`
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
