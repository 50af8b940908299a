const storageKey = 'pagewright-samples'

/** Whether a call shows what it needs or every field. */
type Fields = 'smallest' | 'all'

/**
 * Listens for the tabs, menus and switches of all code groups. A choice counts for every group that offers it, and for later
 * pages.
 */
export function installSampleTabs(): void {
  document.addEventListener('click', event => {
    const tab = tabOf(event.target)
    if (tab !== undefined) chooseTab(tab)
    const button = event.target instanceof Element ? event.target.closest('.samples-fields button') : null
    if (button instanceof HTMLElement) {
      const fields: Fields = button.dataset.fields === 'all' ? 'all' : 'smallest'
      keepingPlace(button, () => applyFields(fields))
      writeChoice('fields', fields)
    }
  })
  document.addEventListener('change', event => {
    const menu = event.target
    if (!(menu instanceof HTMLSelectElement) || !menu.matches('select.samples-form')) return
    const name = menuName(menu)
    keepingPlace(menu, () => applyForm(name, menu.value))
    writeChoice(name, menu.value)
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
    chooseTab(next)
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
  for (const menu of menus()) {
    const chosen = choices.get(menuName(menu))
    if (chosen !== undefined) applyForm(menuName(menu), chosen)
  }
  if (choices.get('fields') === 'all') applyFields('all')
}

function tabOf(target: EventTarget | null): HTMLElement | undefined {
  const tab = target instanceof Element ? target.closest('.samples [role="tab"]') : null
  return tab instanceof HTMLElement ? tab : undefined
}

function tabsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll('[role="tab"]')].filter(tab => tab instanceof HTMLElement)
}

/** All lists of languages share a choice, though not every page has every language; others share it with the same tabs. */
function nameOf(list: Element): string {
  if (list.classList.contains('samples-languages')) return 'language'
  return tabsOf(list)
    .map(tab => tab.textContent)
    .join('|')
}

function menus(): readonly HTMLSelectElement[] {
  return [...document.querySelectorAll('select.samples-form')].filter(
    menu => menu instanceof HTMLSelectElement,
  )
}

function menuName(menu: HTMLSelectElement): string {
  return `form ${menu.dataset.language ?? ''}`
}

function chooseTab(tab: HTMLElement): void {
  const list = tab.parentElement
  if (list === null) return
  const name = nameOf(list)
  keepingPlace(tab, () => {
    for (const other of document.querySelectorAll('.samples [role="tablist"]')) {
      if (nameOf(other) !== name) continue
      const same = tabsOf(other).find(one => one.textContent === tab.textContent)
      if (same !== undefined) select(same)
    }
  })
  writeChoice(name, tab.textContent ?? '')
}

/** Groups above may change their height. Keeps what was clicked in its place. */
function keepingPlace(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect()
  change()
  window.scrollBy(0, element.getBoundingClientRect().top - top)
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

/** Chooses a form in every menu of its language that has it. */
function applyForm(name: string, form: string): void {
  for (const menu of menus()) {
    if (menuName(menu) !== name || ![...menu.options].some(({ value }) => value === form)) continue
    menu.value = form
    showPanel(menu.closest('.samples-bar'))
  }
}

function applyFields(fields: Fields): void {
  for (const button of document.querySelectorAll('.samples-fields button'))
    if (button instanceof HTMLElement)
      button.setAttribute('aria-pressed', String(button.dataset.fields === fields))
  for (const bar of document.querySelectorAll('.samples-bar')) showPanel(bar)
}

/** Shows the panel of the bar's form and fields; a form that has one call shows it whatever the switch says. */
function showPanel(bar: Element | null): void {
  const menu = bar?.querySelector('.samples-form')
  const form = menu instanceof HTMLSelectElement ? menu.value : (menu?.textContent ?? '')
  const fields = bar?.querySelector('.samples-fields')
  const pressed = fields?.querySelector('[aria-pressed="true"]')
  const wanted = pressed instanceof HTMLElement ? pressed.dataset.fields : undefined
  const panels = [...(bar?.parentElement?.children ?? [])].filter(
    panel => panel instanceof HTMLElement && panel.matches('.sample-panel'),
  )
  let hasBoth = false
  for (const panel of panels) {
    if (!(panel instanceof HTMLElement)) continue
    const isForm = panel.dataset.form === form
    const isAny = panel.dataset.fields === 'any'
    if (isForm && !isAny) hasBoth = true
    panel.hidden = !isForm || !(isAny || panel.dataset.fields === (wanted ?? 'smallest'))
  }
  if (fields instanceof HTMLElement) fields.hidden = !hasBoth
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
