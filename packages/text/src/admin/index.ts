import type { InterfaceLanguage } from '@bti/domain';
import { editingNb } from './editing-nb.js';
import { editingNn } from './editing-nn.js';
import { editionsNb } from './editions-nb.js';
import { editionsNn } from './editions-nn.js';
import { formNb } from './form-nb.js';
import { formNn } from './form-nn.js';
import { frameNb } from './frame-nb.js';
import { frameNn } from './frame-nn.js';
import { guideNb } from './guide-nb.js';
import { guideNn } from './guide-nn.js';
import { publishNb } from './publish-nb.js';
import { publishNn } from './publish-nn.js';
import { searchNb } from './search-nb.js';
import { searchNn } from './search-nn.js';
import { settingsNb } from './settings-nb.js';
import { settingsNn } from './settings-nn.js';

const adminNb = {
  ...frameNb,
  ...guideNb,
  ...editingNb,
  ...formNb,
  ...publishNb,
  ...editionsNb,
  ...searchNb,
  ...settingsNb,
};

/** The shape of the admin's words: one pair of files for each part of the work. */
export type AdminWords = typeof adminNb;

/** The words of the admin. nb is the shape; nn has every key, or does not compile. */
export const adminWords: Record<InterfaceLanguage, AdminWords> = {
  nb: adminNb,
  nn: {
    ...frameNn,
    ...guideNn,
    ...editingNn,
    ...formNn,
    ...publishNn,
    ...editionsNn,
    ...searchNn,
    ...settingsNn,
  },
};
