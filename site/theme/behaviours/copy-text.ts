import { documentWords } from '../use-words.js'

/** In milliseconds: how long a button says that it copied. */
const shown = 1600

/** Copies the text of a clicked button, says so to screen readers, and leads past tables. */
export function installCopying(): void {
  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null
    const button = target?.closest('button.copy-text')
    if (button instanceof HTMLElement) void copy(button)
    const skip = target?.closest('a.skip-table')
    if (skip instanceof HTMLAnchorElement) skipTo(event, skip)
  })
}

async function copy(button: HTMLElement): Promise<void> {
  // Without permission, as on pages without TLS, the browser refuses: the button stays as it is.
  const isCopied = await navigator.clipboard.writeText(button.dataset.copy ?? '').then(
    () => true,
    () => false,
  )
  if (!isCopied) return
  button.classList.add('copied')
  announce(documentWords().operation.copied)
  setTimeout(() => button.classList.remove('copied'), shown)
}

/** Says something to screen readers, once. */
function announce(text: string): void {
  const known = document.getElementById('copy-status')
  const status = known ?? document.createElement('p')
  if (known === null) {
    status.id = 'copy-status'
    status.className = 'visually-hidden'
    status.setAttribute('role', 'status')
    document.body.append(status)
  }
  status.textContent = ''
  requestAnimationFrame(() => {
    status.textContent = text
  })
}

/** The router would only scroll: the next key press has to start from there. */
function skipTo(event: Event, link: HTMLAnchorElement): void {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (target === null) return
  event.preventDefault()
  event.stopPropagation()
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center' })
}
