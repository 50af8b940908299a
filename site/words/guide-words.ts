/** Words around the guides. */
export interface GuideWords {
  readonly title: string
  readonly about: string
  /** For whom guides are written. */
  readonly readers: { readonly use: string; readonly write: string }
  readonly edit: string
  /** Above a guide that is shown in the other language. */
  readonly untranslated: string
  readonly untranslatedText: string
}

export const zhGuideWords: GuideWords = {
  title: '指南',
  about: '从第一笔支付到上线，以及如何编写接口页面。',
  readers: { use: '我使用 SDK', write: '我编写页面' },
  edit: '编辑此页',
  untranslated: '暂无中文版',
  untranslatedText: '本篇指南只有英文版。',
}

export const enGuideWords: GuideWords = {
  title: 'Guides',
  about: 'From the first payment to going live, and how to write API pages.',
  readers: { use: 'I use the SDK', write: 'I write pages' },
  edit: 'Edit this page',
  untranslated: 'Not translated yet',
  untranslatedText: 'This guide exists in Chinese only.',
}
