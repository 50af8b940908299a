// Starts Redoc with the document that the address or the list names. Plain script of the page `openapi-reader.html`.

const list = document.getElementById('reader-document')
const place = document.getElementById('reader')
const status = document.getElementById('reader-status')
const part = document.getElementById('reader-part')

const isDark = () => {
  const chosen = localStorage.getItem('vitepress-theme-appearance')
  if (chosen === 'dark' || chosen === 'light') return chosen === 'dark'
  return matchMedia('(prefers-color-scheme: dark)').matches
}

const dark = isDark()
document.documentElement.classList.toggle('dark', dark)

const ink = dark ? '#e3e3e6' : '#213547'
const soft = dark ? '#b4b4bb' : '#51515b'
const line = dark ? '#3c3f44' : '#d9dbe1'
const shade = dark ? '#202127' : '#f6f6f7'
const brand = dark ? '#3dd68c' : '#006c3f'
const alarm = dark ? '#ff9d97' : '#b3201d'

const labels = JSON.parse(place.dataset.labels)

const theme = {
  colors: {
    primary: { main: brand },
    success: { main: brand },
    text: { primary: ink, secondary: soft },
    border: { light: line, dark: line },
    gray: { 50: shade, 100: shade },
    responses: {
      success: { color: brand, backgroundColor: shade, tabTextColor: brand },
      error: { color: alarm, backgroundColor: shade, tabTextColor: '#ff9d97' },
    },
  },
  schema: {
    nestedBackground: shade,
    linesColor: line,
    typeNameColor: soft,
    typeTitleColor: soft,
    requireLabelColor: alarm,
  },
  typography: {
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    fontSize: '15px',
    headings: { fontFamily: 'inherit', fontWeight: '600' },
    code: { color: ink, backgroundColor: shade, wrap: true },
    links: { color: brand, visited: brand, hover: brand },
  },
  sidebar: { backgroundColor: shade, textColor: ink, width: '272px' },
  rightPanel: { backgroundColor: dark ? '#161618' : '#263238' },
}

const options = {
  theme,
  labels,
  // Text of pages is not ours: it must not become markup that runs.
  sanitize: true,
  untrustedSpec: true,
  nativeScrollbars: true,
  hideDownloadButtons: true,
  hideDownloadButton: true,
  requiredPropsFirst: true,
  expandResponses: '200',
  schemasExpansionLevel: 1,
  scrollYOffset: '.reader-head',
}

async function show(name) {
  status.hidden = false
  const address = `${place.dataset.folder}${encodeURIComponent(name)}.json`
  const chosen = list.selectedOptions[0]
  part.href = address
  part.textContent = place.dataset.part.replace('{size}', chosen?.dataset.size ?? '')
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`The server answered ${response.status}.`)
    const content = await response.json()
    globalThis.Redoc.init(content, options, place, error => {
      status.hidden = error == null
      nameSearch()
      mendContent()
      new MutationObserver(mendContent).observe(place, { childList: true, subtree: true })
      if (error != null) status.textContent = status.dataset.failed
    })
  } catch {
    status.textContent = status.dataset.failed
  }
}

// Redoc's own field has a name in English only, and appears after the content.
function nameSearch() {
  for (const field of place.querySelectorAll('input[role="searchbox"], [role="search"] input')) {
    field.setAttribute('aria-label', place.dataset.search)
    field.setAttribute('placeholder', place.dataset.search)
  }
}

// Redoc writes `h5` below `h2` or `h3`, and boxes that scroll and cannot be reached by key. Both change while a reader
// opens and closes parts of the document.
function mendContent() {
  let level = 1
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.tagName[1])
    const shown = Math.min(own, level + 1)
    level = shown
    if (shown !== own) heading.setAttribute('aria-level', String(shown))
    else heading.removeAttribute('aria-level')
  }
  for (const box of place.querySelectorAll('div, pre, code')) {
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight
    if (!scrolls || !/auto|scroll/.test(getComputedStyle(box).overflow)) continue
    if (!box.hasAttribute('tabindex')) box.setAttribute('tabindex', '0')
  }
}

const wanted = new URLSearchParams(location.search).get('document')
if ([...list.options].some(({ value }) => value === wanted)) list.value = wanted
list.addEventListener('change', () => {
  // A new page, so that the address names the document, and `back` works.
  location.href = `${location.pathname}?document=${encodeURIComponent(list.value)}`
})
void show(list.value)
