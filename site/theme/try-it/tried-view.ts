import { defineComponent, h, type PropType, type VNode } from 'vue'
import type { TriedProblem, TryResult } from '../../../templates/runtime/local/try/try-result.js'
import type { TryWords } from '../../words/try-words.js'
import { documentWords } from '../use-words.js'
import { jsonTokens } from './json-tokens.js'
import type { Tried } from './service-client.js'

/** What became of a call. */
export const TriedView = defineComponent({
  name: 'TriedView',
  props: { tried: { type: Object as PropType<Tried>, required: true } },
  setup(props) {
    return () => {
      const words = documentWords().try
      const { tried } = props
      switch (tried.kind) {
        case 'result':
          return resultView(tried.result, words)
        case 'refused':
          return box([line(words.why, tried.message), line(words.advice, tried.advice)])
        case 'foreign':
          return box([h('p', {}, words.unreadable)])
        case 'unreachable':
          return null
      }
    }
  },
})

function resultView(result: TryResult, words: TryWords): VNode {
  const { answer, request, warnings, milliseconds } = result
  return h('div', {}, [
    h('p', { class: 'try-outcome' }, [
      h('b', {}, words.answer),
      answer === undefined
        ? h('span', { class: 'try-code bad' }, words.noAnswer)
        : h('span', { class: ['try-code', answer.status < 400 ? 'good' : 'bad'] }, String(answer.status)),
      h('span', { class: 'try-time' }, words.time(Math.round(milliseconds))),
    ]),
    problemView(result, words),
    warnings.length === 0
      ? null
      : box(
          [
            h('b', {}, words.warnings),
            h(
              'ul',
              {},
              warnings.map(each => h('li', {}, each)),
            ),
          ],
          'note',
        ),
    answer === undefined
      ? null
      : answer.body === ''
        ? h('p', { class: 'try-empty' }, words.emptyAnswer)
        : code(answer.body, words.answer),
    answer === undefined ? null : folded(words.headers, code(headerLines(answer.headers), words.headers)),
    request === undefined
      ? null
      : folded(
          words.sent,
          code(
            `${request.method} ${request.url}\n${headerLines(request.headers)}\n\n${request.body}`,
            words.sent,
          ),
        ),
  ])
}

/** Why the call failed: what the service checked, what the page says of the code, and what to do. */
function problemView({ problem, checks }: TryResult, words: TryWords): VNode | null {
  const failed = checks.find(({ passed }) => !passed)
  if (problem === undefined && failed === undefined) return null
  return box([
    problem === undefined ? null : h('p', { class: 'try-problem' }, titleOf(problem)),
    failed === undefined ? null : line(words.why, failed.reason),
    problem?.meaning === undefined ? null : line(words.meaning, plain(problem.meaning)),
    problem === undefined ? null : line(words.advice, problem.advice),
  ])
}

function titleOf({ name, code: own, message }: TriedProblem): string {
  return `${name} ${own}: ${message.replace(`${own}: `, '')}`
}

/** Descriptions of pages hold marks of HTML. */
function plain(text: string): string {
  return text.replace(/<br\s*\/?>/g, ' ').replace(/<[^>]*>/g, '')
}

function box(content: readonly (VNode | null)[], kind = 'bad'): VNode {
  return h('div', { class: ['try-box', kind] }, [...content])
}

function line(label: string, text: string): VNode {
  return h('p', {}, [h('b', {}, label), ' ', text])
}

function folded(title: string, content: VNode): VNode {
  return h('details', { class: 'try-more' }, [h('summary', {}, title), content])
}

/** Text, coloured where it is JSON. It is written as text: nothing in it becomes a tag. */
function code(text: string, label: string): VNode {
  const tokens = jsonTokens(text)
  const pieces =
    tokens === undefined
      ? [text]
      : tokens.map(token =>
          token.kind === undefined ? token.text : h('span', { class: `hljs-${token.kind}` }, token.text),
        )
  return h('pre', { class: 'try-text', tabindex: 0, role: 'group', 'aria-label': label }, [
    h('code', {}, pieces),
  ])
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
