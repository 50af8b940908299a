import type { Machine, Refused } from '../../templates/runtime/local/behaviour/machine.js'
import type { ObjectDetail, ObjectSummary } from '../../templates/runtime/local/control/overview.js'
import { type Context, inLanguage } from '../context.js'
import { type Child, h, type View } from '../elements.js'
import { amountText } from '../format.js'
import { linkTo } from '../place.js'
import { noticeRows } from './notice-views.js'
import { button, code, facts, more, nothing, section, statePill, table, time } from './parts.js'
import { requestRows } from './request-views.js'

/** The list of objects: of all kinds, or of one. */
export function objectList(context: Context, kind: string | undefined, open: string | undefined): Child[] {
  const { w, state } = context
  const shown = (state.overview?.objects ?? []).filter(object => kind === undefined || object.kind === kind)
  if (shown.length === 0) return [nothing(context)]
  const heads = [w.number, ...(kind === undefined ? [w.kind] : []), w.amount, w.state, w.time, w.actions]
  const rows = shown.map(object => objectRow(context, object, kind, open))
  return [table(w.objects, heads, rows), more(context, 'objects')]
}

function objectRow(
  context: Context,
  object: ObjectSummary,
  kind: string | undefined,
  open: string | undefined,
): View {
  const isOpen = object.id === open
  return h(
    'tr',
    { key: `${object.kind} ${object.owner} ${object.id}`, class: isOpen ? 'open' : undefined },
    h(
      'td',
      { class: 'lead' },
      h(
        'a',
        {
          class: 'row',
          href: linkTo('objects', object.kind, object.id),
          'aria-current': isOpen ? 'true' : undefined,
        },
        object.id,
      ),
    ),
    ...(kind === undefined ? [h('td', {}, kindWord(context, object.kind))] : []),
    h('td', { class: 'amount' }, amountOf(object)),
    h('td', {}, statePill(context, object.kind, object.state)),
    h('td', { class: 'time' }, time(object.createdAt, context)),
    h('td', { class: 'buttons' }, eventButtons(context, object, 'user')),
  )
}

/** Members of summaries that hold hundredths; the first that an object has is its amount. */
const amounts = ['amount', 'refund', 'total', 'refunded']

function amountOf(object: ObjectSummary): string {
  const name = amounts.find(each => typeof object.summary[each] === 'number')
  return name === undefined ? '' : summaryText(object, name)
}

/** A member of the summary as text. */
function summaryText({ summary }: ObjectSummary, name: string): string {
  const { [name]: value, currency } = summary
  if (typeof value === 'object') return JSON.stringify(value)
  if (typeof value !== 'number' || !amounts.includes(name)) return String(value)
  return amountText(value, typeof currency === 'string' ? currency : undefined)
}

/** A kind in words: the title of its machine. */
export function kindWord(context: Context, kind: string): string {
  const machine = context.state.machines.find(each => each.kind === kind)
  return inLanguage(context, machine?.title, kind)
}

/** Buttons for what can happen now; `only` leaves those of one actor. What only time does has none: the clock does it. */
function eventButtons(context: Context, object: ObjectSummary, only?: 'user'): View[] {
  const machine = context.state.machines.find(each => each.kind === object.kind)
  const { kind, id: number } = object
  return object.events.flatMap(event => {
    const rule = machine?.events[event]
    if (rule?.words === undefined || (only !== undefined && rule.by !== only)) return []
    const words = rule.words[context.state.language]
    const text =
      rule.by === 'user' && !words.startsWith('用户') ? context.w.asUser.replace('{}', words) : words
    const act = (): void =>
      context.does.call(
        '/act',
        { kind, number, event },
        value => `${text} – ${number}: ${stateOf(context, kind, value)}`,
      )
    return [button(text, act, { key: event, class: rule.by, 'aria-label': `${text}: ${number}` })]
  })
}

function stateOf(context: Context, kind: string, object: unknown): string {
  const state = String(Reflect.get(Object(object), 'state'))
  const machine = context.state.machines.find(each => each.kind === kind)
  return `${inLanguage(context, machine?.states[state]?.words, state)} (${state})`
}

/** An object with everything that is known of it. */
export function objectDetail(context: Context, { object, requests, notices }: ObjectDetail): Child[] {
  const { w } = context
  const machine = context.state.machines.find(each => each.kind === object.kind)
  const summary = Object.keys(object.summary).map(name => [name, summaryText(object, name)] as const)
  return [
    h('h2', { tabindex: -1 }, object.id),
    h(
      'p',
      { class: 'under' },
      `${kindWord(context, object.kind)} · `,
      statePill(context, object.kind, object.state),
    ),
    h('div', { class: 'buttons' }, eventButtons(context, object)),
    facts([
      ...summary,
      [w.owner, object.owner],
      [w.otherNumbers, object.aliases.join(', ')],
      [w.created, time(object.createdAt, context)],
      [w.changed, time(object.updatedAt, context)],
    ]),
    ...(machine === undefined ? [] : [section(w.possible, ...transitions(context, machine, object.state))]),
    notices.length === 0
      ? undefined
      : section(w.notices, table(w.notices, [], noticeRows(context, notices, undefined, true))),
    requests.length === 0
      ? undefined
      : section(w.requests, table(w.requests, [], requestRows(context, requests, undefined, true))),
    code(context, w.data, JSON.stringify(object.data, undefined, 2)),
  ]
}

/** What can happen in the state, and below it the other states. */
function transitions(context: Context, machine: Machine, state: string): View[] {
  const { w } = context
  const own = eventRows(context, machine, state)
  const others = Object.keys(machine.states).filter(each => each !== state)
  return [
    own.length === 0
      ? h('p', { class: 'empty' }, w.final)
      : table(w.possible, [w.event, w.by, w.leadsTo], own),
    h(
      'details',
      {},
      h('summary', {}, w.statesAll),
      others.map(each =>
        h(
          'div',
          { key: each, class: 'other' },
          statePill(context, machine.kind, each),
          table(each, [], eventRows(context, machine, each)),
        ),
      ),
    ),
  ]
}

function eventRows(context: Context, machine: Machine, state: string): View[] {
  const { w } = context
  const actors = { merchant: w.merchant, user: w.user, time: w.timePasses, service: w.service }
  return Object.entries(machine.states[state]?.on ?? {}).map(([event, to]) => {
    const rule = machine.events[event]
    return h(
      'tr',
      { key: event },
      h('td', {}, inLanguage(context, rule?.words, event)),
      h('td', {}, rule === undefined ? '' : actors[rule.by]),
      h('td', {}, target(context, machine, to)),
    )
  })
}

function target(context: Context, machine: Machine, to: string | Refused | undefined): Child {
  if (to === undefined) return undefined
  if (typeof to === 'string') return statePill(context, machine.kind, to)
  return h('span', { class: 'muted' }, `${context.w.refusedWith} `, h('code', {}, to.refused))
}
