import type { InterfaceLanguage } from '@bti/domain';
import { editingNb } from './editing-nb.js';
import { editingNn } from './editing-nn.js';
import { editionsNb } from './editions-nb.js';
import { editionsNn } from './editions-nn.js';
import { filesNb } from './files-nb.js';
import { filesNn } from './files-nn.js';
import { formNb } from './form-nb.js';
import { formNn } from './form-nn.js';
import { frameNb } from './frame-nb.js';
import { frameNn } from './frame-nn.js';
import { guideNb } from './guide-nb.js';
import { guideNn } from './guide-nn.js';
import { homeNb } from './home-nb.js';
import { homeNn } from './home-nn.js';
import { importNb } from './import-nb.js';
import { importNn } from './import-nn.js';
import { listsNb } from './lists-nb.js';
import { listsNn } from './lists-nn.js';
import { publishNb } from './publish-nb.js';
import { publishNn } from './publish-nn.js';
import { readingsNb } from './readings-nb.js';
import { readingsNn } from './readings-nn.js';
import { searchNb } from './search-nb.js';
import { searchNn } from './search-nn.js';
import { settingsNb } from './settings-nb.js';
import { settingsNn } from './settings-nn.js';
import { startNb } from './start-nb.js';
import { startNn } from './start-nn.js';
import { translationsNb } from './translations-nb.js';
import { translationsNn } from './translations-nn.js';

const adminNb = {
  ...frameNb,
  ...guideNb,
  ...homeNb,
  ...listsNb,
  ...editingNb,
  ...filesNb,
  ...formNb,
  ...publishNb,
  ...readingsNb,
  ...searchNb,
  ...settingsNb,
  ...startNb,
  ...editionsNb,
  ...translationsNb,
  ...importNb,
};

/** The shape of the admin's words: one pair of files for each part of the work. */
export type AdminWords = typeof adminNb;

/** The words of the admin. nb is the shape; nn has every key, or does not compile. */
export const adminWords: Record<InterfaceLanguage, AdminWords> = {
  nb: adminNb,
  nn: {
    ...frameNn,
    ...guideNn,
    ...homeNn,
    ...listsNn,
    ...editingNn,
    ...filesNn,
    ...formNn,
    ...publishNn,
    ...readingsNn,
    ...searchNn,
    ...settingsNn,
    ...startNn,
    ...editionsNn,
    ...translationsNn,
    ...importNn,
  },
};
