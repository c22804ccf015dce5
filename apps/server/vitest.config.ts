import { serverProjects } from '@kehu/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { projects: serverProjects(import.meta.dirname) } });
