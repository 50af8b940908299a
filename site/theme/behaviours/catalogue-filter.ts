import { matchesQuery } from '../../navigation/matches-query.js'

/** Narrows a catalogue down as you type. */
export function installCatalogueFilter(): void {
  document.addEventListener('input', event => {
    const field = event.target
    if (!(field instanceof HTMLInputElement) || field.id !== 'catalogue-filter') return
    const catalogue = field.closest('.vp-doc')
    if (catalogue === null) return
    const isAsked = field.value.trim() !== ''
    let found = 0
    for (const group of catalogue.querySelectorAll('.catalogue-group')) {
      let inGroup = 0
      for (const entry of group.querySelectorAll('li')) {
        entry.hidden = !matchesQuery(entry.dataset.words ?? '', field.value.trim())
        if (!entry.hidden) inGroup += 1
      }
      if (group instanceof HTMLElement) group.hidden = inGroup === 0
      if (group instanceof HTMLDetailsElement) group.open = isAsked
      found += inGroup
    }
    for (const heading of catalogue.querySelectorAll('h2')) heading.hidden = isEmpty(groupsBelow(heading))
    const none = catalogue.querySelector('.catalogue-none')
    if (none instanceof HTMLElement) none.hidden = found > 0
  })
}

/** Whether there are groups and all of them are hidden. */
function isEmpty(groups: readonly HTMLElement[]): boolean {
  return groups.length > 0 && groups.every(({ hidden }) => hidden)
}

/** The groups between a heading and the next one. */
function groupsBelow(heading: Element): readonly HTMLElement[] {
  const groups: HTMLElement[] = []
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.tagName === heading.tagName) break
    if (next instanceof HTMLElement && next.classList.contains('catalogue-group')) groups.push(next)
  }
  return groups
}
