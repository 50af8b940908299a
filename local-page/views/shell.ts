import type { Context } from '../context.js'
import { type Child, h, type View } from '../elements.js'
import { spanText, timeText } from '../format.js'
import { hasDetail, linkTo, type Place } from '../place.js'
import { configView } from './config-view.js'
import { faultView } from './fault-view.js'
import { noticeDetail, noticeList } from './notice-views.js'
import { kindWord, objectDetail, objectList } from './object-views.js'
import { button } from './parts.js'
import { requestDetail, requestList } from './request-views.js'
import { startView } from './start-view.js'

/** The whole page. */
export function shell(context: Context): Child[] {
  const { w, state } = context
  return [
    h('a', { class: 'skip', href: '#content', onclick: skip }, w.skip),
    top(context),
    sections(context),
    h(
      'main',
      { id: 'content', tabindex: -1, class: hasDetail(state.place) ? 'with-detail' : undefined },
      state.isReachable ? undefined : h('p', { class: 'unreachable', role: 'alert' }, w.unreachable),
      ...content(context),
    ),
    h(
      'p',
      { class: state.message === undefined ? 'unseen' : `message ${state.message.kind}`, role: 'status' },
      state.message?.text,
    ),
  ]
}

/** To the content without a change of the address, which says where the reader is. */
function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function top(context: Context): View {
  const { w, state, does } = context
  const ahead = state.ahead < 60_000 ? '' : ` · ${spanText(state.ahead)} ${w.ahead}`
  const advance = (duration: string): void => does.call('/advance', { duration }, () => w.moved)
  return h(
    'header',
    {},
    h('h1', {}, h('a', { href: linkTo('objects') }, w.title)),
    h('code', { class: 'address' }, location.origin),
    h(
      'div',
      { class: 'clock', role: 'group', 'aria-label': w.clock },
      h('span', { class: 'now' }, `${timeText(context.now, context.now)}${ahead}`),
      button(w.hour, () => advance('1h'), { title: w.hourLabel }),
      button(w.day, () => advance('1d'), { title: w.dayLabel }),
    ),
    resetButtons(context),
    button(w.language, () => does.change({ language: state.language === 'en' ? 'zh' : 'en' }), {
      class: 'quiet',
      lang: state.language === 'en' ? 'zh-CN' : 'en',
    }),
  )
}

function resetButtons({ w, state, does }: Context): View {
  if (!state.asksReset) {
    return h(
      'div',
      { class: 'reset' },
      button(w.reset, () => does.change({ asksReset: true }), { class: 'quiet' }),
    )
  }
  const reset = (): void => {
    does.change({ asksReset: false })
    does.call('/reset', {}, () => w.forgotten)
  }
  return h(
    'div',
    { class: 'reset', role: 'group', 'aria-label': w.resetSure },
    h('span', {}, w.resetSure),
    button(w.yes, reset, { class: 'danger' }),
    button(w.no, () => does.change({ asksReset: false })),
  )
}

function sections(context: Context): View {
  const { w, state } = context
  const { counts, kinds: ofKind = {} } = state.overview ?? {}
  const kinds = state.machines.filter(({ kind }) => (ofKind[kind] ?? 0) > 0)
  const { place } = state
  const kind = place.view === 'objects' ? place.kind : undefined
  return h(
    'nav',
    { 'aria-label': w.sections },
    h(
      'ul',
      {},
      entry(w.objects, linkTo('objects'), place.view === 'objects' && kind === undefined, counts?.objects),
      kinds.map(each =>
        entry(
          kindWord(context, each.kind),
          linkTo('objects', each.kind),
          kind === each.kind,
          ofKind[each.kind],
          true,
        ),
      ),
      entry(w.requests, linkTo('requests'), place.view === 'requests', counts?.requests),
      entry(w.notices, linkTo('notices'), place.view === 'notices', counts?.notices),
      entry(w.faults, linkTo('faults'), place.view === 'faults'),
      entry(w.configuration, linkTo('config'), place.view === 'config'),
      entry(w.start, linkTo('start'), place.view === 'start'),
    ),
  )
}

function entry(text: string, href: string, isHere: boolean, count?: number, isInner = false): View {
  return h(
    'li',
    { key: href, class: isInner ? 'inner' : undefined },
    h(
      'a',
      { href, 'aria-current': isHere ? 'page' : undefined },
      text,
      count === undefined || count === 0 ? undefined : h('span', { class: 'count' }, String(count)),
    ),
  )
}

function content(context: Context): Child[] {
  const { place, overview } = context.state
  if (overview === undefined) return []
  if (place.view === 'config') return [pane(configView(context))]
  if (place.view === 'faults') return [pane(faultView(context))]
  const isNew = overview.counts.requests === 0 && overview.counts.objects === 0
  if (place.view === 'start' || (place.view === 'objects' && isNew && !hasDetail(place)))
    return [pane(startView(context))]
  return [listPane(context), detailPane(context)]
}

function pane(children: readonly Child[]): View {
  return h('div', { class: 'pane', key: 'pane' }, ...children)
}

function listPane(context: Context): View {
  const { w, state, does } = context
  const lists = { objects: w.filterObjects, requests: w.filterRequests, notices: w.filterNotices }
  const { place } = state
  const view = place.view === 'requests' || place.view === 'notices' ? place.view : 'objects'
  const title = place.view === 'objects' && place.kind !== undefined ? kindWord(context, place.kind) : w[view]
  return h(
    'section',
    { class: 'list', key: 'list', 'aria-label': title, onkeydown: moveByArrows },
    h(
      'div',
      { class: 'bar' },
      h('h2', {}, title),
      place.view === 'objects' ? openings(context, place.kind) : undefined,
      place.view === 'notices' ? releaseButton(context) : undefined,
      h('input', {
        type: 'search',
        placeholder: w.filter,
        'aria-label': lists[view],
        value: state.filter,
        oninput: event => does.search(String(Reflect.get(Object(event.target), 'value'))),
      }),
    ),
    h('div', { class: 'rows' }, ...rowsOf(context, place)),
  )
}

function rowsOf(context: Context, place: Place): Child[] {
  if (place.view === 'requests') return requestList(context, place.number)
  if (place.view === 'notices') return noticeList(context, place.id)
  return place.view === 'objects' ? objectList(context, place.kind, place.number) : []
}

/** Objects that the user or the service begins: of all kinds, or of one. */
function openings(context: Context, only: string | undefined): View | undefined {
  const { w, state, does } = context
  const shown = state.openings.filter(({ kind }) => only === undefined || kind === only)
  if (shown.length === 0) return undefined
  return h(
    'div',
    { class: 'buttons', role: 'group', 'aria-label': w.openAs },
    shown.map(({ kind, words }) => {
      const text = words[state.language]
      return button(
        text,
        () => does.call('/open', { kind }, value => `${text}: ${Reflect.get(Object(value), 'id')}`),
        { key: kind },
      )
    }),
  )
}

/** For notices that wait, which a fault or a setting keeps back. */
function releaseButton({ w, state, does }: Context): View | undefined {
  if (!state.overview?.notices.some(notice => notice.state === 'held')) return undefined
  return button(w.release, () =>
    does.call('/notices/release', {}, value => `${w.released} ${Reflect.get(Object(value), 'released')}`),
  )
}

function detailPane(context: Context): View {
  const { w, state } = context
  const { place, detail } = state
  if (!hasDetail(place))
    return h('section', { class: 'detail none', key: 'detail' }, h('p', { class: 'empty' }, w.choose))
  const back =
    place.view === 'objects' && place.kind !== undefined ? linkTo('objects', place.kind) : linkTo(place.view)
  return h(
    'section',
    { class: 'detail', key: `detail ${location.hash}`, 'aria-label': w.details },
    h('a', { class: 'back', href: back }, `← ${w.back}`),
    ...detailContent(context, detail),
  )
}

function detailContent(context: Context, detail: Context['state']['detail']): Child[] {
  if (detail === undefined) return []
  if (detail.kind === 'object') return objectDetail(context, detail.object)
  if (detail.kind === 'request') return requestDetail(context, detail.request)
  if (detail.kind === 'notice') return noticeDetail(context, detail.notice)
  return [h('h2', { tabindex: -1 }, context.w.notThere), h('p', { class: 'empty' }, context.w.gone)]
}

/** Up and down lead from row to row. */
function moveByArrows(event: Event): void {
  if (!(event instanceof KeyboardEvent) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
  const links = [...document.querySelectorAll<HTMLElement>('.list a.row')]
  const here = document.activeElement
  const index = here instanceof HTMLElement ? links.indexOf(here) : -1
  const next = links[index + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined || (index < 0 && event.key === 'ArrowUp')) return
  event.preventDefault()
  next.focus()
}
