import { startI18n } from './lib/i18n/i18n.js';
import { startExplorer } from './explorer/explorer.js';
import './ui/base.css';

void startI18n().then(() => startExplorer(document.getElementById('root')!));
