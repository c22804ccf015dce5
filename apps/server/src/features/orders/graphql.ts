export { OrderConnection, OrderType } from './order.type.js';
export { ProductCategoryType, ProductConnection, ProductType } from './product.type.js';
export { findOrder } from './order.query.js';
