export { MoveCellType, MovePreviewType } from './settings/move-preview.type.js';
