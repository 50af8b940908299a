const storageKey = 'pagewright-samples'

/** Listens for the tabs of all code groups. A choice counts for every group with the same tabs, and for later pages. */
export function installSampleTabs(): void {
  document.addEventListener('click', event => {
    const tab = tabOf(event.target)
    if (tab !== undefined) choose(tab)
  })
  document.addEventListener('keydown', event => {
    const tab = tabOf(event.target)
    const list = tab?.parentElement
    if (tab === undefined || list == null) return
    const tabs = tabsOf(list)
    const index = nextIndex(event.key, tabs.indexOf(tab), tabs.length)
    const next = index === undefined ? undefined : tabs[index]
    if (next === undefined) return
    event.preventDefault()
    choose(next)
    next.focus()
  })
}

/** The tab that a key selects from the one at `index`; undefined for other keys. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count
  if (key === 'ArrowLeft') return (index + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** Applies earlier choices to a new page. */
export function applyChoices(): void {
  const choices = readChoices()
  for (const list of document.querySelectorAll('.samples [role="tablist"]')) {
    const chosen = choices.get(nameOf(list))
    const tab = tabsOf(list).find(one => one.textContent === chosen)
    if (tab !== undefined) select(tab)
  }
}

function tabOf(target: EventTarget | null): HTMLElement | undefined {
  const tab = target instanceof Element ? target.closest('.samples [role="tab"]') : null
  return tab instanceof HTMLElement ? tab : undefined
}

function tabsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll('[role="tab"]')].filter(tab => tab instanceof HTMLElement)
}

/** Lists with the same tabs share a choice; those of scenes have other tabs than the forms. */
function nameOf(list: Element): string {
  return tabsOf(list)
    .map(tab => tab.textContent)
    .join('|')
}

function choose(tab: HTMLElement): void {
  const top = tab.getBoundingClientRect().top
  const list = tab.parentElement
  if (list === null) return
  const name = nameOf(list)
  for (const other of document.querySelectorAll('.samples [role="tablist"]')) {
    if (nameOf(other) !== name) continue
    const same = tabsOf(other).find(one => one.textContent === tab.textContent)
    if (same !== undefined) select(same)
  }
  // Groups above may change their height. Keep the clicked tab in its place.
  window.scrollBy(0, tab.getBoundingClientRect().top - top)
  writeChoice(name, tab.textContent ?? '')
}

function select(tab: HTMLElement): void {
  for (const one of tab.parentElement === null ? [] : tabsOf(tab.parentElement)) {
    const isChosen = one === tab
    one.setAttribute('aria-selected', String(isChosen))
    one.tabIndex = isChosen ? 0 : -1
    const panel = document.getElementById(one.getAttribute('aria-controls') ?? '')
    if (panel !== null) panel.hidden = !isChosen
  }
}

function readChoices(): ReadonlyMap<string, string> {
  const stored: unknown = parseOr(localStorage.getItem(storageKey))
  if (typeof stored !== 'object' || stored === null) return new Map()
  return new Map(Object.entries(stored).map(([name, value]) => [name, String(value)]))
}

function parseOr(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    // Somebody else wrote it.
    return {}
  }
}

function writeChoice(name: string, value: string): void {
  const choices = new Map(readChoices()).set(name, value)
  localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(choices)))
}
