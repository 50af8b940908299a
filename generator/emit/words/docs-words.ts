import {
  answerLabel,
  englishLabels,
  eventLabel,
  handlerLabel,
  noticeLabel,
} from '../../dialect/sample-forms.js'
import type { Correction } from '../../model/correction.js'
import type { Language } from './language.js'

/**
 * What the documents say beside the page. The labels of blocks that pages can hold as well are, in Chinese, those of the
 * dialect.
 */
export interface DocsWords {
  readonly labels: {
    readonly function: string
    readonly chain: string
    readonly declaration: string
    readonly property: string
    readonly promise: string
    readonly pages: string
    readonly handler: string
    readonly answer: string
    readonly notice: string
    readonly event: string
    /** Behind the name of a form: the call with every field of the page, where the form itself has those that it needs. */
    readonly allFields: string
  }
  /** Above the command of a call: what it does. */
  readonly curl: string
  readonly noticesFollow: string
  readonly sentAfter: string
  /** The title of a folded list with the number of its lines. */
  readonly counted: (title: string, count: number) => string
  /** Behind a notice: the field with the address that it is sent to. */
  readonly sentTo: (field: string) => string
  /** Above the list of corrections below a table. */
  readonly corrected: string
  readonly correction: (field: string, change: Correction['change'], facts: readonly string[]) => string
}

const done: Readonly<Record<Correction['change'], string>> = {
  changed: 'corrected',
  added: 'added',
  removed: 'removed',
}

const en: DocsWords = {
  labels: {
    function: 'Function',
    chain: 'Chain',
    declaration: 'Path',
    property: 'Property',
    promise: 'Promise',
    pages: 'All pages',
    handler: englishLabels[handlerLabel],
    answer: englishLabels[answerLabel],
    notice: englishLabels[noticeLabel],
    event: englishLabels[eventLabel],
    allFields: 'All fields',
  },
  curl: 'Prints the signed curl command; without --curl, sends the call',
  noticesFollow: 'Notices that follow',
  sentAfter: 'Sent after these operations',
  counted: (title, count) => `${title} (${count})`,
  sentTo: field => `, sent to ${field}`,
  corrected: 'The table above was corrected and differs from the page:',
  correction: (field, change, facts) =>
    `${field}: ${facts.length === 0 ? '' : `${facts.join(', ')} `}${done[change]}. `,
}

const changes: Readonly<Record<Correction['change'], string>> = {
  changed: '更正',
  added: '补充',
  removed: '删除',
}

const zh: DocsWords = {
  labels: {
    function: '函数',
    chain: '链式',
    declaration: '声明式',
    property: '属性式',
    promise: 'Promise',
    pages: '翻页',
    handler: handlerLabel,
    answer: answerLabel,
    notice: noticeLabel,
    event: eventLabel,
    allFields: '全部字段',
  },
  curl: '打印签好名的 curl 命令；去掉 --curl 则直接发送',
  noticesFollow: '后续通知',
  sentAfter: '调用以下接口后会收到本通知',
  counted: (title, count) => `${title}（${count} 个）`,
  sentTo: field => `，发往 ${field}`,
  corrected: '上表已更正，与原页面不同：',
  correction: (field, change, facts) =>
    `${field}：${facts.length === 0 ? changes[change] : `${changes[change]} ${facts.join('、')}`}。`,
}

/** What the documents say in each language. */
export const docsWords: Readonly<Record<Language, DocsWords>> = { zh, en }

/** A label in all languages: a page that has one of them has the block. */
export function labelsLike(label: string): readonly string[] {
  return inAllLanguages.get(label) ?? [label]
}

/** The labels of each block by every one of them. */
const inAllLanguages: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(zh.labels)
    .map(([key, own]) => [
      own,
      ...Object.entries(en.labels).flatMap(([name, other]) => (name === key ? [other] : [])),
    ])
    .flatMap(labels => labels.map(label => [label, labels] as const)),
)

/** The label of a form whose call has every field. */
export function allFieldsLabel(form: string, { allFields }: DocsWords['labels']): string {
  return `${form} ${allFields}`
}

/** The form that a label names, in any language, and whether its call has every field of the page. */
export function formOf(label: string): { readonly form: string; readonly hasAllFields: boolean } {
  const endings = Object.values(docsWords).map(({ labels }) => ` ${labels.allFields}`)
  const ending = endings.find(each => label.endsWith(each))
  return ending === undefined
    ? { form: label, hasAllFields: false }
    : { form: label.slice(0, -ending.length), hasAllFields: true }
}
