import { unitProject } from '@kehu/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig(unitProject(import.meta.dirname, 'bench'));
