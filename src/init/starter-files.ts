import { configurationText } from './configuration-text.ts';
import { editorFiles } from './editor-files.ts';
import { sampleDocuments } from './sample-documents.ts';
import type { Starter, StarterFile } from './starter.ts';
import { workflowText } from './workflow-text.ts';

/** The files of a new register: configuration, two sample documents, CI and editor. */
export function starterFiles(starter: Starter): readonly StarterFile[] {
  const { language } = starter;
  return [
    { path: 'gov-docs.yaml', text: configurationText(starter) },
    ...sampleDocuments(starter),
    { path: '.github/workflows/gov-docs.yml', text: workflowText(language) },
    ...editorFiles(),
  ];
}
