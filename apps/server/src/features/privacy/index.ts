export { MailPost } from './letters/mail-post.js';
export { eraseAgain, erasedFile } from './privacy.service.js';
