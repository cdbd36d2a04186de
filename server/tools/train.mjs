// Trains the sentence models anew from server/training: node server/tools/train.mjs
import { importTypeScript } from './import-typescript.mjs';

await importTypeScript('server/tools/train/main.ts');
