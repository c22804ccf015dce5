import { unitProject } from '@kehu/config/vitest';

export default unitProject(import.meta.dirname, 'analytics');
