import type { ConfigState } from './config-state.js'
import { type Context, contextOf, type Deeds } from './context.js'
import { show } from './elements.js'
import type { Detail, PageState } from './model.js'
import { hasDetail, linkTo, type Place, readPlace } from './place.js'
import { act, read, readText } from './service.js'
import { shell } from './views/shell.js'
import { type Language, words } from './words.js'

const languageKey = 'wechatpay-local-language'

/** Milliseconds between two looks at the service. */
const pace = 1_000

let state: PageState = {
  language: firstLanguage(),
  place: readPlace(location.hash),
  overview: undefined,
  machines: [],
  openings: [],
  detail: undefined,
  ahead: 0,
  filter: '',
  message: undefined,
  asksReset: false,
  isReachable: true,
  config: { format: 'typescript', merchants: [], mchid: '', text: '', isOpen: false },
  fault: { target: '', how: 'f500', times: 1, isAlways: false, rules: [] },
  delivery: { hold: false, reorder: false, copies: 1 },
}
let overviewTag: string | undefined
let isDue = false
let messageTimer: number | undefined
let searchTimer: number | undefined

const does: Deeds = {
  change,
  call(path, members, doneText) {
    const call = async (): Promise<void> => {
      const answer = await act(path, members)
      if (answer.kind === 'problem') say('problem', answer.text)
      else say('done', doneText(answer.kind === 'value' ? answer.value : undefined))
      await refresh()
    }
    answered(call())
  },
  copy(text) {
    navigator.clipboard.writeText(text).then(
      () => say('done', words[state.language].copied),
      (error: unknown) => say('problem', String(error)),
    )
  },
  search(filter) {
    change({ filter })
    clearTimeout(searchTimer)
    searchTimer = window.setTimeout(look, 150)
  },
  loadConfig: part => answered(loadConfig({ ...state.config, ...part })),
  copyConfig() {
    const { mchid } = state.config
    const copy = async (): Promise<void> => {
      const answer = await readText('/config', { ...(mchid === '' ? {} : { mchid }), format: 'typescript' })
      if (answer.kind === 'value') does.copy(answer.value)
    }
    answered(copy())
  },
}

/** Changes the state, and shows it once the present work is done. */
function change(part: Partial<PageState>): void {
  state = { ...state, ...part }
  if (isDue) return
  isDue = true
  queueMicrotask(render)
}

function render(): void {
  isDue = false
  const context: Context = contextOf(state, does)
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en'
  document.title = titleOf(context)
  localStorage.setItem(languageKey, state.language)
  const page = document.getElementById('page')
  if (page !== null) show(page, shell(context))
}

function titleOf({ w, state: { place } }: Context): string {
  const last = [...Object.values(place)].at(-1)
  return hasDetail(place) ? `${last} · ${w.title}` : w.title
}

/** The reader's choice, else what the service chose by `Accept-Language`. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(languageKey)
  if (chosen === 'en' || chosen === 'zh') return chosen
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
}

/** Says what a click did. A problem stays until the next click. */
function say(kind: 'done' | 'problem', text: string): void {
  change({ message: { kind, text } })
  clearTimeout(messageTimer)
  if (kind === 'done') messageTimer = window.setTimeout(() => change({ message: undefined }), 6_000)
}

/** Says that the service is away where a call rejects. */
function answered(call: Promise<void>): void {
  call.catch(() => change({ isReachable: false }))
}

/** Looks at the service: the lists, and what is open. Rejects where it does not answer. */
async function refresh(): Promise<void> {
  if (state.place.view === 'faults') await loadFaults()
  const search = searchOf(state)
  const answer = await read('/overview', search, overviewTag)
  // Another list was asked for in the meantime: its own answer comes.
  if (JSON.stringify(search) !== JSON.stringify(searchOf(state))) return
  if (answer.kind === 'problem') return say('problem', answer.text)
  const ahead = answer.now - Date.now()
  if (answer.kind === 'same') return change({ ahead, isReachable: true })
  overviewTag = answer.etag
  change({ ahead, isReachable: true, overview: answer.value })
  await loadDetail(state.place)
}

function searchOf({ place, filter }: PageState): Readonly<Record<string, string>> {
  const kind = place.view === 'objects' ? place.kind : undefined
  return { ...(kind === undefined ? {} : { kind }), ...(filter.trim() === '' ? {} : { find: filter }) }
}

async function loadDetail(place: Place): Promise<void> {
  const detail = await detailOf(place)
  if (state.place !== place) return
  const isFirst = state.detail === undefined
  change({ detail })
  if (isFirst && detail !== undefined) queueMicrotask(takeFocus)
}

async function detailOf(place: Place): Promise<Detail | undefined> {
  if (place.view === 'objects' && place.number !== undefined) {
    const answer = await read('/object', { kind: place.kind ?? '', number: place.number })
    return answer.kind === 'value' ? { kind: 'object', object: answer.value } : { kind: 'missing' }
  }
  if (place.view === 'requests' && place.number !== undefined) {
    const answer = await read('/requests', { number: place.number })
    return answer.kind === 'value' ? { kind: 'request', request: answer.value } : { kind: 'missing' }
  }
  if (place.view !== 'notices' || place.id === undefined) return undefined
  const answer = await read('/notices', { id: place.id })
  return answer.kind === 'value' ? { kind: 'notice', notice: answer.value } : { kind: 'missing' }
}

/** The reader goes to what was opened, unless the row that opened it is still in sight. */
function takeFocus(): void {
  const here = document.activeElement
  if (here instanceof HTMLElement && here !== document.body && here.offsetParent !== null) return
  document.querySelector<HTMLElement>('.detail h2')?.focus()
}

/** Loads the configuration in a format; its text is kept only while it is shown. */
async function loadConfig(config: ConfigState): Promise<void> {
  const answer = await read('/config', config.mchid === '' ? {} : { mchid: config.mchid })
  if (answer.kind !== 'value') return
  const { mchid, merchants } = answer.value
  // Keys are fetched only where they are asked for.
  const isShown = state.place.view === 'config'
  const text = isShown ? await readText('/config', { mchid, format: config.format }) : undefined
  change({ config: { ...config, mchid, merchants, text: text?.kind === 'value' ? text.value : '' } })
}

async function loadFaults(): Promise<void> {
  const answer = await read('/faults')
  if (answer.kind === 'value') change({ fault: { ...state.fault, rules: answer.value } })
}

async function loadMachines(): Promise<void> {
  const answer = await read('/machines')
  if (answer.kind === 'value') change(answer.value)
}

function goTo(): void {
  const place = readPlace(location.hash)
  const isOtherList = place.view !== state.place.view
  change({ place, detail: undefined, message: undefined, ...(isOtherList ? { filter: '' } : {}) })
  answered(refresh())
  answered(loadDetail(place))
  if (place.view === 'faults') answered(loadFaults())
  if (place.view === 'config') answered(loadConfig({ ...state.config, isOpen: false }))
}

function look(): void {
  if (document.visibilityState === 'hidden') return
  answered(refresh())
}

/** An H5 payment leads here (`h5_url`): to the order that the user is to pay. */
async function openOrder(prepayId: string): Promise<void> {
  const answer = await read('/overview', { find: prepayId })
  const order =
    answer.kind === 'value'
      ? answer.value.objects.find(({ aliases }) => aliases.includes(prepayId))
      : undefined
  if (order === undefined) return
  history.replaceState(null, '', `/${linkTo('objects', order.kind, order.id)}`)
  goTo()
}

window.addEventListener('hashchange', goTo)
document.addEventListener('visibilitychange', look)
setInterval(look, pace)
setInterval(() => change({}), pace)
answered(loadMachines())
const prepayId = new URLSearchParams(location.search).get('prepay_id')
if (prepayId !== null) answered(openOrder(prepayId))
answered(loadConfig(state.config))
look()
