import { unitProject } from '@kehu/config/vitest';

// Starting and killing real servers takes its time on a busy machine.
export default unitProject(import.meta.dirname, 'postgres', { testTimeout: 60_000 });
