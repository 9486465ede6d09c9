import type { FolderTrouble } from '../io/folder/trouble.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';

function why(trouble: FolderTrouble): Text {
  switch (trouble.kind) {
    case 'foreign': {
      const found = visible(trouble.found);
      return {
        sv: `där ligger ${found}, som gov-docs inte har gjort. Flytta undan det, eller ange en annan mapp med --out`,
        en: `${found} is there, which gov-docs did not make. Move it away, or name another folder with --out`,
      };
    }
    case 'symbolic-link':
      return {
        sv: 'det är en länk, och länkar följs inte. Ange mappen som den leder till',
        en: 'it is a link, and links are not followed. Name the folder that it leads to',
      };
    case 'not-folder':
      return { sv: 'det är ingen mapp', en: 'it is no folder' };
    case 'changed':
      return {
        sv: 'någon annan ändrade mappen under tiden. Kör kommandot en gång till',
        en: 'somebody else changed the folder meanwhile. Run the command once more',
      };
    case 'held':
      return {
        sv: 'mappen kan inte bytas ut, för ett program eller en disk håller i den. Stäng programmet, eller ange en mapp inuti den med --out',
        en: 'the folder cannot be replaced, for a program or a disk holds it. Close the program, or name a folder inside of it with --out',
      };
    case 'stranded': {
      const aside = visible(trouble.aside);
      return {
        sv: `disken slutade svara mitt i bytet. Den gamla webbplatsen ligger i ${aside}, och läggs tillbaka när kommandot körs igen`,
        en: `the disk stopped answering in the middle. The old site is in ${aside}, and is put back when the command is run again`,
      };
    }
    case 'no-space':
      return { sv: 'disken är full', en: 'the disk is full' };
    case 'read-only':
    case 'no-permission':
      return { sv: 'du får inte skriva där', en: 'you may not write there' };
    case 'failed': {
      const code = visible(trouble.code);
      return { sv: `datorn svarade ${code}`, en: `the system answered ${code}` };
    }
  }
}

/** Why the folder of a site was not replaced, in a sentence, and what stands there now. */
export function sayFolderTrouble(trouble: FolderTrouble, folder: string): Text {
  const [shown, reason] = [visible(folder), why(trouble)];
  if (trouble.kind === 'stranded') {
    return {
      sv: `Webbplatsen kunde inte läggas i ${shown}: ${reason.sv}.`,
      en: `The site could not be put in ${shown}: ${reason.en}.`,
    };
  }
  return {
    sv: `Webbplatsen kunde inte läggas i ${shown}: ${reason.sv}. Mappen är som den var.`,
    en: `The site could not be put in ${shown}: ${reason.en}. The folder is as it was.`,
  };
}
