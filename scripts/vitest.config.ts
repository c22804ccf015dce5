import { unitProject } from '@kehu/config/vitest';

export default unitProject(import.meta.dirname, 'scripts', { include: ['**/*.test.mjs'] });
