import { describe as suite, expect, it } from 'vitest';
import { idOf, make, rich, soundSite, withItem, words } from '../../test/sites.js';
import { storable } from '../derive/storable.js';
import { publishSite } from '../guide/publish.js';

const errors = (site: ReturnType<typeof soundSite>) =>
  publishSite(site).issues.filter((issue) => issue.severity === 'error');

/** The seven modelling traps of DOMAIN a.4: what real guides do that a naive model gets wrong. */
suite('the seven traps', () => {
  it('1: level keys are text, levels may be any number, and a closing node is a level of its own', () => {
    const site = withItem(soundSite(), 20, { key: 'B' });
    const end = make('level', 50, {
      key: 'end',
      title: words('Saken avsluttes'),
      purpose: rich('Avslutt.'),
      closing: true,
      tools: [],
    });
    const guide = withItem({ ...site, items: [...site.items, end] }, 6, {
      levels: [idOf(10), idOf(20), idOf(50)],
    });
    expect(publishSite(guide).issues).toEqual([]);
    expect(
      publishSite(withItem(guide, 6, { levels: [idOf(10), idOf(20)] })).edition.items.filter(
        (item) => item.type === 'level',
      ),
    ).toHaveLength(3);
  });

  it('2: an outcome may lead to a step, down, past levels, to an arena, out of the guide, and to two places', () => {
    const targets = [
      { id: 'a', kind: 'step', to: idOf(11) },
      { id: 'b', kind: 'level', to: idOf(10) },
      { id: 'c', kind: 'report', recipient: 'police' },
      { id: 'd', kind: 'url', url: 'https://example.org/annen-veileder' },
    ];
    const outcome = {
      id: 'o',
      label: words('Flyttes'),
      condition: {},
      targets,
      document: {},
      needsConsent: true,
      scope: 'both',
    };
    expect(errors(withItem(soundSite(), 21, { outcomes: [outcome] }))).toEqual([]);
  });

  it('3: one tool is one item, however many steps, levels and tjenester use it', () => {
    const tool = make('tool', 60, {
      title: words('Møtemal'),
      toolKind: 'template',
      summary: words('Mal'),
      tjenester: [],
    });
    const site = withItem(withItem(soundSite(), 11, { tools: [idOf(60)] }), 20, { tools: [idOf(60)] });
    expect(publishSite({ ...site, items: [...site.items, tool] }).issues).toEqual([]);
  });

  it('4: one step holds several deadlines and a block for another reader', () => {
    const deadlines = [
      {
        id: 'a',
        condition: words('barnehage- og skolemiljø'),
        amount: null,
        unit: 'withoutUndueDelay',
        from: {},
        what: {},
      },
      {
        id: 'b',
        condition: words('annen uro'),
        amount: 4,
        unit: 'weeks',
        from: {},
        what: words('foresatte er kontaktet'),
      },
    ];
    const blocks = [
      {
        id: 'l',
        title: words('Til deg som er leder'),
        reader: 'leader',
        tjeneste: null,
        body: rich('Gi tilbakemelding.'),
      },
    ];
    expect(publishSite(withItem(soundSite(), 11, { deadlines, blocks })).issues).toEqual([]);
  });

  it('5: a tool may be a system, and a step may use the same tools as another step or level', () => {
    const system = make('tool', 61, {
      title: words('Sak- og arkivsystem'),
      toolKind: 'system',
      summary: words('Arkiv'),
    });
    const site = withItem(withItem(soundSite(), 11, { tools: [idOf(61)] }), 21, {
      sameToolsAs: [idOf(11), idOf(10)],
    });
    expect(publishSite({ ...site, items: [...site.items, system] }).issues).toEqual([]);
  });

  it('6: what a level means is content: nothing but its own words says how many tjenester take part', () => {
    const site = withItem(soundSite(), 10, {
      tjenesterInvolved: 'several',
      title: words('Alle sammen fra start'),
    });
    expect(publishSite(site).issues).toEqual([]);
  });

  it('7: the same level has a text for staff and one for parents', () => {
    const result = storable('level', {
      purpose: rich('For ansatte.'),
      forParents: rich('For deg som forelder.'),
    });
    expect(result).toMatchObject({
      data: { purpose: rich('For ansatte.'), forParents: rich('For deg som forelder.') },
    });
  });
});
