/** Words of the frame: head, foot, outline, and the page for addresses that do not exist. */
export interface FrameWords {
  /** The name of the site. */
  readonly title: string
  readonly operations: string
  readonly notices: string
  readonly outline: string
  readonly previous: string
  readonly next: string
  readonly appearance: string
  readonly toLight: string
  readonly toDark: string
  readonly menu: string
  readonly toTop: string
  readonly skipToContent: string
  /** The language's own name. */
  readonly languageName: string
  readonly changeLanguage: string
  readonly notFound: {
    readonly title: string
    readonly quote: string
    readonly link: string
  }
}

export const zhFrameWords: FrameWords = {
  title: '微信支付 OpenAPI',
  operations: '接口',
  notices: '通知',
  outline: '本页目录',
  previous: '上一页',
  next: '下一页',
  appearance: '外观',
  toLight: '切换到浅色模式',
  toDark: '切换到深色模式',
  menu: '目录',
  toTop: '返回顶部',
  skipToContent: '跳转到正文',
  languageName: '简体中文',
  changeLanguage: '切换语言',
  notFound: {
    title: '页面不存在',
    quote: '地址可能有误，或者本站未收录该接口。',
    link: '返回目录',
  },
}

export const enFrameWords: FrameWords = {
  title: 'WeChat Pay OpenAPI',
  operations: 'API',
  notices: 'Notices',
  outline: 'On this page',
  previous: 'Previous',
  next: 'Next',
  appearance: 'Appearance',
  toLight: 'Switch to light mode',
  toDark: 'Switch to dark mode',
  menu: 'Menu',
  toTop: 'Back to top',
  skipToContent: 'Skip to content',
  languageName: 'English',
  changeLanguage: 'Change language',
  notFound: {
    title: 'Page not found',
    quote: 'The address may be wrong, or this site does not have that operation.',
    link: 'Back to the catalog',
  },
}
