import { docsWords, labelsLike } from '../../generator/emit/words/docs-words.js'
import { tableRole } from '../../generator/model/from-page/parameter-table.js'
import type { Block, Container } from '../../generator/parse/page.js'

/** Text and the code that stands beside it. */
export interface Zone {
  readonly text: readonly Block[]
  readonly code: readonly Container[]
}

/** The blocks of an operation or a notice by what they are about, in the page's order. */
export interface OperationZones {
  /** Boxes that say that the operation is gone or replaced. */
  readonly states: readonly Container[]
  /** What it is for, above all tables; the code is that of the call, or of the notice's receiver. */
  readonly intro: readonly Block[]
  readonly request: Zone
  readonly answer: Zone
  readonly errors: Zone
  /** The notices that follow, or the calls that a notice follows. */
  readonly related: readonly Container[]
  readonly official: readonly Block[]
}

const stateClasses: ReadonlySet<string> = new Set(['im-deprecated', 'im-discarded', 'im-redesigned'])

const relatedTitles = Object.values(docsWords).flatMap(({ noticesFollow, sentAfter }) => [
  noticesFollow,
  sentAfter,
])

const answerLabels: ReadonlySet<string> = new Set(
  Object.values(docsWords).flatMap(({ labels }) => labelsLike(labels.answer)),
)

type PlaceName = 'intro' | 'request' | 'answer' | 'errors'

/** Sorts the blocks of a section. A table opens the part that it belongs to; what follows it stays with it. */
export function operationZones(blocks: readonly Block[]): OperationZones {
  const text: Readonly<Record<PlaceName, Block[]>> = { intro: [], request: [], answer: [], errors: [] }
  const code: Readonly<Record<Exclude<PlaceName, 'intro'>, Container[]>> = {
    request: [],
    answer: [],
    errors: [],
  }
  const states: Container[] = []
  const related: Container[] = []
  const official: Block[] = []
  let place: PlaceName = 'intro'
  for (const block of blocks) {
    place = placeOf(block) ?? place
    if (isCodeGroup(block)) code[codePlace(block, place)].push(block)
    else if (isState(block)) states.push(block)
    else if (isRelated(block)) related.push(block)
    else if (isOfficial(block)) official.push(block)
    else text[place].push(block)
  }
  const zone = (name: Exclude<PlaceName, 'intro'>): Zone => ({ text: text[name], code: code[name] })
  return {
    states,
    intro: text.intro,
    request: zone('request'),
    answer: zone('answer'),
    errors: zone('errors'),
    related,
    official,
  }
}

/** The part that a table opens. */
function placeOf(block: Block): Exclude<PlaceName, 'intro'> | undefined {
  if (block.kind !== 'table-block') return undefined
  const role = tableRole(block, () => undefined)
  if (role === undefined) return undefined
  return role === 'request' || role === 'errors' ? role : 'answer'
}

/** Calls stand beside the request, wherever the page has them; an answer beside the answer. */
function codePlace({ children }: Container, place: PlaceName): Exclude<PlaceName, 'intro'> {
  const labels = children.flatMap(child => (child.kind === 'code' ? [child.label] : []))
  if (labels.some(label => answerLabels.has(label))) return 'answer'
  const isCall = children.some(child => child.kind === 'code' && /^(?:ts|php)$/.test(child.language))
  return place === 'intro' || isCall ? 'request' : place
}

function isCodeGroup(block: Block): block is Container {
  return (
    block.kind === 'container' &&
    block.name === 'code-group' &&
    block.children.some(({ kind }) => kind === 'code')
  )
}

function isState(block: Block): block is Container {
  if (block.kind !== 'container') return false
  const own = block.attributes?.attributes ?? []
  return own.some(({ kind, name }) => kind === 'class' && stateClasses.has(name))
}

function isRelated(block: Block): block is Container {
  return block.kind === 'container' && relatedTitles.some(title => block.info.trim().startsWith(title))
}

/** A paragraph of links to the official documents. */
function isOfficial(block: Block): boolean {
  return block.kind === 'paragraph' && /^\s*(?:参阅|另见|参考)/.test(block.text)
}
