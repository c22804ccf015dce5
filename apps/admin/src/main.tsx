import { startI18n } from './lib/i18n/i18n.js';
import { startConsole } from './app/start-console.js';
import './ui/base.css';
import './ui/controls.css';
import './ui/page.css';

void startI18n().then(() => startConsole(document.getElementById('root')!));
