export { UserType } from './user.type.js';
