export * as productAuthorities from './product-authorities.js'
