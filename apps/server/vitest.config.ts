import { maxWorkers, serverProjects } from '@kehu/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { maxWorkers, projects: serverProjects(import.meta.dirname) } });
