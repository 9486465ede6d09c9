import type { PageData } from '../graph/html/page-data.ts';
import { runExplorer } from './explorer.ts';
import { findPart } from './find-part.ts';

const data = findPart('data', HTMLScriptElement).textContent ?? '';
runExplorer(JSON.parse(data) as PageData);
