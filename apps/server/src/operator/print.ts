/** What a command answers: lines for people, or with `--json` one JSON document for programs. */
export function print(json: boolean | undefined, document: unknown, lines: () => readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(document)}\n` : `${lines().join('\n')}\n`);
}

/** What keeps a command from working, told without a stack. */
export class OperatorError extends Error {}
