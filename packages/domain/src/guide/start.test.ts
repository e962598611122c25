import { describe as suite, expect, it } from 'vitest';
import { idOf, soundSite, words } from '../../test/sites.js';
import type { Settings } from '../content/index.js';
import { emptyData } from '../derive/empty.js';
import { startedSettings } from './start.js';

const from: Settings = {
  ...soundSite().settings,
  otherLanguages: [{ id: 'nn', language: 'nn' }],
  ageFrom: 0,
  ageTo: 23,
  vision: words('Deres visjon'),
  'label-step': words('Steg'),
};
const own = (data: Partial<Settings> = {}): Settings => ({
  ...emptyData('settings'),
  name: words('Nyvik kommune'),
  ...data,
});
const all = new Set([idOf(1), idOf(3)]);

suite('the settings of a site that starts from another', () => {
  it('are filled where they are empty, and never with who the other is or what it answers for', () => {
    const started = startedSettings(own(), from, all);
    expect(started).toMatchObject({
      mainLanguage: 'nb',
      otherLanguages: [{ language: 'nn' }],
      targetGroup: words('Barn og unge'),
      ageTo: 23,
      responsible: idOf(1),
      privacyPage: idOf(3),
      'label-step': words('Steg'),
    });
    const { name, colour, vision, contacts, kommunenumre, accessibilityStatement } = own();
    expect(started).toMatchObject({ name, colour, vision, contacts, kommunenumre, accessibilityStatement });
  });

  it('stay where something was chosen, ages with the group that they belong to', () => {
    const mine = own({
      mainLanguage: 'nb',
      targetGroup: words('Alle'),
      responsible: idOf(9),
      'label-step': words('Trinn'),
    });
    expect(startedSettings(mine, from, all)).toEqual({ ...mine, privacyPage: idOf(3) });
  });

  it('refer to nothing that does not come along', () => {
    expect(startedSettings(own(), from, new Set())).toMatchObject({ responsible: null, privacyPage: null });
  });

  it('show the language that the texts are in, where that is not the one chosen', () => {
    const nynorsk: Settings = { ...from, mainLanguage: 'nn', otherLanguages: [] };
    const started = startedSettings(own({ mainLanguage: 'nb' }), nynorsk, all);
    expect(started).toMatchObject({ mainLanguage: 'nb', otherLanguages: [{ language: 'nn' }] });
  });
});
