export { RegionType, TeamType } from './place.type.js';
export { UserType } from './user.type.js';
