import type { TestProjectInlineConfiguration, UserWorkspaceConfig } from 'vitest/config';

/** How many test files may run at once; for the root of a run, its projects take it from there. */
export const maxWorkers: number;

/** Tests that touch nothing outside their process: the workspace's folder, the project's name, vitest options that differ. */
export function unitProject(
  root: string,
  name: string,
  test?: UserWorkspaceConfig['test'],
): TestProjectInlineConfiguration;

/** The server's two projects: plain tests, and those that ask a real PostgreSQL. */
export function serverProjects(root: string): TestProjectInlineConfiguration[];

/** The browser journeys of the console: a real server, a real Chromium, after everything else and one at a time. */
export function journeys(root: string): TestProjectInlineConfiguration;
