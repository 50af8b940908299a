import type { Documented, Model } from '../../generator/model/model.js'
import { type FactLines, operationLines, webhookLines } from './fact-lines.js'

/** A place where a page of this project and its public twin say different things. */
export interface Difference {
  /** `v3/pay/transactions/jsapi#post`, or the page of a webhook. */
  readonly id: string
  /** Place of the fact; `link` for a link that the twin does not have. */
  readonly place: string
  /** What this project's page says; absent where it says nothing. */
  readonly own?: string
  /** What the twin says. */
  readonly twin?: string
}

interface Facts {
  readonly lines: FactLines
  readonly links: ReadonlySet<string>
}

function factsOf(page: Documented, lines: FactLines): Facts {
  return { lines, links: new Set(page.links.map(({ url }) => url)) }
}

function factsById(model: Model): Map<string, Facts> {
  return new Map([
    ...model.operations.map(page => [page.id, factsOf(page, operationLines(page))] as const),
    ...model.webhooks.map(page => [page.id, factsOf(page, webhookLines(page))] as const),
  ])
}

/** Whether a place lies in something that one side lacks as a whole: it is said once, with that. */
function isInside(place: string, own: FactLines, twin: FactLines): boolean {
  const lacking = own.has(place) ? twin : own
  const saying = own.has(place) ? own : twin
  return [...saying.keys()].some(
    above => /^[.[~|]/.test(place.slice(above.length)) && place.startsWith(above) && !lacking.has(above),
  )
}

function compareLines(id: string, own: FactLines, twin: FactLines): Difference[] {
  return [...new Set([...own.keys(), ...twin.keys()])].flatMap(place => {
    const ownSays = own.get(place)
    const twinSays = twin.get(place)
    if (ownSays === twinSays) return []
    if ((ownSays === undefined || twinSays === undefined) && isInside(place, own, twin)) return []
    return [
      {
        id,
        place,
        ...(ownSays === undefined ? {} : { own: ownSays }),
        ...(twinSays === undefined ? {} : { twin: twinSays }),
      },
    ]
  })
}

/** Every difference between own pages and their twins; pages without a twin are passed over. */
export function compareTwins(own: Model, twins: Model): Difference[] {
  const twinFacts = factsById(twins)
  return [...factsById(own)].flatMap(([id, facts]) => {
    const twin = twinFacts.get(id)
    if (!twin) return []
    const links = [...facts.links].filter(url => !twin.links.has(url))
    return [
      ...compareLines(id, facts.lines, twin.lines),
      ...links.map(url => ({ id, place: 'link', own: url })),
    ]
  })
}

/** Ids of the own pages that have a twin. */
export function pagesWithTwin(own: Model, twins: Model): string[] {
  const ids = new Set(factsById(twins).keys())
  return [...factsById(own).keys()].filter(id => ids.has(id))
}
