/** Where the reader is: the part of the address behind `#/`. */
export type Place =
  | { readonly view: 'objects'; readonly kind?: string; readonly number?: string }
  | { readonly view: 'requests'; readonly number?: string }
  | { readonly view: 'notices'; readonly id?: string }
  | { readonly view: 'faults' | 'config' | 'start' }

/** Reads the part of an address; the list of objects where it names nothing. */
export function readPlace(hash: string): Place {
  const [view, one, other] = hash.replace(/^#\/?/, '').split('/').map(decoded)
  if (view === 'requests') return { view, ...(one ? { number: one } : {}) }
  if (view === 'notices') return { view, ...(one ? { id: one } : {}) }
  if (view === 'faults' || view === 'config' || view === 'start') return { view }
  return { view: 'objects', ...(one ? { kind: one } : {}), ...(other ? { number: other } : {}) }
}

/** The part of the address for a place. */
export function linkTo(...steps: readonly string[]): string {
  return `#/${steps.map(encodeURIComponent).join('/')}`
}

/** Whether a row is open, so that its detail is shown. */
export function hasDetail(place: Place): boolean {
  if (place.view === 'objects') return place.number !== undefined
  if (place.view === 'requests') return place.number !== undefined
  return place.view === 'notices' && place.id !== undefined
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    // An address typed by hand.
    return step
  }
}
