import 'reflect-metadata';
import { Command } from 'commander';
import { accessCommands } from './operator/access.commands.js';
import { auditCommands } from './operator/audit.commands.js';
import { dataCommands } from './operator/data.commands.js';
import { doctorCommand } from './operator/doctor.command.js';
import { importCommand } from './operator/import.command.js';
import { keysCommands } from './operator/keys.commands.js';
import { modelCommand } from './operator/model.command.js';
import { OperatorError } from './operator/print.js';
import { seedCommand } from './operator/seed.command.js';
import { ConfigError } from './platform/config.js';
import { version } from './version.js';

const kehu = new Command('kehu')
  .description("The operator's tool of Kehu. It works beside a running server, or on its own.")
  .version(version)
  .showHelpAfterError();
doctorCommand(kehu);
dataCommands(kehu);
accessCommands(kehu);
seedCommand(kehu);
importCommand(kehu);
modelCommand(kehu);
keysCommands(kehu);
auditCommands(kehu);

try {
  await kehu.parseAsync();
} catch (error) {
  const isExpected = error instanceof OperatorError || error instanceof ConfigError;
  process.stderr.write(`${isExpected ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
