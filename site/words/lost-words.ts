/** Words of the page for addresses that do not exist. */
export interface LostWords {
  readonly title: string
  readonly about: string
  readonly search: (query: string) => string
  readonly likely: string
  readonly elsewhere: string
  readonly home: string
}

export const zhLostWords: LostWords = {
  title: '页面不存在',
  about: '地址可能有误，或者本站未收录该接口。',
  search: query => `搜索“${query}”`,
  likely: '您要找的可能是',
  elsewhere: '或者从这里开始',
  home: '首页',
}

export const enLostWords: LostWords = {
  title: 'Page not found',
  about: 'The address may be wrong, or this site does not have that operation.',
  search: query => `Search for “${query}”`,
  likely: 'You may be looking for',
  elsewhere: 'Or start from here',
  home: 'Home',
}
