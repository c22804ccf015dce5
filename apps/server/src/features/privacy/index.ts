export { eraseAgain, erasedFile } from './privacy.service.js';
