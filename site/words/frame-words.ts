/** Words of the frame: head, foot and outline. */
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
}
