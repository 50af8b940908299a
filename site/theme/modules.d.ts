declare module '*.css'

declare module 'virtual:pagewright-navigation' {
  export const navigation: readonly import('../navigation/navigation.js').NavigationSection[]
}
