import { createHash } from 'node:crypto'
import { ControlProblem, problemAnswer } from '../control/control-problem.js'
import { type ControlAnswer, type ControlRequest, headerOf } from '../control/control-request.js'
import { refuseForeignHosts } from '../control/refuse-strangers.js'
import { pathOf } from '../wire/index.js'
import { pageScript, pageStyle } from './page-assets.js'

/** What a browser asks for of its own accord, on any address it shows. */
const browserPaths = /^\/(?:favicon\.ico|robots\.txt|apple-touch-icon[\w-]*\.png|\.well-known\/.*)$/

/** Whether a path is the page's, or one that no merchant calls: a list of calls without it says what the merchant did. */
export function isPagePath(path: string): boolean {
  return path === '/' || browserPaths.test(path)
}

/**
 * Answers a request for the page, which shows what happened and plays the user.
 *
 * The page is the same for everyone but for its language; what it shows comes from the control API, as text. Its script
 * and its style are named by their digests, so the browser runs nothing else and loads nothing from elsewhere.
 */
export function handlePage(request: ControlRequest): ControlAnswer {
  try {
    refuseForeignHosts(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') throw wrongMethod(request.method)
  } catch (error) {
    return problemAnswer(error)
  }
  const path = pathOf(request)
  if (path === '/favicon.ico') return { status: 200, headers: iconHeaders, body: icon }
  if (path !== '/') return { status: 404, headers: textHeaders, body: notThere }
  return { status: 200, headers: pageHeaders, body: pages[languageOf(headerOf(request, 'accept-language'))] }
}

function wrongMethod(method: string): ControlProblem {
  return new ControlProblem({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: `The page does not take ${method}.`,
    advice: 'Calls of WeChat Pay have a path, such as /v3/pay/transactions/jsapi.',
    headers: { allow: 'GET, HEAD' },
  })
}

const policy = [
  "default-src 'none'",
  `script-src '${sourceOf(pageScript)}'`,
  `style-src '${sourceOf(pageStyle)}'`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'Accept-Language',
}

const textHeaders = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

const notThere = 'The local service has no such file. Its page is at /.\n'

const iconHeaders = { ...textHeaders, 'content-type': 'image/svg+xml' }

const icon =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='4' fill='#0b7a43'/><path d='M4 8.5 7 11.5 12 5' fill='none' stroke='white' stroke-width='2'/></svg>"

const pages = {
  en: documentOf('en', 'Local WeChat Pay', 'The page needs JavaScript.'),
  zh: documentOf('zh-CN', '本地微信支付', '此页面需要启用 JavaScript。'),
}

function documentOf(language: string, title: string, noScript: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${icon.replace(/[<>#]/g, encodeURIComponent)}">
<style>${pageStyle}</style>
</head>
<body>
<div id="page"><noscript>${noScript}</noscript></div>
<script>${pageScript}</script>
</body>
</html>
`
}

function sourceOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The first of the reader's languages that the page has; English where it has none of them. */
function languageOf(accepted = ''): 'en' | 'zh' {
  const wanted = accepted
    .split(',')
    .map((entry, index) => {
      const [name = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters
        .map(each => /^\s*q=([\d.]+)/.exec(each)?.[1])
        .find(each => each !== undefined)
      return { name, quality: Number(quality ?? 1), index }
    })
    .filter(({ name, quality }) => /^(?:en|zh)\b/.test(name) && quality > 0)
    .sort((one, other) => other.quality - one.quality || one.index - other.index)
  return wanted[0]?.name.startsWith('zh') === true ? 'zh' : 'en'
}
