import { faultWords } from '../../templates/runtime/local/faults/local-fault.js'
import type { Context } from '../context.js'
import { type Child, h, type View } from '../elements.js'
import { allFaults, callFaults, isFaultName, noticeFaults } from '../fault-state.js'
import { button, section, table } from './parts.js'

/** The form that lets calls and notices fail, the faults that are set, and how notices are delivered. */
export function faultView(context: Context): Child[] {
  const { w, state, does } = context
  const { fault } = state
  const change = (part: Partial<typeof fault>): void => does.change({ fault: { ...fault, ...part } })
  return [
    h('h2', {}, w.faults),
    h('p', { class: 'under' }, w.faultsText),
    h(
      'form',
      { class: 'form', key: 'fault', onsubmit: event => add(event, context) },
      h(
        'label',
        {},
        w.target,
        h('input', {
          required: true,
          list: 'targets',
          placeholder: 'POST /v3/pay/transactions/jsapi',
          'aria-describedby': 'target-hint',
          value: fault.target,
          oninput: event => change({ target: typed(event) }),
        }),
      ),
      h('p', { id: 'target-hint', class: 'muted' }, w.targetHint),
      h(
        'datalist',
        { id: 'targets' },
        targets(context).map(target => h('option', { key: target, value: target })),
      ),
      howField(context, how => change({ how })),
      h(
        'div',
        { class: 'bar' },
        numberField(w.times, fault.times, 1, fault.isAlways, times => change({ times })),
        checkField(w.always, fault.isAlways, isAlways => change({ isAlways })),
        h('button', { type: 'submit', class: 'main' }, w.add),
      ),
    ),
    rules(context),
    section(w.delivery, delivery(context)),
  ]
}

function howField({ w, state }: Context, change: (how: keyof typeof allFaults) => void): View {
  const options = (names: readonly string[]): View[] =>
    names
      .filter(isFaultName)
      .map(name => h('option', { key: name, value: name, selected: name === state.fault.how }, w[name]))
  return h(
    'label',
    {},
    w.how,
    h(
      'select',
      {
        onchange(event) {
          const how = typed(event)
          if (isFaultName(how)) change(how)
        },
      },
      h('optgroup', { label: w.ofCalls }, options(Object.keys(callFaults))),
      h('optgroup', { label: w.ofNotices }, options(Object.keys(noticeFaults))),
    ),
  )
}

function add(event: Event, { w, state: { fault }, does }: Context): void {
  event.preventDefault()
  const often = fault.isAlways ? { always: true } : { times: fault.times }
  const members = { target: fault.target, fault: allFaults[fault.how], ...often }
  does.call('/fail', members, () => w.added)
}

/** What can fail, of what was there so far. */
function targets({ state }: Context): readonly string[] {
  const { requests = [], notices = [] } = state.overview ?? {}
  const calls = requests.flatMap(({ method, url, title }) =>
    title === undefined ? [] : [`${method} ${url.split('?')[0]}`],
  )
  return [...new Set([...calls, ...notices.map(({ webhook }) => `notice ${webhook}`), '*', 'notice *'])]
}

function rules({ w, state, does }: Context): View {
  const rows = state.fault.rules.map(({ number, target, fault, left, happened }) =>
    h(
      'tr',
      { key: String(number) },
      h('td', {}, h('code', {}, target)),
      h('td', {}, faultWords(fault)),
      h('td', {}, left === undefined ? '∞' : String(left)),
      h('td', {}, String(happened)),
      h(
        'td',
        { class: 'buttons' },
        button(w.remove, () => does.call('/faults/remove', { number }, () => w.removed), {
          'aria-label': `${w.remove}: ${target}, ${faultWords(fault)}`,
        }),
      ),
    ),
  )
  if (rows.length === 0) return h('p', { class: 'empty', key: 'rules' }, w.faultsNone)
  return h(
    'div',
    { class: 'part', key: 'rules' },
    table(w.faults, [w.target, w.how, w.left, w.happened, w.actions], rows),
  )
}

function delivery({ w, state, does }: Context): View {
  const { hold, reorder, copies } = state.delivery
  const change = (part: Partial<typeof state.delivery>): void =>
    does.change({ delivery: { ...state.delivery, ...part } })
  const apply = (): void =>
    does.call('/notices/deliver', { hold, reorder, duplicate: copies }, () => w.applied)
  return h(
    'div',
    { class: 'bar' },
    checkField(w.hold, hold, value => change({ hold: value })),
    checkField(w.reorder, reorder, value => change({ reorder: value })),
    numberField(w.copies, copies, 1, false, value => change({ copies: value })),
    button(w.apply, apply),
  )
}

function numberField(
  text: string,
  value: number,
  min: number,
  disabled: boolean,
  change: (value: number) => void,
): View {
  const props = { type: 'number', min, max: 100, value: String(value), disabled }
  return h(
    'label',
    { class: 'inline' },
    text,
    h('input', { ...props, oninput: event => change(Number(typed(event))) }),
  )
}

function checkField(text: string, checked: boolean, change: (checked: boolean) => void): View {
  return h(
    'label',
    { class: 'inline' },
    h('input', {
      type: 'checkbox',
      checked,
      onchange: event => change(Reflect.get(Object(event.target), 'checked') === true),
    }),
    text,
  )
}

function typed(event: Event): string {
  return String(Reflect.get(Object(event.target), 'value'))
}
