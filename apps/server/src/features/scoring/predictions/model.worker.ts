import { parentPort, workerData } from 'node:worker_threads';
import { runTask, type ModelTask } from './model-task.js';

/** The thread that fits a model: the server goes on answering meanwhile. */
const port = parentPort;
if (!port) throw new Error('this file is the start of a thread');
port.postMessage({ result: runTask(workerData as ModelTask, (percent) => port.postMessage({ percent })) });
