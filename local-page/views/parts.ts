import type { Context } from '../context.js'
import { inLanguage } from '../context.js'
import { type Child, h, type View } from '../elements.js'
import { isoText, timeText } from '../format.js'

/** A time as text for people, with the exact one for programs. */
export function time(at: number, { now }: Context): View {
  return h('time', { datetime: isoText(at), title: isoText(at) }, timeText(at, now))
}

export type Tone = 'good' | 'bad' | 'busy' | 'calm'

/** A word on a coloured ground. The colour says nothing that the word does not. */
export function pill(text: string, tone: Tone, title?: string): View {
  return h('span', { class: `pill ${tone}`, title }, text)
}

const tones: readonly (readonly [RegExp, Tone])[] = [
  [/FAIL|ABNORMAL|REJECT|REFUSE|ERROR|OVERDUE/, 'bad'],
  [/CLOSE|CANCEL|REVOK|EXPIRE|DEACTIVAT|STOP|REVERSED|DELETED|REFUND/, 'calm'],
  [/SUCCESS|PAID|FINISH|DONE|USED|PROCESSED|COMPLETE|RUNNING|ACTIVE/, 'good'],
]

/** The state of an object, in words of its machine, with the API's own name. */
export function statePill(context: Context, kind: string, state: string): View {
  const machine = context.state.machines.find(each => each.kind === kind)
  const text = inLanguage(context, machine?.states[state]?.words, state)
  const tone = tones.find(([names]) => names.test(state))?.[1] ?? 'busy'
  return h('span', { class: 'state' }, pill(text, tone), h('code', {}, state))
}

/** The head of a column; an extra one gives way when a row is open. */
export type Head = string | { readonly extra: string }

/** A table with a name for screen readers. Without heads it is a list of rows. */
export function table(label: string, heads: readonly Head[], rows: readonly View[]): View {
  return h(
    'table',
    {},
    h('caption', { class: 'unseen' }, label),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map(head =>
          typeof head === 'string'
            ? h('th', { scope: 'col' }, head)
            : h('th', { scope: 'col', class: 'extra' }, head.extra),
        ),
      ),
    ),
    h('tbody', {}, rows),
  )
}

/** Names and values, one below the other; those without a value are left out. */
export function facts(entries: readonly (readonly [string, Child | readonly Child[]])[]): View {
  const shown = entries.filter(([, value]) => value !== undefined && value !== '')
  return h(
    'dl',
    { class: 'facts' },
    shown.map(([name, value]) => h('div', { key: name }, h('dt', {}, name), h('dd', {}, value))),
  )
}

/** Text as it is, with a button that copies it. */
export function code(context: Context, label: string, text: string, copied = text): View {
  return h(
    'figure',
    { class: 'code', key: `code ${label}` },
    h(
      'figcaption',
      {},
      h('span', {}, label),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-label': `${context.w.copy}: ${label}`,
          onclick: () => context.does.copy(copied),
        },
        context.w.copy,
      ),
    ),
    h('pre', { tabindex: 0, 'aria-label': label }, text),
  )
}

/** A heading inside a detail, with what belongs to it. */
export function section(title: string, ...children: readonly (Child | readonly Child[])[]): View {
  return h('section', { class: 'part', key: `part ${title}` }, h('h3', {}, title), ...children)
}

/** A path that may be broken behind its slashes. */
export function path(text: string): Child[] {
  return text.split(/(?<=\/)/).flatMap(part => [part, h('wbr')])
}

/** Why a list is empty. */
export function nothing({ w, state }: Context): View {
  return h('p', { class: 'empty' }, state.filter.trim() === '' ? w.none : w.nothingFound)
}

/** That a list shows a part of what there is. */
export function more({ w, state }: Context, list: 'objects' | 'requests' | 'notices'): View | undefined {
  const { overview } = state
  if (overview === undefined || overview.found[list] <= overview[list].length) return undefined
  const text = w.newest
    .replace('{}', String(overview[list].length))
    .replace('{}', String(overview.found[list]))
  return h('p', { class: 'empty' }, text)
}

/** A button that does something at once. */
export function button(
  text: string,
  onclick: () => void,
  props: Readonly<Record<string, string | boolean>> = {},
): View {
  return h('button', { type: 'button', ...props, onclick }, text)
}
