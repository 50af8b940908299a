import { h, render } from 'vue'
import { documentWords } from '../use-words.js'
import { readStart } from './read-start.js'

const mounted = new Set<Element>()

/** Puts the button to try a call into the places of a page. The panel's program is loaded when it is first opened. */
export function installTryIt(): void {
  for (const place of mounted) {
    if (place.isConnected) continue
    render(null, place)
    mounted.delete(place)
  }
  for (const place of document.querySelectorAll('.try-it[data-start]')) {
    if (place.firstElementChild === null) placeButton(place)
  }
}

/** The editor shows its beginning. */
function focusEditor(panel: Element): void {
  const editor = panel.querySelector('textarea')
  editor?.setSelectionRange(0, 0)
  editor?.focus()
}

function placeButton(place: Element): void {
  const start = readStart(place.getAttribute('data-start') ?? '')
  if (start === undefined) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'try-open'
  button.setAttribute('aria-expanded', 'false')
  button.textContent = documentWords().try.title
  const panel = document.createElement('div')
  const id = `try-panel-${[...document.querySelectorAll('.try-it')].indexOf(place)}`
  panel.id = id
  button.setAttribute('aria-controls', id)
  panel.hidden = true
  place.append(button, panel)
  const toggle = async (isOpen: boolean): Promise<void> => {
    if (isOpen && !mounted.has(panel)) {
      const { TryPanel } = await import('./try-panel.js')
      render(h(TryPanel, { start, onClose: () => void toggle(false) }), panel)
      mounted.add(panel)
    }
    panel.hidden = !isOpen
    button.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) button.focus()
    else focusEditor(panel)
  }
  button.addEventListener('click', () => void toggle(panel.hidden !== false))
}
